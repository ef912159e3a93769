"""JSON in and out; by orjson where it is installed, which takes a third of the time."""

from __future__ import annotations

import json
from typing import Any

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment, unused-ignore]


def loads(line: bytes) -> Any:
    """The value of a line."""
    return orjson.loads(line) if orjson else json.loads(line)


def dumps(value: Any) -> bytes:
    """The line of a value, with its end; half a surrogate pair, no Unicode, becomes "?"."""
    if orjson:
        try:
            return bytes(orjson.dumps(value)) + b"\n"
        except (TypeError, ValueError):
            pass
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "replace") + b"\n"
