"""`python -m trich` is the program itself."""

import os
import sys

from trich.errors import ProgramNotFound
from trich.program import find_program


def main() -> None:
    """Becomes the program, with the same arguments."""
    try:
        program = find_program()
    except ProgramNotFound as error:
        sys.exit(f"trich: {error}")
    os.execv(program, [program, *sys.argv[1:]])


if __name__ == "__main__":
    main()
