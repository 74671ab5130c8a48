"""What holds for every test: no network beyond this machine, and a summary as the last line."""

import sys

import pytest

_LOCAL = frozenset({None, "", "localhost", "127.0.0.1", "::1"})


def _refuse_network(event: str, args: tuple[object, ...]) -> None:
    """Raise when something is about to leave this machine; a hook cannot be taken away again."""
    if event == "socket.getaddrinfo":
        host = args[0]
    elif event == "socket.connect" and isinstance(args[1], tuple):
        host = args[1][0]
    else:
        return
    if isinstance(host, bytes):
        host = host.decode()
    if host not in _LOCAL:
        raise RuntimeError(f"a test asked for the network: {event} of {host}")


def pytest_configure() -> None:
    """Close the network, in each worker."""
    sys.addaudithook(_refuse_network)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Print the last line: `N passed, N failed`; what could not be collected counts as failed."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    if reporter is None or hasattr(config, "workerinput"):
        return
    passed, failed = (
        sum(len(reporter.stats.get(outcome, ())) for outcome in outcomes)
        for outcomes in (("passed", "xfailed"), ("failed", "error", "xpassed"))
    )
    print(f"{passed} passed, {failed} failed")
