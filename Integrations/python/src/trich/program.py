"""Where the program is."""

from __future__ import annotations

import os
import shutil
import sysconfig
from pathlib import Path

from trich.errors import ProgramNotFound

NAME = "trich"


def find_program() -> str:
    """The path of the program: that of TRICH_PROGRAM, of the wheel, or on the PATH."""
    named = os.environ.get("TRICH_PROGRAM")
    for place in [named] if named else _places():
        if place and os.access(place, os.X_OK) and not os.path.isdir(place):
            return str(place)
    raise ProgramNotFound(
        f"{named or NAME}: there is no such program; install the wheel, which carries it, "
        "or name one in the variable TRICH_PROGRAM"
    )


def _places() -> list[str | None]:
    # A wheel puts the program beside python itself, with --user or --target somewhere else.
    folders = [sysconfig.get_path("scripts"), sysconfig.get_path("scripts", f"{os.name}_user")]
    folders.append(str(Path(__file__).parents[1] / "bin"))
    found = [os.path.join(folder, NAME) for folder in folders if folder]
    return [place for place in found if not _is_script(place)] + [shutil.which(NAME)]


def _is_script(path: str) -> bool:
    """Whether the file is a script, which would only lead back here."""
    try:
        with open(path, "rb") as file:
            return file.read(2) == b"#!"
    except OSError:
        return True
