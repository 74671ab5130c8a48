"""Whether a correction is still needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.specs import tallies
from tests.specs.published import Promise, pairs
from tests.specs.sending import Body

if TYPE_CHECKING:
    from tests.specs.published import Correction

_COUNT = 40


def needed(correction: Correction) -> bool:
    """Tell whether each operation of a correction fails as it is published."""
    failed: dict[str, bool] = {}
    for spec, published, operation in pairs():
        name = f"{spec.api}.{operation.id}"
        if not correction.holds(spec, operation) or failed.get(name):
            continue
        if correction.components and published.body is not None:
            tally = tallies.send(Body(operation, published.body, [spec]), _COUNT)
        else:
            tally = tallies.Tally()
            for reply in published.replies:
                tally += tallies.read(Promise(operation, reply, [spec.release]), _COUNT, 0)
        failed[name] = bool(tally.failed)
    return {*correction.operations} == {*failed} and all(failed.values())
