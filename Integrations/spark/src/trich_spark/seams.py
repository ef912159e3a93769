"""Proves that the ranges of a file, taken together, are the file.

A reader begins at the first record that it finds behind its cut. Bytes that only look like one,
such as those of an archive inside a page, can mislead it; then it does not begin where the reader
before it ended, and the file is read again as a whole.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise

from trich_spark.planning import Partition, Piece


def misread(accounts: Iterable[dict]) -> dict[str, list[int]]:
    """The files whose ranges do not fit together, each with the numbers of its partitions.

    Partitions that failed prove nothing: they are told as failures.
    """
    ranges = defaultdict(list)
    for account in accounts:
        if account["first"] > 0 or account["end"] is not None:
            ranges[account["paths"][0]].append(account)
    return {
        path: [account["partition"] for account in parts]
        for path, parts in ranges.items()
        if not _fit(sorted(parts, key=lambda account: account["first"]))
    }


def reread(files: dict[str, list[int]]) -> list[Partition]:
    """Partitions that read these files as a whole, in the places of their first ranges."""
    return [Partition(min(numbers), (Piece(path),)) for path, numbers in files.items()]


def _fit(parts: list[dict]) -> bool:
    if any(part["failure"] or not part["read_first"] for part in parts):
        return True
    if parts[0]["read_first"][0] != 0:
        return False
    return all(_end(before) == after["read_first"][0] for before, after in pairwise(parts))


def _end(part: dict) -> int:
    return part["read_first"][0] + part["bytes"]["size"]
