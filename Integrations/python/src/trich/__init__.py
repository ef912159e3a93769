"""Reads who ranks where in Vietnam's public-administration indices from web pages.

>>> import trich
>>> page = trich.extract(text="Năm 2020, An Giang xếp thứ 26/63 về PAR INDEX.")
>>> record = page.records[0]
>>> record.subject, record.index, record.value, page.quote(record)
('An Giang', 'PAR_INDEX', 26, 'thứ 26/63')

The work is done by the program `trich`, which the wheel carries.
"""

from trich.checking import AuditFinding, Report, explain, train, validate
from trich.documents import Documents
from trich.errors import (
    InputError,
    OutputError,
    ProgramNotFound,
    RuleError,
    TrichError,
    UsageError,
)
from trich.extracting import Extractor, clean, extract, extract_many, extract_paths
from trich.model import Block, Document, Finding, Mention, Record, Related, Source
from trich.pages import Page
from trich.program import find_program

__all__ = [
    "AuditFinding",
    "Block",
    "Document",
    "Documents",
    "Extractor",
    "Finding",
    "InputError",
    "Mention",
    "OutputError",
    "Page",
    "ProgramNotFound",
    "Record",
    "Related",
    "Report",
    "RuleError",
    "Source",
    "TrichError",
    "UsageError",
    "clean",
    "explain",
    "extract",
    "extract_many",
    "extract_paths",
    "find_program",
    "train",
    "validate",
]
