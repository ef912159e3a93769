"""Rows of facts, findings and documents, with the types of their columns."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    import pyarrow

    from trich.model import Document

Table = Literal["records", "findings", "documents"]


@dataclass(frozen=True, slots=True)
class Kind:
    """The type of a column in each of the libraries."""

    arrow: str
    pandas: str
    polars: str


TEXT = Kind("string", "string", "String")
NUMBER = Kind("float64", "Float64", "Float64")
WHOLE = Kind("int64", "Int64", "Int64")
TRUTH = Kind("bool_", "boolean", "Boolean")

RECORD_COLUMNS = {
    "subject": TEXT, "subject_id": TEXT, "subject_level": TEXT, "subject_parent": TEXT,
    "index": TEXT, "component": TEXT, "period": TEXT, "measure": TEXT, "value": NUMBER,
    "of": NUMBER, "unit": TEXT, "baseline": TEXT, "scope": TEXT, "confidence": NUMBER,
    "quote": TEXT, "sentence": TEXT, "title": TEXT, "url": TEXT, "published": TEXT, "id": TEXT,
    "path": TEXT, "start": WHOLE, "end": WHOLE, "rule": TEXT, "origin": TEXT, "derived": TRUTH,
}  # fmt: skip
"""The columns of `trich extract --format csv`, in its order."""

FINDING_COLUMNS = {
    "check": TEXT, "severity": TEXT, "kind": TEXT, "certainty": NUMBER, "message": TEXT,
    "expected": TEXT, "found": TEXT, "quote": TEXT, "sentence": TEXT, "title": TEXT, "url": TEXT,
    "published": TEXT, "id": TEXT, "path": TEXT, "record": WHOLE, "start": WHOLE, "end": WHOLE,
}  # fmt: skip

DOCUMENT_COLUMNS = {
    "id": TEXT, "url": TEXT, "title": TEXT, "published": TEXT, "author": TEXT, "site": TEXT,
    "lead": TEXT, "text": TEXT, "path": TEXT, "media_type": TEXT, "charset": TEXT,
    "record_id": TEXT, "records": WHOLE, "findings": WHOLE,
}  # fmt: skip


def record_rows(document: Document) -> Iterator[dict[str, Any]]:
    """A row for each record, with its sentence and its page."""
    for record in document.records:
        yield _row(RECORD_COLUMNS, record, document, _words(document, record))


def finding_rows(document: Document) -> Iterator[dict[str, Any]]:
    """A row for each finding, with its sentence and its page."""
    for finding in document.findings:
        words = _words(document, finding) if finding.start is not None else {}
        yield _row(FINDING_COLUMNS, finding, document, words)


def document_rows(document: Document) -> Iterator[dict[str, Any]]:
    """The row of a document."""
    counts = {"records": len(document.records), "findings": len(document.findings)}
    yield _row(DOCUMENT_COLUMNS, document.source, document, counts)


def _words(document: Document, place: Any) -> dict[str, Any]:
    return {"quote": document.quote(place), "sentence": document.sentence(place)}


def _row(
    columns: dict[str, Kind], thing: Any, document: Document, more: dict[str, Any]
) -> dict[str, Any]:
    row = dict.fromkeys(columns)
    about = {"path": document.source.path, "url": document.source.url, **more}
    for name in columns:
        if name in about:
            row[name] = about[name]
        elif hasattr(thing, name):
            row[name] = getattr(thing, name)
        else:
            row[name] = getattr(document, name, None)
    return row


class Shape(NamedTuple):
    """A table: its columns, and what makes rows of a document."""

    columns: dict[str, Kind]
    rows: Callable[[Document], Iterator[dict[str, Any]]]


TABLES: dict[str, Shape] = {
    "records": Shape(RECORD_COLUMNS, record_rows),
    "findings": Shape(FINDING_COLUMNS, finding_rows),
    "documents": Shape(DOCUMENT_COLUMNS, document_rows),
}

# So many rows become one batch: their objects are gone before the next are made.
_BATCH = 10_000


def arrow_table(rows: Iterator[dict[str, Any]], columns: dict[str, Kind]) -> pyarrow.Table:
    """The rows as an Arrow table, put together in batches."""
    import pyarrow

    fields = [(name, getattr(pyarrow, kind.arrow)()) for name, kind in columns.items()]
    schema = pyarrow.schema(fields)
    batches = []
    while part := list(islice(rows, _BATCH)):
        batches.append(pyarrow.RecordBatch.from_pylist(part, schema=schema))
    return pyarrow.Table.from_batches(batches, schema=schema)
