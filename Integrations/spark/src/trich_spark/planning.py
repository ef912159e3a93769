"""Cuts inputs into partitions, each of which one task reads with one process."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

# A command line is bounded, and so is what one bad file can take down with it.
FILES_PER_PARTITION = 500
SKIPPED_ENDINGS = (".golden.json", ".expected.jsonl", ".md")


@dataclass(frozen=True)
class Piece:
    """The bytes `first ..< end` of a file; without `end` it goes to the end of the file."""

    path: str
    first: int = 0
    end: int | None = None

    @property
    def is_whole(self) -> bool:
        """Whether it is the whole file."""
        return self.first == 0 and self.end is None

    @property
    def range(self) -> str:
        """The range as `trich extract --range` takes it, with the last byte included."""
        return f"{self.first}-{'' if self.end is None else self.end - 1}"


@dataclass(frozen=True)
class Partition:
    """What one task reads: a range of one file, or several whole files.

    Numbers give the order of the single-machine run.
    """

    number: int
    pieces: tuple[Piece, ...]


def plan(paths: Iterable[str], split_bytes: int = 64 << 20) -> list[Partition]:
    """Partitions of about `split_bytes` each: files above it are cut, files below put together.

    >>> plan(["crawl.warc.gz"], split_bytes=1 << 30)
    [Partition(number=0, pieces=(Piece(path='crawl.warc.gz', first=0, end=None),))]
    """
    if split_bytes < 1:
        raise ValueError("a partition must have at least one byte")
    found = list(files(paths))
    if len(set(found)) < len(found):
        raise ValueError("a file is named twice; name each once, by itself or with its folder")
    sized = ((path, os.path.getsize(path)) for path in found)
    return numbered(groups(sized, split_bytes))


def plan_fetched(paths: Iterable[str]) -> list[Partition]:
    """A partition for each path, for files that a task fetches before it reads them."""
    return numbered([Piece(path)] for path in paths)


def numbered(groups: Iterable[Sequence[Piece]]) -> list[Partition]:
    """The groups as partitions, numbered in their order."""
    return [Partition(number, tuple(group)) for number, group in enumerate(groups)]


def groups(files: Iterable[tuple[str, int]], split_bytes: int) -> Iterator[list[Piece]]:
    """Groups of pieces of about `split_bytes`, in the order of the files."""
    group: list[Piece] = []
    total = 0
    for path, size in files:
        is_full = total + size > split_bytes or len(group) == FILES_PER_PARTITION
        if group and is_full:
            yield group
            group, total = [], 0
        if size > split_bytes:
            yield from ([piece] for piece in cut(path, size, split_bytes))
        else:
            group.append(Piece(path))
            total += size
    if group:
        yield group


def cut(path: str, size: int, split_bytes: int) -> list[Piece]:
    """The fewest equal ranges of at most `split_bytes`; the last goes on to the file's end."""
    count = -(-size // split_bytes)
    edges = [size * number // count for number in range(count)]
    ranges = [*pairwise(edges), (edges[-1], None)]
    return [Piece(path, first, end) for first, end in ranges]


def files(paths: Iterable[str]) -> Iterator[str]:
    """The files that `trich` reads of `paths`, in its order.

    In folders, hidden files, notes, expected results, pipes and links to folders are passed over.
    """
    for path in paths:
        if os.path.isdir(path):
            yield from _files_below(path)
        elif os.path.exists(path):
            yield path
        else:
            raise FileNotFoundError(f"{path}: there is no such file or folder; check the path")


def _files_below(folder: str) -> Iterator[str]:
    base = folder if folder.endswith("/") else folder + "/"
    for name in sorted(os.listdir(folder), key=os.fsencode):
        path = base + name
        if name.startswith(".") or name.endswith(SKIPPED_ENDINGS):
            continue
        if os.path.isfile(path):
            yield path
        elif os.path.isdir(path) and not os.path.islink(path):
            yield from _files_below(path)
