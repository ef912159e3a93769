"""Reads a partition with the program: one process, its documents as they come, then its account."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from trich_spark.planning import Partition

# What the program says when some input could not be read; everything else was delivered.
UNREAD_INPUT = 1
MESSAGE_BYTES = 2_000


class Line(NamedTuple):
    """A line of JSON that a partition gives: a document, a loss, or its account at the end."""

    kind: str
    partition: int
    number: int
    text: str


class PartitionFailed(Exception):
    """A partition that could not be read to its end; Spark tries it again."""


@dataclass(frozen=True)
class Reader:
    """How partitions are read.

    `program` is the path of `trich`, `options` are more options of `trich extract`, and `seconds`
    is how long a partition may take. `fetch` is a command that copies an input to the node, with
    `{source}` and `{target}` in it; without it, inputs are read where they lie.
    """

    program: str
    options: tuple[str, ...] = ()
    seconds: float = 3600
    fetch: str | None = None
    environment: dict[str, str] = field(default_factory=dict)

    def lines(self, partition: Partition, attempt: int = 0, attempts: int = 1) -> Iterator[Line]:
        """The lines of `partition`, its account last.

        A failure raises `PartitionFailed`, but at the last attempt it becomes part of the account,
        so that one bad input does not bring down the job.
        """
        with tempfile.TemporaryDirectory(prefix="trich-") as scratch:
            run = _Run(self, partition, scratch)
            yield from run.documents()
            if run.failure and attempt + 1 < attempts:
                raise PartitionFailed(f"partition {partition.number}: {run.failure}")
            yield from run.losses()
            yield run.account(attempt)


class _Run:
    """One run of the program over one partition."""

    def __init__(self, reader: Reader, partition: Partition, scratch: str) -> None:
        self.reader, self.partition, self.scratch = reader, partition, scratch
        self.started = time.monotonic()
        self.count = 0
        self.exit_code: int | None = None
        self.failure: str | None = None
        # What the program is given, and what it stands for.
        self.inputs = {piece.path: piece.path for piece in partition.pieces}

    def documents(self) -> Iterator[Line]:
        """The documents as the program writes them."""
        try:
            self._fetch()
            yield from self._stream()
        except (OSError, subprocess.SubprocessError) as error:
            self.failure = str(error)

    def losses(self) -> Iterator[Line]:
        """What was lost of the archives, with its bytes."""
        try:
            with open(self._place("lost/quarantine.jsonl"), encoding="utf-8") as file:
                for number, text in enumerate(file):
                    loss = json.loads(text)
                    loss["path"] = self.inputs.get(loss["path"], loss["path"])
                    yield self._line("loss", number, json.dumps(loss, ensure_ascii=False))
        except FileNotFoundError:
            return

    def account(self, attempt: int) -> Line:
        """What became of the partition; `attempt` counts from 0."""
        report = self._report()
        account = {
            "partition": self.partition.number,
            "paths": [piece.path for piece in self.partition.pieces],
            "first": self.partition.pieces[0].first,
            "end": self.partition.pieces[0].end,
            "attempts": attempt + 1,
            "exit_code": self.exit_code,
            "failure": self.failure,
            "messages": self._messages(),
            "documents": self.count,
            "not_read": report.get("not_read", 0),
            "passed_over": sum(report.get("passed_over", {}).values()),
            "lost": report.get("lost", {}),
            "bytes": report.get("file_bytes", {}),
            "read_first": [file["first_byte"] for file in report.get("files", [])],
            "seconds": time.monotonic() - self.started,
        }
        return self._line("account", 0, json.dumps(account, ensure_ascii=False))

    def _line(self, kind: str, number: int, text: str) -> Line:
        return Line(kind, self.partition.number, number, text)

    def _place(self, name: str) -> str:
        return os.path.join(self.scratch, name)

    def _fetch(self) -> None:
        if self.reader.fetch is None:
            return
        self.inputs = {}
        for number, piece in enumerate(self.partition.pieces):
            target = self._place(f"{number}-{os.path.basename(piece.path)}")
            words = shlex.split(self.reader.fetch)
            command = [word.format(source=piece.path, target=target) for word in words]
            subprocess.run(command, check=True, capture_output=True, timeout=self.reader.seconds)
            self.inputs[target] = piece.path

    def _stream(self) -> Iterator[Line]:
        with open(self._place("messages"), "wb") as messages:
            process = subprocess.Popen(
                self._command(),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=messages,
                env={**os.environ, **self.reader.environment},
            )
        deadline = _Deadline(process, self.reader.seconds)
        try:
            assert process.stdout is not None
            for number, text in enumerate(process.stdout):
                yield self._line("document", number, self._with_source(text.decode()))
                self.count += 1
            self._end(process.wait(), deadline)
        finally:
            deadline.cancel()
            process.kill()
            process.wait()

    def _command(self) -> list[str]:
        pieces = self.partition.pieces
        ranges = [] if all(piece.is_whole for piece in pieces) else ["--range", pieces[0].range]
        report = ["--report", self._place("report.json"), "--quarantine", self._place("lost")]
        options = ["--jobs", "1", "--quiet", *report, *ranges, *self.reader.options]
        return [self.reader.program, "extract", *options, "--", *self.inputs]

    def _with_source(self, text: str) -> str:
        """The document with the path that a fetched copy stands for."""
        text = text.rstrip("\n")
        if self.reader.fetch is None:
            return text
        path = json.loads(text)["source"]["path"]
        old, new = (_json_path(path), _json_path(self.inputs.get(path, path)))
        return text.replace(old, new, 1)

    def _end(self, code: int, deadline: _Deadline) -> None:
        self.exit_code = code
        if deadline.is_over:
            self.failure = f"not done after {self.reader.seconds:g} s"
        elif code not in (0, UNREAD_INPUT):
            self.failure = f"exit code {code}: {self._messages()[-200:].strip()}"

    def _report(self) -> dict:
        try:
            with open(self._place("report.json"), encoding="utf-8") as file:
                return json.load(file)
        except FileNotFoundError:
            return {}

    def _messages(self) -> str:
        """The end of what the program said."""
        try:
            with open(self._place("messages"), "rb") as file:
                file.seek(max(os.fstat(file.fileno()).st_size - MESSAGE_BYTES, 0))
                return file.read().decode("utf-8", "replace")
        except FileNotFoundError:
            return ""


class _Deadline:
    """Kills a process that takes too long."""

    def __init__(self, process: subprocess.Popen, seconds: float) -> None:
        self.is_over = False
        self._process = process
        self._timer = threading.Timer(seconds, self._kill)
        self._timer.daemon = True
        self._timer.start()

    def cancel(self) -> None:
        """Lets the process live on."""
        self._timer.cancel()

    def _kill(self) -> None:
        self.is_over = True
        self._process.kill()


def _json_path(path: str) -> str:
    return f'"path":{json.dumps(path, ensure_ascii=False)}'


def checked_program(program: str) -> str:
    """The full path of the program.

    Raises `FileNotFoundError` if there is none that can be run.
    """
    found = shutil.which(program)
    if found is None:
        raise FileNotFoundError(f"{program}: there is no such program; build it with `make dist`")
    return os.path.abspath(found)


def default_program() -> str:
    """The program in the wheel of the package `trich` where it is installed; else `trich`."""
    try:
        from trich import ProgramNotFound, find_program
    except ImportError:
        return "trich"
    try:
        return find_program()
    except ProgramNotFound:
        return "trich"
