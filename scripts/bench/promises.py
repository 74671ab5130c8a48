"""What is promised about speed, and whether a run of the benchmark held it."""

from collections.abc import Mapping

import attrs


@attrs.frozen
class Promise:
    """A ratio of two measured times, and the bound on its right side."""

    text: str
    numerator: str
    denominator: str
    at_least: float | None = None
    at_most: float | None = None

    def ratio(self, seconds: Mapping[str, float]) -> float:
        """Return the ratio that was measured."""
        return seconds[self.numerator] / seconds[self.denominator]

    def is_held(self, seconds: Mapping[str, float]) -> bool:
        """Return whether the measured ratio is within its bounds."""
        ratio = self.ratio(seconds)
        return (self.at_least is None or ratio >= self.at_least) and (
            self.at_most is None or ratio <= self.at_most
        )

    def line(self, seconds: Mapping[str, float]) -> str:
        """Return a line for people: held or not, the ratio, and what was promised."""
        verdict = "held" if self.is_held(seconds) else "BROKEN"
        return f"{verdict:6}  {self.ratio(seconds):6.2f}  {self.text}"
