"""The program, run once."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator

from trich.errors import InputError, error
from trich.program import find_program


def run(command: str, words: list[str], given: bytes = b"", fine: tuple[int, ...] = (0,)) -> bytes:
    """What the program writes; another exit code than those of `fine` raises its error."""
    program = [find_program(), command, *words]
    done = subprocess.run(program, input=given, capture_output=True, check=False)
    if done.returncode not in fine:
        raise error(done.returncode, done.stderr.decode("utf-8", "replace"))
    return done.stdout


def stream(
    command: str, words: list[str], errors: str, failures: list[InputError]
) -> Iterator[bytes]:
    """The lines that the program writes, as they come.

    Exit code 1 says that some input could not be read: each message becomes an `InputError`, which
    is raised at the end or, with `errors="skip"`, put into `failures`.
    """
    with tempfile.TemporaryFile() as said:
        program = [find_program(), command, *words]
        with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=said) as process:
            try:
                assert process.stdout is not None
                yield from process.stdout
            except BaseException:
                process.kill()
                raise
        said.seek(0)
        messages = said.read().decode("utf-8", "replace")
    if process.returncode == 1:
        met = [InputError(line.removeprefix("trich: ")) for line in messages.splitlines()]
        failures += met
        if errors == "skip":
            return
    if process.returncode != 0:
        raise error(process.returncode, messages)
