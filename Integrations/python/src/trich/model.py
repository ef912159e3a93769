"""What `trich extract` writes, as dataclasses.

Written by make_model.py from the JSON Schema that `trich schema` prints; change that, not this.
Offsets count characters of `Document.text`, ends exclusive, so that `text[start:end]` is the quote.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, Union

from trich.quoting import Quoting


@dataclass(slots=True)
class Source:
    """Where a page came from."""

    path: str | None
    url: str | None
    media_type: str | None
    charset: str | None
    record_id: str | None


@dataclass(slots=True)
class RankMention:
    """A mention of the type rank."""

    type: Literal['rank']
    start: int
    end: int
    text: str
    rule: str
    value: int | None
    of: int | None
    last: bool


@dataclass(slots=True)
class TopMention:
    """A mention of the type top."""

    type: Literal['top']
    start: int
    end: int
    text: str
    rule: str
    value: int


@dataclass(slots=True)
class RankChangeMention:
    """A mention of the type rank_change."""

    type: Literal['rank_change']
    start: int
    end: int
    text: str
    rule: str
    value: int


@dataclass(slots=True)
class PercentMention:
    """A mention of the type percent."""

    type: Literal['percent']
    start: int
    end: int
    text: str
    rule: str
    value: float


@dataclass(slots=True)
class ScoreMention:
    """A mention of the type score."""

    type: Literal['score']
    start: int
    end: int
    text: str
    rule: str
    value: float
    out_of: float | None


@dataclass(slots=True)
class CountMention:
    """A mention of the type count."""

    type: Literal['count']
    start: int
    end: int
    text: str
    rule: str
    value: int
    of: int | None
    noun: str


@dataclass(slots=True)
class DateMention:
    """A mention of the type date."""

    type: Literal['date']
    start: int
    end: int
    text: str
    rule: str
    iso: str


@dataclass(slots=True)
class EntityMention:
    """A mention of the type entity."""

    type: Literal['entity']
    start: int
    end: int
    text: str
    rule: str
    kind: Literal['ministry', 'province', 'person', 'organization', 'index', 'legal_document', 'region', 'district', 'commune', 'country']
    name: str
    id: str | None


Mention = Union[
    RankMention,
    TopMention,
    RankChangeMention,
    PercentMention,
    ScoreMention,
    CountMention,
    DateMention,
    EntityMention,
]
"""What a page says at one place."""


@dataclass(slots=True)
class Block:
    """A stretch of `text` with its role."""

    start: int
    end: int
    role: Literal['title', 'lead', 'body', 'subheading', 'table', 'caption', 'date', 'byline', 'source', 'nav', 'meta', 'related', 'image', 'footer', 'comment', 'advertisement', 'list']
    rule: str


@dataclass(slots=True)
class Record:
    """One fact: a unit, an index, a period, a measure and its value."""

    subject: str
    """The canonical unit, or a group such as `ministries`."""
    subject_id: str | None
    subject_level: Literal['country', 'region', 'ministry', 'province', 'department', 'district', 'commune', None]
    subject_parent: str | None
    """The province, or the district, that ranks the unit."""
    index: str
    component: str | None
    period: str | None
    measure: Literal['rank', 'top', 'rank_change', 'score', 'percent', 'change', 'gap', 'count']
    value: float
    """Exactly as the page states it."""
    of: float | None
    unit: str | None
    baseline: str | None
    scope: str | None
    start: int
    end: int
    rule: str
    confidence: float
    """How sure the record is as a whole."""
    origin: Literal['prose', 'table', 'derived']
    """What it was read from."""
    derived: bool
    """Whether it was computed from stated facts instead of read."""


@dataclass(slots=True)
class Related:
    """What else a finding led to."""

    check: str
    message: str
    record: int | None
    mention: int | None
    start: int | None = None
    end: int | None = None


@dataclass(slots=True)
class Finding:
    """Something that is wrong or doubtful, with the places it is about."""

    check: str
    severity: Literal['info', 'warning', 'error']
    message: str
    record: int | None
    mention: int | None
    expected: str | None
    found: str | None
    kind: Literal['page', 'reading'] | None = None
    certainty: float | None = None
    start: int | None = None
    end: int | None = None
    related: list[Related] | None = None


@dataclass(slots=True)
class Document(Quoting):
    """One page: its text, what it mentions, its records and what is wrong with it."""

    schema_version: Literal[1]
    id: str
    """As given in the input, else a stable hash of the content."""
    source: Source
    title: str | None
    published: str | None
    """ISO 8601, as precise as the page states it."""
    author: str | None
    site: str | None
    lead: str | None
    text: str
    """The cleaned text, NFC, blocks separated by a line feed."""
    blocks: list[Block]
    mentions: list[Mention]
    records: list[Record]
    findings: list[Finding]


def _source(o: Any) -> Source:
    return Source(
        o["path"],
        o["url"],
        o["media_type"],
        o["charset"],
        o["record_id"],
    )


def _mention_rank(o: Any) -> RankMention:
    return RankMention(
        o["type"],
        o["start"],
        o["end"],
        o["text"],
        o["rule"],
        o["value"],
        o["of"],
        o["last"],
    )


def _mention_top(o: Any) -> TopMention:
    return TopMention(
        o["type"],
        o["start"],
        o["end"],
        o["text"],
        o["rule"],
        o["value"],
    )


def _mention_rank_change(o: Any) -> RankChangeMention:
    return RankChangeMention(
        o["type"],
        o["start"],
        o["end"],
        o["text"],
        o["rule"],
        o["value"],
    )


def _mention_percent(o: Any) -> PercentMention:
    return PercentMention(
        o["type"],
        o["start"],
        o["end"],
        o["text"],
        o["rule"],
        o["value"],
    )


def _mention_score(o: Any) -> ScoreMention:
    return ScoreMention(
        o["type"],
        o["start"],
        o["end"],
        o["text"],
        o["rule"],
        o["value"],
        o["out_of"],
    )


def _mention_count(o: Any) -> CountMention:
    return CountMention(
        o["type"],
        o["start"],
        o["end"],
        o["text"],
        o["rule"],
        o["value"],
        o["of"],
        o["noun"],
    )


def _mention_date(o: Any) -> DateMention:
    return DateMention(
        o["type"],
        o["start"],
        o["end"],
        o["text"],
        o["rule"],
        o["iso"],
    )


def _mention_entity(o: Any) -> EntityMention:
    return EntityMention(
        o["type"],
        o["start"],
        o["end"],
        o["text"],
        o["rule"],
        o["kind"],
        o["name"],
        o["id"],
    )


def _block(o: Any) -> Block:
    return Block(
        o["start"],
        o["end"],
        o["role"],
        o["rule"],
    )


def _record(o: Any) -> Record:
    return Record(
        o["subject"],
        o["subject_id"],
        o["subject_level"],
        o["subject_parent"],
        o["index"],
        o["component"],
        o["period"],
        o["measure"],
        o["value"],
        o["of"],
        o["unit"],
        o["baseline"],
        o["scope"],
        o["start"],
        o["end"],
        o["rule"],
        o["confidence"],
        o["origin"],
        o["derived"],
    )


def _related(o: Any) -> Related:
    return Related(
        o["check"],
        o["message"],
        o["record"],
        o["mention"],
        start=o.get("start"),
        end=o.get("end"),
    )


def _finding(o: Any) -> Finding:
    return Finding(
        o["check"],
        o["severity"],
        o["message"],
        o["record"],
        o["mention"],
        o["expected"],
        o["found"],
        kind=o.get("kind"),
        certainty=o.get("certainty"),
        start=o.get("start"),
        end=o.get("end"),
        related=[_related(item) for item in o["related"]] if "related" in o else None,
    )


def _document(o: Any) -> Document:
    return Document(
        o["schema_version"],
        o["id"],
        _source(o["source"]),
        o["title"],
        o["published"],
        o["author"],
        o["site"],
        o["lead"],
        o["text"],
        [_block(item) for item in o["blocks"]],
        [_MENTIONS[item["type"]](item) for item in o["mentions"]],
        [_record(item) for item in o["records"]],
        [_finding(item) for item in o["findings"]],
    )


_MENTIONS: dict[str, Callable[[Any], Mention]] = {
    "rank": _mention_rank,
    "top": _mention_top,
    "rank_change": _mention_rank_change,
    "percent": _mention_percent,
    "score": _mention_score,
    "count": _mention_count,
    "date": _mention_date,
    "entity": _mention_entity,
}


def document(o: Any) -> Document:
    """The document that an object of the output is."""
    return _document(o)
