"""Pages as the program reads them: a line of JSON each."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from trich.lines import dumps

_KEYS = ("id", "url", "published", "text", "html")


@dataclass(slots=True)
class Page:
    """A page to read: `html` or `text`, with whatever is known of it."""

    html: str | None = None
    text: str | None = None
    url: str | None = None
    published: str | datetime.date | None = None
    id: str | None = None


def page_line(page: Page | Mapping[str, Any] | str) -> bytes:
    """The line for a page, a mapping with the keys of one, or a text (HTML if it begins with `<`).

    Raises `TypeError` where there is neither `html` nor `text`, or both.
    """
    given = _fields(page)
    fields = {key: _plain(given[key]) for key in _KEYS if given.get(key) is not None}
    if ("html" in fields) == ("text" in fields):
        raise TypeError("a page has either html or text")
    return dumps(fields)


def _fields(page: Page | Mapping[str, Any] | str) -> Mapping[str, Any]:
    if isinstance(page, str):
        return {"html" if page.lstrip().startswith("<") else "text": page}
    if isinstance(page, Mapping):
        return page
    return {key: getattr(page, key, None) for key in _KEYS}


def _plain(value: Any) -> str:
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text; decode bytes, or give the file's path to extract")
    return value
