"""Overlays: single faults of published specs, put right before merging.

The files are OpenAPI Overlays 1.0. Each action has, beside what the standard says, the releases
it holds for (`x-releases`, with since and until, both included) and its reason as description.

Source: https://spec.openapis.org/overlay/v1.0.0.html
"""

import copy
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import attrs

from scripts.build.document import Document
from scripts.build.errors import BuildError
from scripts.build.jsonpath import find
from scripts.build.load import document as read_document


@attrs.frozen
class Action:
    """One change of a document."""

    target: str
    """A JSONPath, as far as `scripts.build.jsonpath` reads them."""
    description: str
    """Why it is needed."""
    update: Any = None
    remove: bool = False
    since: str | None = None
    until: str | None = None

    def holds(self, release: str) -> bool:
        """Tell whether the action is for this release."""
        at = version(release)
        after = self.since is None or version(self.since) <= at
        return after and (self.until is None or at <= version(self.until))


def version(release: str) -> tuple[int, ...]:
    """Return a final release's numbers, to be compared."""
    return tuple(int(part) for part in release.split("."))


def read(path: Path) -> list[Action]:
    """Return the actions of an overlay file.

    Raises:
        BuildError: An action lacks its reason, or does nothing.
    """
    found = read_document(path)
    return [_action(entry, path.name) for entry in found["actions"]]


def _action(entry: dict[str, Any], name: str) -> Action:
    releases = entry.get("x-releases", {})
    action = Action(
        target=entry["target"],
        description=entry.get("description", ""),
        update=entry.get("update"),
        remove=entry.get("remove", False),
        since=releases.get("since"),
        until=releases.get("until"),
    )
    if not action.description:
        raise BuildError(f"{name}: the action on {action.target} does not say why")
    if action.remove == (action.update is not None):
        raise BuildError(f"{name}: the action on {action.target} must either update or remove")
    return action


def overlaid(document: Document, actions: Iterable[Action], release: str) -> Document:
    """Return the document with the actions of its release applied, in order.

    Raises:
        BuildError: An action matches nothing in a release it claims to hold for.
    """
    due = [action for action in actions if action.holds(release)]
    if not due:
        return document
    changed = copy.deepcopy(document)
    for action in due:
        apply(changed, action, release)
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
