"""What the demo tells at its end, as a pure function."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .tour import CONF, DAG, LOGICAL_DATE

if TYPE_CHECKING:
    from scripts.servers.configuration import Address

    from .tour import Findings


def story(found: Findings, address: Address) -> list[str]:
    """Return the lines that say what was done and what was seen."""
    pools = ", ".join(
        f"{name}, {free} of {slots} slots open" for name, (free, slots) in found.pools.items()
    )
    return [
        "",
        "What happened, through airflow_rest:",
        f"  logged in  as admin at {address.url}, found Airflow {found.version}, API {address.api}",
        f"  triggered  {DAG} with conf {json.dumps(CONF)} for {LOGICAL_DATE}",
        f"             run {found.run_id}",
        f"             date {found.logical_date}, conf {json.dumps(found.conf)}",
        f"  waited     {found.waited_s:.1f} s: {' > '.join(found.states)}",
        f"  pools      {pools}",
        f"  answer     {json.dumps(found.answer)}, which its task returned",
        "  stopped    the server: none of its processes and none of its data is left",
        "",
    ]
