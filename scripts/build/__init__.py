"""Build one spec of each API from the published specs of all its releases."""

from scripts.build.emit import write
from scripts.build.errors import BuildError
from scripts.build.pipeline import Built, build, built, single

__all__ = ["BuildError", "Built", "build", "built", "single", "write"]
