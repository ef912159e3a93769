"""Options of the program, as keywords."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Any


def arguments(options: dict[str, Any]) -> list[str]:
    """The command line for keywords: `min_confidence=0.9` is `--min-confidence 0.9`.

    None and False are left out, True is a flag, and a list gives its option once for each value.
    """
    words: list[str] = []
    for key, value in options.items():
        name = "--" + key.replace("_", "-")
        if value is None or value is False:
            continue
        if value is True:
            words.append(name)
            continue
        for one in _values(value):
            words += [name, os.fspath(one) if isinstance(one, os.PathLike) else str(one)]
    return words


def _values(value: Any) -> Iterable[Any]:
    is_single = isinstance(value, (str, bytes, os.PathLike)) or not isinstance(value, Iterable)
    return [value] if is_single else value
