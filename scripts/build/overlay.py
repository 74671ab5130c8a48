"""Overlays: single faults of published specs, put right before merging.

The files are OpenAPI Overlays 1.0. Each action has, beside what the standard says, the releases
it holds for (`x-releases`, with since and until, both included) and its reason as description.

Source: https://spec.openapis.org/overlay/v1.0.0.html
"""

import copy
from pathlib import Path
from typing import Any

import attrs

from scripts.build.document import Document
from scripts.build.errors import BuildError
from scripts.build.jsonpath import find
from scripts.build.load import document as read_document
from scripts.build.rename import renamed


@attrs.frozen(kw_only=True)
class Correction:
    """What is put right, why, and in which releases."""

    description: str
    """Why it is needed."""
    since: str | None = None
    until: str | None = None

    def holds(self, release: str) -> bool:
        """Tell whether the correction is for this release."""
        at = version(release)
        after = self.since is None or version(self.since) <= at
        return after and (self.until is None or at <= version(self.until))


@attrs.frozen(kw_only=True)
class Action(Correction):
    """One change of a document, as the standard has it."""

    target: str
    """A JSONPath, as far as `scripts.build.jsonpath` reads them."""
    update: Any = attrs.field(default=None, hash=False)
    remove: bool = False


@attrs.frozen(kw_only=True)
class Rename(Correction):
    """Another name for a schema, under which other releases have it."""

    schema: str
    to: str


@attrs.frozen
class Overlay:
    """The corrections of one API's specs: first the actions, in order, then the renames."""

    actions: tuple[Action, ...] = ()
    renames: tuple[Rename, ...] = ()

    def due(self, release: str) -> "Overlay":
        """Return the corrections of one release."""
        return Overlay(
            tuple(action for action in self.actions if action.holds(release)),
            tuple(rename for rename in self.renames if rename.holds(release)),
        )


def version(release: str) -> tuple[int, ...]:
    """Return a final release's numbers, to be compared."""
    return tuple(int(part) for part in release.split("."))


def read(path: Path) -> Overlay:
    """Return what an overlay file has.

    Raises:
        BuildError: A correction lacks its reason, or an action does nothing.
    """
    return parsed(read_document(path), path.name)


def parsed(found: dict[str, Any], name: str) -> Overlay:
    """Return what a document of an overlay file has; *name* is for messages."""
    actions = [Action(**_fields(entry, name)) for entry in found.get("actions", ())]
    renames = [Rename(**_fields(entry, name)) for entry in found.get("x-renames", ())]
    for action in actions:
        if action.remove == (action.update is not None):
            raise BuildError(f"{name}: the action on {action.target} must update or remove")
    return Overlay(tuple(actions), tuple(renames))


def _fields(entry: dict[str, Any], name: str) -> dict[str, Any]:
    if not entry.get("description"):
        what = entry.get("target") or entry.get("schema")
        raise BuildError(f"{name}: the correction of {what} does not say why")
    plain = {key: value for key, value in entry.items() if key != "x-releases"}
    return {**plain, **entry.get("x-releases", {})}


def overlaid(document: Document, overlay: Overlay, release: str) -> Document:
    """Return the document with the corrections that hold for its release.

    Raises:
        BuildError: One matches nothing in a release it claims to hold for.
    """
    due = overlay.due(release)
    changed = copy.deepcopy(document) if due.actions else document
    for action in due.actions:
        apply(changed, action, release)
    for rename in due.renames:
        changed = renamed(changed, rename.schema, rename.to, release)
    return changed


def apply(document: Document, action: Action, release: str) -> None:
    """Apply one action in place."""
    places = find(document, action.target)
    if not places:
        raise BuildError(f"{release}: an overlay's action matches nothing: {action.target}")
    if action.remove:
        # From the back, so that positions in a list stay true.
        for holder, key in reversed(places):
            del holder[key]
        return
    for holder, key in places:
        holder[key] = updated(holder[key], action.update)


def updated(value: Any, update: Any) -> Any:
    """Return the value with the update merged into it, as the standard has it.

    Objects are merged key by key, a list gets the update appended, anything else is replaced.
    """
    if isinstance(value, list):
        return [*value, *update] if isinstance(update, list) else [*value, update]
    if isinstance(value, dict) and isinstance(update, dict):
        merged = dict(value)
        for key, one in update.items():
            merged[key] = updated(merged[key], one) if key in merged else copy.deepcopy(one)
        return merged
    return copy.deepcopy(update)
