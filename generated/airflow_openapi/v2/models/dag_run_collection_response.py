"""DAGRunCollectionResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class DAGRunCollectionResponse(Model):
    """Dag Run collection response supporting both offset and cursor pagination.

    A single flat model is used instead of a discriminated union (``Annotated[Offset | Cursor,
    Field(discriminator=...)]``) because the OpenAPI ``oneOf`` + ``discriminator`` construct is
    not handled correctly by ``@hey-api/openapi-ts`` / ``@7nohe/openapi-react-query-codegen``:
    return types degrade to ``unknown`` in JSDoc and can produce incorrect TypeScript types (see
    hey-api/openapi-ts#1613, #3270).

    Attributes:
        total_entries: Number of matching items. For offset pagination this is the exact total.
            For cursor pagination it is capped at ``total_entries_limit``; a value equal to that
            limit means at least that many items match.
        total_entries_limit: Cap applied to ``total_entries`` under cursor pagination. ``null``
            for offset pagination, where ``total_entries`` is exact. (since 3.3.2)
        next_cursor: Token pointing to the next page. Populated for cursor pagination, ``null``
            when using offset pagination or when there is no next page. (since 3.2.2)
        previous_cursor: Token pointing to the previous page. Populated for cursor pagination,
            ``null`` when using offset pagination or when on the first page. (since 3.2.2)
    """

    dag_runs: list[DAGRunResponse]
    total_entries: int | None | Unset = UNSET
    total_entries_limit: int | None | Unset = UNSET
    next_cursor: str | None | Unset = UNSET
    previous_cursor: str | None | Unset = UNSET


from .dag_run_response import DAGRunResponse
