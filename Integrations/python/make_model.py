#!/usr/bin/env python3
"""Writes src/trich/model.py from the JSON Schema of the output.

    python3 Integrations/python/make_model.py [--check]

With --check nothing is written, and the exit code is 1 if the file is out of date.
"""

from __future__ import annotations

import json
import keyword
import sys
import textwrap
from pathlib import Path

HERE = Path(__file__).resolve().parent
SCHEMA = HERE.parents[1] / "Sources/CBundledData/Schemas/document.schema.json"
TARGET = HERE / "src/trich/model.py"

SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
ABOUT = {
    "Source": "Where a page came from.",
    "Document": "One page: its text, what it mentions, its records and what is wrong with it.",
    "Block": "A stretch of `text` with its role.",
    "Record": "One fact: a unit, an index, a period, a measure and its value.",
    "Finding": "Something that is wrong or doubtful, with the places it is about.",
    "Related": "What else a finding led to.",
}

BASES = {"Document": "(Quoting)"}

HEAD = '''"""What `trich extract` writes, as dataclasses.

Written by make_model.py from the JSON Schema that `trich schema` prints; change that, not this.
Offsets count characters of `Document.text`, ends exclusive, so that `text[start:end]` is the quote.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, Union

from trich.quoting import Quoting
'''


def name_of(key: str) -> str:
    """The class of a definition: `mention_rank_change` is RankChangeMention."""
    words = key.split("_")
    if words[0] == "mention" and len(words) > 1:
        words = [*words[1:], "mention"]
    return "".join(word.capitalize() for word in words)


def type_of(schema: dict) -> str:
    """The annotation of a value."""
    if "$ref" in schema:
        key = schema["$ref"].rsplit("/", 1)[-1]
        return "int" if key == "offset" else name_of(key)
    if "const" in schema:
        return f"Literal[{schema['const']!r}]"
    if "enum" in schema:
        return f"Literal[{', '.join(repr(value) for value in schema['enum'])}]"
    kinds = schema.get("type", "string")
    if kinds == "array":
        return f"list[{type_of(schema['items'])}]"
    if kinds == "object":
        return "Source"
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return " | ".join(SCALARS[kind] for kind in kinds)


def reader_of(schema: dict, value: str) -> str:
    """The expression that makes the value of what JSON holds."""
    if schema.get("type") == "array":
        inner = reader_of(schema["items"], "item")
        return value if inner == "item" else f"[{inner} for item in {value}]"
    if schema.get("type") == "object":
        return f"_source({value})"
    key = schema.get("$ref", "offset").rsplit("/", 1)[-1]
    if key == "mention":
        return f'_MENTIONS[{value}["type"]]({value})'
    return value if key == "offset" else f"_{key}({value})"


def dataclass_of(name: str, schema: dict) -> str:
    """A dataclass, and the function that fills it; keys that are not known are left alone."""
    required = set(schema["required"])
    keys = [key for key in schema["properties"] if key in required]
    keys += [key for key in schema["properties"] if key not in required]
    about = ABOUT.get(
        name, f"A mention of the type {schema['properties'].get('type', {}).get('const')}."
    )
    lines = [
        "",
        "",
        "@dataclass(slots=True)",
        f"class {name}{BASES.get(name, '')}:",
        f'    """{about}"""',
        "",
    ]
    for key in keys:
        assert not keyword.iskeyword(key), key
        part = schema["properties"][key]
        default = "" if key in required else " | None = None"
        lines.append(f"    {key}: {type_of(part)}{default}")
        if "description" in part:
            text = textwrap.wrap(part["description"], 90)
            lines += [f'    """{text[0]}' + ('"""' if len(text) == 1 else "")]
            lines += [f"    {line}" for line in text[1:-1]]
            lines += [f'    {text[-1]}"""'] if len(text) > 1 else []
    return "\n".join(lines)


def function_of(key: str, name: str, schema: dict) -> str:
    """The function that fills a dataclass from the object that JSON gave."""
    required = set(schema["required"])
    keys = [key for key in schema["properties"] if key in required]
    lines = ["", "", f"def _{key}(o: Any) -> {name}:", f"    return {name}("]
    lines += [
        f'        {reader_of(schema["properties"][field], f"""o["{field}"]""")},' for field in keys
    ]
    for field in schema["properties"]:
        if field in required:
            continue
        part = schema["properties"][field]
        value = reader_of(part, f'o["{field}"]')
        plain = value == f'o["{field}"]'
        got = f'o.get("{field}")' if plain else f'{value} if "{field}" in o else None'
        lines.append(f"        {field}={got},")
    return "\n".join([*lines, "    )"])


def model(schema: dict) -> str:
    """The whole module."""
    definitions = schema["$defs"]
    objects = {"source": schema["properties"]["source"]}
    order = [key for key in definitions if key.startswith("mention_")]
    order += ["block", "record", "related", "finding"]
    objects |= {key: definitions[key] for key in order}
    objects["document"] = {k: v for k, v in schema.items() if k in ("properties", "required")}
    mentions = [key for key in order if key.startswith("mention_")]
    parts = [HEAD.rstrip("\n")]
    for key, part in objects.items():
        parts.append(dataclass_of(name_of(key), part))
        if key == mentions[-1]:
            names = "\n".join(f"    {name_of(key)}," for key in mentions)
            parts.append(f'\n\nMention = Union[\n{names}\n]\n"""What a page says at one place."""')
    parts += [function_of(key, name_of(key), part) for key, part in objects.items()]
    rows = "\n".join(f'    "{key.removeprefix("mention_")}": _{key},' for key in mentions)
    parts.append("\n\n_MENTIONS: dict[str, Callable[[Any], Mention]] = {\n" + rows + "\n}")
    parts.append(
        "\n\ndef document(o: Any) -> Document:\n"
        '    """The document that an object of the output is."""\n    return _document(o)\n'
    )
    return "\n".join(parts).replace("\n\n\n\n", "\n\n\n")


def main() -> int:
    """Writes or checks the file."""
    text = model(json.loads(SCHEMA.read_text(encoding="utf-8")))
    if "--check" in sys.argv:
        if TARGET.read_text(encoding="utf-8") == text:
            return 0
        print(f"{TARGET} is out of date; run {Path(__file__).name}", file=sys.stderr)
        return 1
    TARGET.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
