from scripts.bench import timing


def test_tasks_take_turns_after_one_to_warm_up() -> None:
    """Two turns run each task three times, one after the other, and measure each."""
    calls: list[str] = []

    taken = timing.cpu_seconds(
        {"a": lambda: calls.append("a"), "b": lambda: calls.append("b")}, turns=2
    )

    assert ["a", "b"] * 3 == calls
    assert ["a", "b"] == list(taken)
