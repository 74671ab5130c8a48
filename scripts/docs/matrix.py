"""The matrix: every operation of every API against every minor release of Airflow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from airflow_rest import reference as ref
from scripts.docs.facts import (
    TITLES,
    Minor,
    breakable,
    from_page,
    minors,
    operation_at,
    predecessors,
    presence,
    successors,
)
from scripts.docs.markup import escaped, method, page, slashed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from airflow_rest.reference import Operation

ADDRESS: Final = "matrix/"
# A page of 255 rows and 17 columns stays light only with short cells: the class, and what is in it.
_CELLS: Final = {"yes": ("y", "✓"), "no": ("n", "·"), "option": ("p", "○")}
_LEGEND: Final = (
    "<p>✓ every release of the minor has it; · none has it; <em>from</em> and <em>to</em> name "
    "the first and the last one that has it; ○ where the administrator decides: in Airflow 2 with "
    "<code>enable_experimental_api</code>, in Airflow 3 by the auth manager that it runs.</p>"
)


def pages() -> Iterable[tuple[str, str]]:
    """Yield the page of the matrix: its address, and its text."""
    yield ADDRESS, text()


def files() -> Iterable[tuple[str, bytes]]:
    """Yield nothing: the table is in the page."""
    return ()


def text() -> str:
    """Return the page."""
    found = {api: ref.operations(api=api) for api in TITLES}
    total = sum(map(len, found.values()))
    about = (
        f"<p>Every operation of Airflow's REST APIs, {total} of them, against every minor release "
        "from 1.10 to 3.3, and what does the same in the major release before and after. A name "
        "leads to the page of the operation: arguments, answer, and the call in four forms.</p>"
    )
    parts = [
        about,
        _filters(found),
        f'<p id="count" role="status">{total} operations</p>',
        _table(found),
        _LEGEND,
    ]
    return page(
        "Endpoint matrix",
        parts,
        description=f"Which of {total} operations each minor release of Airflow's REST API has, "
        "from 1.10 to 3.3, and what replaced what.",
        kind="matrix",
        scripts=["matrix.js"],
    )


def _filters(found: dict[str, tuple[Operation, ...]]) -> str:
    every = [one for operations in found.values() for one in operations]
    methods = ("GET", "POST", "PATCH", "PUT", "DELETE")
    text = '<input name="text" type="search" placeholder="name or path" autocomplete="off">'
    return (
        '<form class="filters" hidden>\n'
        f'<label class="grow">Text {text}</label>\n'
        + _select("API", "api", [(api, title) for api, title in TITLES.items()])
        + _select("Tag", "tag", [(one, one) for one in sorted({one.tag for one in every})])
        + _select("Method", "method", [(one, one) for one in methods])
        + f'<label>In release <select name="release">{_releases()}</select></label>\n'
        '<button class="button" type="reset">Show all</button>\n</form>'
    )


def _select(label: str, name: str, options: Sequence[tuple[str, str]]) -> str:
    items = "".join(
        f'<option value="{escaped(value)}">{escaped(title)}</option>' for value, title in options
    )
    return (
        f'<label>{label} <select name="{name}"><option value="">any</option>{items}</select>'
        "</label>\n"
    )


def _releases() -> str:
    """Return the choice of a release: a minor, or one of its releases, newest first."""
    groups = ['<option value="">any</option>']
    for minor in reversed(minors()):
        own = "".join(f"<option>{one}</option>" for one in reversed(minor.releases))
        any_ = f'<option value="{minor.name}">{minor.name}, any</option>'
        groups.append(f'<optgroup label="{minor.name}">{any_}{own}</optgroup>')
    return "".join(groups)


def _table(found: dict[str, tuple[Operation, ...]]) -> str:
    columns = minors()
    heads = "".join(f'<th scope="col">{minor.name}</th>' for minor in columns)
    bodies = [_body(api, operations, columns) for api, operations in found.items()]
    return (
        '<div class="wide" role="region" aria-label="Endpoint matrix" tabindex="0"><table>\n'
        f'<thead><tr><th scope="col">Operation</th>{heads}'
        '<th scope="col">In other majors</th></tr></thead>\n'
        + "\n".join(bodies)
        + "\n</table></div>"
    )


def _body(api: str, operations: Sequence[Operation], columns: Sequence[Minor]) -> str:
    head = (
        f'<tr class="group"><th scope="rowgroup" colspan="{len(columns) + 2}">'
        f'<span class="at">{escaped(TITLES[api])}</span></th></tr>'
    )
    rows = [_row(one, columns) for one in operations]
    return f'<tbody data-api="{api}">\n' + "\n".join([head, *rows]) + "\n</tbody>"


def _row(operation: Operation, columns: Sequence[Minor]) -> str:
    cells = "".join(_cell(presence(operation, minor)) for minor in columns)
    others = [*successors(operation), *predecessors(operation)]
    links = "<br>".join(f"{TITLES[one.api]}: {_link(one)}" for one in others)
    return (
        f'<tr data-tag="{operation.tag}"><th scope="row">'
        f"{method(operation.method)}{_link(operation)}"
        f'<span class="path">{slashed(operation.path)}</span></th>'
        f"{cells}<td>{links}</td></tr>"
    )


def _cell(state: str) -> str:
    kind, shown = _CELLS.get(state, ("p", state))
    return f'<td class="{kind}">{shown}</td>'


def _link(operation: Operation) -> str:
    return f'<a href="{from_page(ADDRESS, operation_at(operation))}">{breakable(operation.id)}</a>'
