"""Makes the wheel: the package, and the program that the variable TRICH_PROGRAM names.

A build backend without any requirement, so that `pip wheel .` works without a network. Wheels are
the same byte for byte if what is in them is.
"""

from __future__ import annotations

import base64
import hashlib
import os
import platform
import re
import subprocess
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SUMMARY = "Reads who ranks where in Vietnam's public-administration indices from web pages"
EXTRAS = {
    "fast": "orjson>=3.8",
    "pandas": "pandas>=2",
    "arrow": "pyarrow>=14",
    "polars": "polars>=1",
}
EPOCH = (2020, 1, 1, 0, 0, 0)


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    """The hook of PEP 517: writes the wheel and gives its name."""
    program = _program()
    version = _version(program)
    name = f"trich-{version}-py3-none-{platform_tag(program)}.whl"
    with Wheel(Path(wheel_directory) / name, version) as wheel:
        for path in sorted((ROOT / "src").rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                wheel.add(str(path.relative_to(ROOT / "src")), path.read_bytes())
        wheel.add(f"trich-{version}.data/scripts/trich", program.read_bytes(), mode=0o755)
        wheel.add_information(platform_tag(program))
    return name


def build_sdist(sdist_directory, config_settings=None):
    """There is no source distribution: the program is built by Swift."""
    raise RuntimeError("there is no source distribution of trich; build the wheel by `make wheel`")


def get_requires_for_build_wheel(config_settings=None):
    """Nothing is needed."""
    return []


def _program():
    named = os.environ.get("TRICH_PROGRAM", "")
    if not os.access(named, os.X_OK):
        raise RuntimeError("name the program to pack in TRICH_PROGRAM; `make wheel` does it")
    return Path(named).resolve()


def _version(program):
    said = subprocess.run([program, "--version"], capture_output=True, check=True, text=True)
    return said.stdout.split()[-1]


def platform_tag(program):
    """The platforms the program runs on: the newest version of the C library that it asks for."""
    system, machine = platform.system(), platform.machine()
    if system == "Darwin":
        return f"macosx_14_0_{machine}"
    asked = re.findall(rb"GLIBC_2\.(\d+)\b", program.read_bytes())
    minor = max(map(int, asked), default=17)
    return f"manylinux_2_{minor}_{machine}"


class Wheel:
    """A wheel that is being written."""

    def __init__(self, path, version):
        """A wheel at `path`."""
        self._file = zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9)
        self._version = version
        self._folder = f"trich-{version}.dist-info"
        self._lines = []

    def __enter__(self):
        """The wheel itself."""
        return self

    def __exit__(self, *_):
        """Writes the list of files and closes the wheel."""
        lines = [*self._lines, f"{self._folder}/RECORD,,", ""]
        self._write(f"{self._folder}/RECORD", "\n".join(lines).encode(), 0o644)
        self._file.close()

    def add(self, name, content, mode=0o644):
        """Adds a file."""
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=")
        self._lines.append(f"{name},sha256={digest.decode()},{len(content)}")
        self._write(name, content, mode)

    def add_information(self, tag):
        """Adds what pip reads."""
        metadata = ["Metadata-Version: 2.1", "Name: trich", f"Version: {self._version}"]
        metadata += [f"Summary: {SUMMARY}", "License: Apache-2.0", "Requires-Python: >=3.10"]
        for extra, needed in EXTRAS.items():
            metadata += [f"Provides-Extra: {extra}", f'Requires-Dist: {needed}; extra == "{extra}"']
        metadata += ["Description-Content-Type: text/markdown", ""]
        text = "\n".join(metadata) + "\n" + (ROOT / "README.md").read_text(encoding="utf-8")
        self.add(f"{self._folder}/METADATA", text.encode())
        wheel = ["Wheel-Version: 1.0", "Generator: trich", "Root-Is-Purelib: false"]
        self.add(f"{self._folder}/WHEEL", "\n".join([*wheel, f"Tag: py3-none-{tag}", ""]).encode())
        for place in (ROOT / "LICENSE", ROOT.parents[1] / "LICENSE"):
            if place.is_file():
                return self.add(f"{self._folder}/licenses/LICENSE", place.read_bytes())
        return None

    def _write(self, name, content, mode):
        entry = zipfile.ZipInfo(name, EPOCH)
        entry.external_attr = (0o100000 | mode) << 16
        entry.compress_type = zipfile.ZIP_DEFLATED
        self._file.writestr(entry, content)
