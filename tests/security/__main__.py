"""Provoke every error at DEBUG, and look for the secrets in all that is shown.

python -m tests.security        a quarter of a minute
python -m tests.security --all  each answer to each credential and verb: minutes
"""

from __future__ import annotations

import sys

from tests.security.shown import run


def main() -> int:
    """Print what was found; return 1 if anything was."""
    search, errors, loggers = run(thorough="--all" in sys.argv)
    found = search.found()
    for one in found[:50]:
        print(one)
    print(f"{len(errors)} kinds of errors, loggers: {', '.join(sorted(loggers))}")
    print(f"{search.places} places searched, {len(found)} occurrences of the secret")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
