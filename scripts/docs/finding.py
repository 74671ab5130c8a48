"""The index that the site's search looks into; docs/assets/ranking.js tells what a row is."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from airflow_rest import Airflow
from airflow_rest import reference as ref
from scripts.docs import models, verb_page
from scripts.docs.facts import minors, model_at, operation_at, summary
from scripts.docs.verbs import VERBS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

ADDRESS: Final = "assets/search.json"
_INDEXED: Final = re.compile(r"(?:operations|models)/\w+/\w+/|verbs/|guides/.*")
_FENCED: Final = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
# What people call it who do not know the verb.
_SAID: Final = {
    "clear": "rerun re-run retry restart redo reset repeat failure",
    "trigger": "start launch execute create new post",
    "wait": "poll finish finished status done",
    "logs": "output print stdout error",
    "dag_run": "status",
    "pause": "stop disable off",
    "unpause": "enable resume on",
    "config": "settings airflow.cfg",
    "health": "status alive heartbeat",
}


class Row(NamedTuple):
    """What can be found."""

    title: str
    line: str
    address: str
    kind: str
    names: str


def index(pages: Mapping[str, str]) -> bytes:
    """Return the index of a site as its file.

    Args:
        pages: The Markdown of each page, by its address.
    """
    rows = [*_verbs(), *_operations(), *_models(), *_guides(pages), *_others(pages)]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode()


def addresses(content: bytes) -> list[str]:
    """Return where the rows of an index lead, from the root of the site."""
    return [Row(*row).address for row in json.loads(content)]


def _verbs() -> Iterator[Row]:
    for name, verb in VERBS.items():
        about = _words(f"{_SAID.get(name, '')} {verb_page.doc_of(getattr(Airflow, name))}")
        yield Row(name, verb.task, f"{verb_page.ADDRESS}#{name}", "verb", about)


def _operations() -> Iterator[Row]:
    for one in ref.operations():
        parts = [argument.name for argument in one.arguments]
        parts += [field.name.rpartition(".")[2] for field in ref.fields(one)]
        names = " ".join(dict.fromkeys([*parts, *_words(summary(one)).split()]))
        line = f"{one.method} {one.path}"
        yield Row(one.id, line, operation_at(one), one.api, names)


def _models() -> Iterator[Row]:
    for one in ref.models():
        names = " ".join(part.name for part in one.fields or one.values)
        yield Row(one.name, models.told(one), model_at(one), f"{one.api} model", names)


def _guides(pages: Mapping[str, str]) -> Iterator[Row]:
    for address, text in pages.items():
        if not address.startswith("guides/"):
            continue
        plain = _FENCED.sub(lambda block: block[0].replace("\n#", "\n"), text)
        first, *sections = re.split(r"^## ", plain, flags=re.MULTILINE)
        title, _, lead = first.strip().removeprefix("# ").partition("\n")
        headings = [_plain(section.partition("\n")[0]) for section in sections]
        yield Row(title, _sentence(lead) or ", ".join(headings), address, "guide", _words(first))
        for heading, section in zip(headings, sections, strict=True):
            words = _words(section.partition("\n")[2])
            yield Row(heading, title, f"{address}#{anchor(heading)}", "guide", words)


def _others(pages: Mapping[str, str]) -> Iterator[Row]:
    for address, text in pages.items():
        meta = dict(re.findall(r'^(title|description): "(.*)"$', text, re.MULTILINE))
        if address and "title" in meta and not _INDEXED.fullmatch(address):
            _, _, api = address.rstrip("/").partition("/")
            found = [one for one in minors() if one.api == api]
            names = [name for one in found for name in (one.name, *one.releases)]
            yield Row(meta["title"], meta.get("description", ""), address, "page", " ".join(names))


def anchor(heading: str) -> str:
    """Return the anchor that zensical gives a heading."""
    return re.sub(r"[\s-]+", "-", re.sub(r"[^\w\s-]", "", heading).strip().lower())


def _plain(text: str) -> str:
    """Return Markdown of one line without its marks."""
    return re.sub(r"[`*]", "", re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", text)).strip()


def _sentence(lead: str) -> str:
    """Return the first sentence of the first paragraph, if there is one."""
    for paragraph in re.split(r"\n\s*\n", _FENCED.sub("", lead).strip()):
        if re.match(r"[\w`*\[]", paragraph):
            plain = _plain(" ".join(paragraph.split()))
            return re.split(r"(?<=[.:])\s", plain, maxsplit=1)[0].rstrip(":")
    return ""


def _words(text: str) -> str:
    # Words and names, and three digits, as a status has.
    found: Iterable[str] = re.findall(r"[a-z][\w.]*\w|\b\d{3}\b", text.lower())
    return " ".join(dict.fromkeys(found))
