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
    """Tell whether an operation of a correction fails as it is published."""
    return any(
        tallies.send(Body(operation, published.body, [spec]), _COUNT).failed
        if correction.components and published.body is not None
        else any(
            tallies.read(Promise(operation, reply, [spec.release]), _COUNT, 0).failed
            for reply in published.replies
        )
        for spec, published, operation in pairs()
        if correction.holds(spec, operation)
    )
