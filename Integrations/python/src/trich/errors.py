"""What goes wrong, as exceptions that carry the program's own message."""

from __future__ import annotations


class TrichError(Exception):
    """Something that the program reports; `str()` of it is its message."""


class ProgramNotFound(TrichError):
    """The program that does the work is nowhere to be found."""


class UsageError(TrichError):
    """Options that do not go together (exit code 2)."""


class InputError(TrichError):
    """Input that could not be read (exit code 1).

    `number` counts the pages that were given, from 0; it is None where the input is a file.
    """

    def __init__(self, message: str, number: int | None = None) -> None:
        super().__init__(message)
        self.number = number


class OutputError(TrichError):
    """Output that could not be written (exit code 3)."""


class RuleError(TrichError):
    """A rule book, a configuration or a baseline with faults (exit code 5)."""


_BY_CODE: dict[int, type[TrichError]] = {1: InputError, 2: UsageError, 3: OutputError, 5: RuleError}


def error(code: int, message: str) -> TrichError:
    """The exception for an exit code; a signal is a plain `TrichError`."""
    text = message.strip() or f"the program ended with exit code {code}"
    return _BY_CODE.get(code, TrichError)(text)
