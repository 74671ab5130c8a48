"""ActionResourceResponse."""

from __future__ import annotations

from attrs import define

from airflow_openapi._runtime.models import Model


@define(kw_only=True)
class ActionResourceResponse(Model):
    """Pairing of an action with a resource.

    Airflow since 3.0.2, until 3.1.1.

    Attributes:
        action: Outgoing representation of an action (permission name).
        resource: Outgoing representation of a resource.
    """

    action: ActionResponse
    resource: ResourceResponse


from .action_response import ActionResponse
from .resource_response import ResourceResponse
