"""Pages in, documents out."""

from __future__ import annotations

import atexit
import datetime
import os
import threading
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal

from trich.documents import Documents
from trich.errors import InputError
from trich.lines import loads
from trich.model import Document, document
from trich.options import arguments
from trich.pages import Page, page_line
from trich.running import run, stream
from trich.session import Session

Errors = Literal["raise", "skip"]
AnyPage = Page | Mapping[str, Any] | str


class Extractor:
    """Extraction with the same options for all pages, by one kept process.

    >>> with Extractor(jobs=2, min_confidence=0.9) as extractor:
    ...     for document in extractor.extract_many(pages):
    ...         print(document.title, len(document.records))

    Options are those of `trich extract` with `_` for `-`: `scope`, `rules`, `model`,
    `min_confidence`, `precise`, `complete`, `jobs`, `lang`, `page_seconds`, `page_memory`. One
    extractor works for one thread at a time; others wait.
    """

    def __init__(self, **options: Any) -> None:
        self._session = Session(arguments(options))
        self._lock = threading.RLock()

    def extract(self, page: AnyPage) -> Document:
        """The document of one page.

        Raises `InputError` if it cannot be read.
        """
        [found] = self.extract_many([page])
        return found

    def extract_many(self, pages: Iterable[AnyPage], *, errors: Errors = "raise") -> Documents:
        """The documents of `pages`, in order, as they are ready; pages are fetched when needed.

        With `errors="skip"` what cannot be read is put into `failures` of the result instead of
        being raised, with the number of the page.
        """
        failures: list[InputError] = []
        return Documents(self._stream(pages, errors, failures), failures)

    def _stream(
        self, pages: Iterable[AnyPage], errors: Errors, failures: list[InputError]
    ) -> Iterator[Document]:
        with self._lock:
            for answer in self._session.answers(page_line(page) for page in pages):
                if isinstance(answer, bytes):
                    yield document(loads(answer))
                elif errors == "raise":
                    raise answer
                else:
                    failures.append(answer)

    def close(self) -> None:
        """Ends the process."""
        self._session.close()

    def __enter__(self) -> Extractor:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


_kept: dict[tuple[str, ...], Extractor] = {}
_keeping = threading.Lock()


def _extractor(options: dict[str, Any]) -> Extractor:
    """The extractor that is kept for these options."""
    key = (*arguments(options), os.environ.get("TRICH_PROGRAM", ""), str(os.getpid()))
    with _keeping:
        if key not in _kept:
            _kept[key] = Extractor(**options)
        return _kept[key]


@atexit.register
def _close() -> None:
    for extractor in _kept.values():
        extractor.close()


def extract(
    *,
    html: str | None = None,
    text: str | None = None,
    path: str | os.PathLike[str] | None = None,
    url: str | None = None,
    published: str | datetime.date | None = None,
    id: str | None = None,
    **options: Any,
) -> Document:
    """The document of one page: its `html`, its `text`, or the file at `path`.

    >>> page = trich.extract(text="Năm 2020, An Giang xếp thứ 26/63 về PAR INDEX.")
    >>> [(record.subject, record.value) for record in page.records]
    [('An Giang', 26)]

    A process is kept for the next call with the same options (see `Extractor`). A file may be in
    any encoding and format that the program knows, but hold one page; `extract_paths` reads more.
    Raises `InputError` where the page cannot be read.
    """
    if path is not None:
        if any(given is not None for given in (html, text, url, published, id)):
            raise TypeError("a path stands alone; give html or text with url, published and id")
        return _only(path, extract_paths([path], **options))
    return _extractor(options).extract(Page(html, text, url, published, id))


def _only(path: str | os.PathLike[str], documents: Documents) -> Document:
    found = list(documents)
    if len(found) != 1:
        raise InputError(f"{os.fspath(path)}: {len(found)} pages are in it; use extract_paths")
    return found[0]


def extract_many(
    pages: Iterable[AnyPage], *, errors: Errors = "raise", **options: Any
) -> Documents:
    """The documents of many pages, in order, through one kept process that works on all cores.

    A page is a `Page`, a mapping with its keys (`html` or `text`; `url`, `published`, `id`), or a
    text.

    >>> pages = [{"text": "Theo PCI 2022, Long An xếp thứ 10.", "url": "https://example.vn/1"}]
    >>> trich.extract_many(pages, jobs=2).to_pandas()["subject"].tolist()
    ['Long An']
    """
    return _extractor(options).extract_many(pages, errors=errors)


def extract_paths(
    paths: Iterable[str | os.PathLike[str]], *, errors: Errors = "raise", **options: Any
) -> Documents:
    """The documents of files, folders and archives: all that `trich extract PATH...` reads.

    Further options are those of the command: `url="*.gov.vn/*"`, `since="2021-01-01"`,
    `relevant=True`, `quarantine="lost"`, `report="run.json"`. What cannot be read raises
    `InputError` at the end, when everything else was delivered.
    """
    failures: list[InputError] = []
    words = [*arguments(options), "--quiet", "--", *(os.fspath(path) for path in paths)]
    lines = stream("extract", words, errors, failures)
    return Documents((document(loads(line)) for line in lines), failures)


def clean(
    *,
    html: str | None = None,
    text: str | None = None,
    path: str | os.PathLike[str] | None = None,
    **options: Any,
) -> str:
    """The article of a page, without what stands around it.

    >>> trich.clean(html="<nav>Trang chủ</nav><p>An Giang xếp thứ 26 về PAR INDEX năm 2020.</p>")
    'An Giang xếp thứ 26 về PAR INDEX năm 2020.'
    """
    place = "-" if path is None else os.fspath(path)
    given = b"" if path is not None else page_line(Page(html, text))
    words = ["--format", "jsonl", *arguments(options), "--", place]
    blocks = [loads(line) for line in run("clean", words, given).splitlines()]
    return "\n".join(block["text"] for block in blocks if block["kept"])
