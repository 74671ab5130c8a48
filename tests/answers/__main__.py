"""Every endpoint, called in each way, with each odd answer: what is not ours is counted."""

import logging
import sys

from tests.answers.calls import APIS, FACES, endpoints, run
from tests.answers.odd import EVERY


def main() -> int:
    """Print what came of it; return 1 if anything was wrong."""
    logging.disable()
    answers = number = foreign = 0
    for api in APIS:
        found = [(endpoint, EVERY) for endpoint in endpoints(api)]
        number += len(found)
        for face in FACES:
            outcomes = run(face, api, found)
            answers += sum(outcomes.kinds.values())
            foreign += len(outcomes.wrong)
            for name, fault in outcomes.wrong.items():
                print(f"{api}, {face}: {name}: {fault}")
    print(f"{answers} answers over {number} endpoints: {foreign} foreign exceptions")
    return int(foreign > 0)


if __name__ == "__main__":
    sys.exit(main())
