"""The words of a document behind a record."""

from __future__ import annotations

from typing import Any


class Quoting:
    """What a document can say of the places of its records and findings."""

    __slots__ = ()

    text: str
    blocks: list[Any]

    def quote(self, place: Any) -> str:
        """The words that carry the value: `quote(record)` is "thứ 26/63".

        `place` is anything with `start` and `end`: a record, a mention, a block, a finding.
        """
        return self.text[place.start : place.end]

    def sentence(self, place: Any) -> str:
        """The sentence that holds the words; of a table, the cell."""
        start, end = place.start, place.end
        line = max(self.text.rfind("\n", 0, start) + 1, 0)
        stop = self.text.find("\n", end)
        stop = len(self.text) if stop < 0 else stop
        before = max(self.text.rfind(mark, line, start) for mark in (". ", "! ", "? "))
        after = [self.text.find(mark, end, stop) for mark in (". ", "! ", "? ")]
        first = line if before < 0 else before + 2
        last = min([place + 1 for place in after if place >= 0], default=stop)
        return self.text[first:last].replace("\n", " ").strip()
