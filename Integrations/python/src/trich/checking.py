"""Findings between pages, explanations, training."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from trich.model import Document
from trich.options import arguments
from trich.running import run

# Exit code 1 of `validate` stands beside a report as well; 4 only says how bad the findings are.
_REPORTED = (0, 1, 4)


@dataclass(slots=True)
class AuditFinding:
    """A finding of `validate`, with its sentences; the words it is about stand between ⟦ and ⟧."""

    id: str
    check: str
    severity: str
    kind: str
    certainty: float | None
    message: str
    quotes: list[str]
    title: str | None
    published: str | None
    path: str | None
    url: str | None
    subject: str | None
    index: str | None
    component: str | None
    period: str | None
    measure: str | None
    expected: str | None
    found: str | None


@dataclass(slots=True)
class Report:
    """What `validate` found; `whole` is all that it says, as plain JSON."""

    findings: list[AuditFinding]
    whole: dict[str, Any]

    @property
    def is_sound(self) -> bool:
        """Whether there is no error among the findings."""
        return not any(finding.severity == "error" for finding in self.findings)


def validate(
    *paths: str | os.PathLike[str], documents: Iterable[Document] | None = None, **options: Any
) -> Report:
    """What pages and files of records say wrong, alone and against each other.

    >>> trich.validate("facts.csv", columns="subject=Tỉnh,rank=Hạng,index:=PCI").is_sound
    True

    `paths` are all that `trich validate` reads; `documents` are what `extract` gave. Options are
    those of the command: `lang="vi"`, `config`, `baseline`, `columns`, `sheet`, `doubts`.
    Raises `InputError` where nothing at all could be read.
    """
    if (documents is None) == (not paths):
        raise TypeError("give paths or documents")
    given = b"".join(map(_line, documents or ()))
    places = [os.fspath(path) for path in paths] or ["-"]
    words = ["--format", "json", *arguments(options), "--", *places]
    whole = json.loads(run("validate", words, given, fine=_REPORTED))
    names = [field.name for field in fields(AuditFinding)]
    found = [AuditFinding(*(row.get(name) for name in names)) for row in whole["findings"]]
    return Report(found, whole)


def _line(document: Document) -> bytes:
    return json.dumps(document, default=_plain, ensure_ascii=False).encode() + b"\n"


def _plain(thing: Any) -> dict[str, Any]:
    # Keys that may be missing are missing, not null: a finding without a place has no `start`.
    names = [field.name for field in fields(thing)]
    optional = {field.name for field in fields(thing) if field.default is None}
    values = {name: getattr(thing, name) for name in names}
    return {k: v for k, v in values.items() if v is not None or k not in optional}


def explain(path: str | os.PathLike[str], **options: Any) -> str:
    """How one place of a page was read: `at=12`, `phrase="thứ 7/17"`, `record=0`, `why_not="rank"`.

    >>> print(trich.explain("page.html", record=0))
    """
    return run("explain", [*arguments(options), "--", os.fspath(path)]).decode()


def train(
    passages: Iterable[str | os.PathLike[str]], output: str | os.PathLike[str], **options: Any
) -> Path:
    """Learns a model from annotated passages and writes it to `output`.

    >>> model = trich.train(["mine.jsonl"], "model.tsv", adapt=True)
    >>> trich.extract(text=text, model=model)
    """
    words = [
        "-o",
        os.fspath(output),
        *arguments(options),
        "--",
        *(os.fspath(path) for path in passages),
    ]
    run("train", words)
    return Path(output)
