"""One process of `trich extract -` that is kept, and answers a line with a line."""

from __future__ import annotations

import os
import re
import selectors
import subprocess
from collections import deque
from collections.abc import Iterable, Iterator

from trich.errors import InputError, TrichError, error
from trich.program import find_program

# Pages on their way at a time, and bytes held for the program: enough for all cores, and bounded.
IN_FLIGHT = 256
HELD_BYTES = 8 << 20
CHUNK = 1 << 20
# Wide pipes: neither side waits for the other to be scheduled.
PIPE_BYTES = 1 << 20
_FAILURE = re.compile(r"trich: -:(\d+): (.*)")


class Session:
    """A kept process; not to be shared by threads without a lock.

    >>> session = Session([])
    >>> [answer] = session.answers([b'{"text": "PCI 2022"}\\n'])
    """

    def __init__(self, arguments: list[str]) -> None:
        self._arguments = arguments
        self._process: subprocess.Popen[bytes] | None = None

    def answers(self, lines: Iterable[bytes]) -> Iterator[bytes | InputError]:
        """The answer to each line, in order: the line that came back, or what went wrong."""
        exchange = _Exchange(self._running(), lines)
        try:
            yield from exchange.run()
        finally:
            # Answers that nobody waits for would be taken for those of the next page.
            self._count = exchange.count
            if not exchange.is_idle:
                self.close()

    def close(self) -> None:
        """Ends the process; the next page begins another one."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout, process.stderr):
            if pipe is not None:
                pipe.close()

    def _running(self) -> _Pipes:
        if self._process is None or self._process.poll() is not None:
            self.close()
            self._process = subprocess.Popen(
                [find_program(), "extract", *self._arguments, "--quiet", "-"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                bufsize=0,
                pipesize=PIPE_BYTES,
            )
            self._count = 0
        return _Pipes(self._process, self._count)


class _Pipes:
    """The three pipes of a process, none of which makes anybody wait."""

    def __init__(self, process: subprocess.Popen[bytes], count: int) -> None:
        self.process, self.count = process, count
        assert process.stdin and process.stdout and process.stderr
        self.stdin, self.stdout = process.stdin.fileno(), process.stdout.fileno()
        self.stderr = process.stderr.fileno()
        for pipe in (self.stdin, self.stdout, self.stderr):
            os.set_blocking(pipe, False)

    @staticmethod
    def read(pipe: int) -> bytes | None:
        """What there is; None at the end."""
        try:
            return os.read(pipe, CHUNK) or None
        except BlockingIOError:
            return b""


class _Exchange:
    """Lines on their way to the program and back."""

    def __init__(self, pipes: _Pipes, lines: Iterable[bytes]) -> None:
        self._pipes, self._lines = pipes, iter(lines)
        self.count = pipes.count
        self._outgoing = bytearray()
        self._incoming = bytearray()
        self._said = bytearray()
        self._waiting: deque[int] = deque()
        self._failures: dict[int, str] = {}
        self._last_words: deque[str] = deque(maxlen=20)
        self._selector = selectors.DefaultSelector()
        self._selector.register(pipes.stdout, selectors.EVENT_READ)
        self._selector.register(pipes.stderr, selectors.EVENT_READ)
        self._sends = False

    @property
    def is_idle(self) -> bool:
        """Whether nothing is on its way."""
        return not self._waiting and not self._outgoing

    def run(self) -> Iterator[bytes | InputError]:
        """All answers; the next line is fetched as soon as there is room for it."""
        try:
            for line in self._lines:
                self._outgoing += line
                self.count += 1
                self._waiting.append(self.count)
                yield from self._turn(wait=False)
                while len(self._waiting) >= IN_FLIGHT or len(self._outgoing) > HELD_BYTES:
                    yield from self._turn(wait=True)
            while not self.is_idle:
                yield from self._turn(wait=True)
        finally:
            self._selector.close()

    def _turn(self, wait: bool) -> Iterator[bytes | InputError]:
        self._listen_for_room()
        ready = {key.fd for key, _ in self._selector.select(None if wait else 0)}
        if self._pipes.stdin in ready:
            self._send()
        if self._pipes.stdout in ready:
            self._receive()
        # What was said of a page stands there before the answer to the next one does.
        self._hear()
        yield from self._sorted_answers()

    def _listen_for_room(self) -> None:
        if bool(self._outgoing) == self._sends:
            return
        self._sends = not self._sends
        if self._sends:
            self._selector.register(self._pipes.stdin, selectors.EVENT_WRITE)
        else:
            self._selector.unregister(self._pipes.stdin)

    def _send(self) -> None:
        try:
            sent = os.write(self._pipes.stdin, memoryview(self._outgoing)[:CHUNK])
        except BlockingIOError:
            return
        except BrokenPipeError:
            raise self._ended() from None
        del self._outgoing[:sent]

    def _receive(self) -> None:
        read = self._pipes.read(self._pipes.stdout)
        if read is None:
            raise self._ended()
        self._incoming += read

    def _hear(self) -> None:
        while said := self._pipes.read(self._pipes.stderr):
            self._said += said
        *lines, rest = bytes(self._said).split(b"\n")
        self._said[:] = rest
        for line in lines:
            self._note(line.decode("utf-8", "replace"))

    def _note(self, line: str) -> None:
        self._last_words.append(line)
        if found := _FAILURE.match(line):
            self._failures[int(found[1])] = found[2]

    def _ended(self) -> TrichError:
        code = self._pipes.process.wait()
        self._hear()
        self._waiting.clear()
        self._outgoing.clear()
        return error(code, "\n".join(self._last_words))

    def _sorted_answers(self) -> Iterator[bytes | InputError]:
        *lines, rest = self._incoming.split(b"\n") if b"\n" in self._incoming else [b""]
        if lines:
            self._incoming = bytearray(rest)
        for line in lines:
            yield from self._failed()
            self._waiting.popleft()
            yield bytes(line)
        yield from self._failed()

    def _failed(self) -> Iterator[InputError]:
        while self._waiting and self._waiting[0] in self._failures:
            number = self._waiting.popleft()
            yield InputError(self._failures.pop(number), number - 1 - self._pipes.count)
