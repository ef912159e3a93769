#!/usr/bin/env python3
"""Writes the pages of this folder and their golden files from the tables of `definitions`.

usage: python3 Fixtures/tables/make.py

Each table is written as an HTML page and in the flattened forms it names. Beside every file `F`
stands `F.golden.json`: one record for each cell that states a fact, with the bytes of `F` that
hold its figure. What a cell states follows from the column, the row and the table it is defined
in; nothing here reads a page.
"""

import glob
import html
import json
import os
import re
import sys
from decimal import Decimal

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "definitions"))

FIGURE = re.compile(r"(?<!\d)[+\-−]?\d+(?:[.,]\d+)*")
FALLS = ("▼", "↓", "giảm", "Giảm", "tụt")
UNITS = {"percent": "%", "score": "điểm", "rank_change": "bậc", "change": "điểm"}
CANONICAL = {
    "TP. Hồ Chí Minh": "Hồ Chí Minh", "TP.HCM": "Hồ Chí Minh", "TP. Hà Nội": "Hà Nội",
    "Thành phố Đà Nẵng": "Đà Nẵng", "TP. Đà Nẵng": "Đà Nẵng", "TP Hải Phòng": "Hải Phòng",
    "TP. Cần Thơ": "Cần Thơ", "Thành phố Hải Phòng": "Hải Phòng", "Tỉnh Quảng Ninh": "Quảng Ninh",
    "Bà Rịa – Vũng Tàu": "Bà Rịa - Vũng Tàu", "Bà Rịa-Vũng Tàu": "Bà Rịa - Vũng Tàu",
    "TT-Huế": "Thừa Thiên Huế", "Thừa Thiên-Huế": "Thừa Thiên Huế",
    "Ngân hàng Nhà nước": "Ngân hàng Nhà nước Việt Nam",
    "Bộ Lao động – Thương binh và Xã hội": "Bộ Lao động - Thương binh và Xã hội",
    "Bộ LĐ-TB&XH": "Bộ Lao động - Thương binh và Xã hội",
    "Bộ NN&PTNT": "Bộ Nông nghiệp và Phát triển nông thôn",
    "Bộ TN&MT": "Bộ Tài nguyên và Môi trường", "Bộ KH&CN": "Bộ Khoa học và Công nghệ",
    "Bộ GD&ĐT": "Bộ Giáo dục và Đào tạo", "Bộ KH&ĐT": "Bộ Kế hoạch và Đầu tư",
}


DISTRICTS = ("Huyện ", "Thị xã ", "Thành phố ", "Quận ")


def canonical(label):
    """The unit that a cell names, without footnote marks and no-break spaces."""
    name = html.unescape(re.sub(r"<sup>.*?</sup>", "", label)).replace("\u00a0", " ")
    name = re.sub(r"\s*(\*+|\(\d+\))$", "", name).strip()
    name = CANONICAL.get(name, name)
    return name[0].lower() + name[1:] if name.startswith(DISTRICTS) else name


class Page:
    """The bytes of one file and the facts written so far."""

    def __init__(self):
        self.bytes = bytearray()
        self.records = []

    def put(self, text):
        self.bytes += text.encode()

    def cell(self, text, facts):
        """Writes a cell's text and notes the facts of its figures."""
        start = len(self.bytes)
        self.put(text)
        figures = list(FIGURE.finditer(text))
        for fact in facts:
            if fact["n"] < len(figures):
                self.note(fact, figures, text, start)

    def note(self, fact, figures, text, start):
        match = figures[fact["n"]]
        value = decimal(match.group())
        if fact["measure"] in ("rank_change", "change"):
            if any(word in text for word in FALLS) or fact.get("falls"):
                value = -abs(value)
        unit = fact.get("unit") or UNITS.get(fact["measure"])
        total = fact.get("total")
        if isinstance(total, int) and total < 10:
            total = decimal(figures[total].group()) if total < len(figures) else None
        before = len(text[: match.start()].encode())
        self.records.append({
            "subject": fact["subject"], "index": fact["index"],
            "component": fact.get("component"), "period": fact.get("period"),
            "measure": fact["measure"], "value": number(value),
            "of": number(total), "unit": unit, "baseline": fact.get("baseline"),
            "scope": fact.get("scope"),
            "start": start + before, "end": start + before + len(match.group().encode()),
            "source": match.group(),
        })


def decimal(figure):
    return Decimal(figure.replace("−", "-").replace(",", "."))


def number(value):
    if value is None:
        return None
    value = Decimal(value)
    return int(value) if value == value.to_integral() else float(value)


def facts_of(table, row, column, cells):
    """What the cell of `column` states: the column's words, completed by the row and the table."""
    specs = table["cols"][column]
    if specs is None or isinstance(specs, str) or row.get("silent"):
        return []
    facts = []
    for spec in specs if isinstance(specs, list) else [specs]:
        fact = {"n": 0, **table.get("common", {}), **row.get("facts", {}), **spec}
        fact["measure"] = row.get("result") if spec.get("result") else fact.get("measure")
        if "subject" not in fact:
            place = fact.get("at", units(table)[0] if units(table) else None)
            if place is not None and cells[place]:
                fact["subject"] = canonical(cells[place])
        if {"subject", "index", "measure"} <= fact.keys() and fact["measure"]:
            facts.append(fact)
    return facts


def units(table):
    return [place for place, spec in enumerate(table["cols"]) if spec == "unit"]


def body(table):
    """The rows in order: a row of cells, a group row, or the heading again."""
    for row in table["rows"]:
        if isinstance(row, list):
            yield {"cells": row}
        elif isinstance(row, str):
            yield {"group": row}
        else:
            yield row


def write_html(page, table):
    from shells import SHELLS, MARKUP

    shell = SHELLS[table.get("shell", "plain")]
    markup = MARKUP[table.get("markup", "th")]
    page.put(shell.head(table))
    page.put(markup.open(table))
    for row in head_rows(table):
        write_html_head(page, markup, row)
    for row in body(table):
        write_html_row(page, table, markup, row)
    page.put(markup.close(table))
    page.put(shell.foot(table))


def write_html_head(page, markup, row):
    page.put(markup.row)
    for text, columns, rows in row:
        page.put(markup.heading(columns, rows) + text + markup.end_heading)
    page.put("</tr>\n")


def write_html_row(page, table, markup, row):
    if row.get("head"):
        for heading in head_rows(table):
            write_html_head(page, markup, heading)
        return
    if row.get("cut"):
        page.put(markup.cut(table, row["cut"]))
        return
    page.put(markup.row)
    if "group" in row:
        width = len(table["cols"])
        page.put(markup.cell(width, 1) + row["group"] + markup.end_cell)
    else:
        write_html_cells(page, table, markup, row)
    page.put("</tr>\n")


def write_html_cells(page, table, markup, row):
    rows = row.get("rowspans", {})
    for column, text in enumerate(row["cells"]):
        if text is None:
            continue
        page.put(markup.cell(1, rows.get(column, 1)))
        page.cell(text, facts_of(table, row, column, row["cells"]))
        page.put(markup.end_cell)


def head_rows(table):
    """The heading's rows as (text, columns, rows)."""
    rows = []
    for row in table.get("head", []):
        rows.append([cell if isinstance(cell, tuple) else (cell, 1, 1) for cell in row])
    return rows


JOINS = {
    "tabs": "\t", "pipes": " | ", "spaces": " ", "lines": "\n", "bars": " | ", "wide": "   ",
    "dots": " ........ ", "slashes": " / ", "markdown": " | ", "apart": "\n", "titled": "\t",
}


def write_flat(page, table, style):
    page.put(plain(table["title"]) + "\n" + table.get("date", "20/04/2023 08:30") + "\n")
    for text in table.get("intro", []) + ([table["caption"]] if table.get("caption") else []):
        page.put(plain(text) + "\n")
    for row in head_rows(table):
        write_flat_line(page, style, [(cell[0], []) for cell in row])
    if style == "markdown":
        page.put("|" + "---|" * len(table["cols"]) + "\n")
    if style == "titled":
        page.put("(Kèm theo Thông báo của cơ quan thường trực)\n\n")
    for row in body(table):
        write_flat_row(page, table, style, row)
    for text in table.get("after", []):
        page.put(plain(text) + "\n")


def write_flat_row(page, table, style, row):
    if row.get("head"):
        for heading in head_rows(table):
            write_flat_line(page, style, [(cell[0], []) for cell in heading])
    elif row.get("cut"):
        page.put(row["cut"] + "\n" if isinstance(row["cut"], str) else "")
    elif "group" in row:
        page.put(plain(row["group"]) + "\n")
    else:
        write_flat_line(page, style, [
            (text, facts_of(table, row, column, row["cells"]))
            for column, text in enumerate(row["cells"]) if text is not None
        ])


def write_flat_line(page, style, cells):
    if style in ("lines", "spaces", "apart"):
        cells = [cell for cell in cells if cell[0] != ""]
    if style in ("bars", "markdown"):
        page.put("| ")
    for place, (text, facts) in enumerate(cells):
        if place:
            page.put(JOINS[style])
        page.cell(plain(text), facts)
    page.put(" |\n" if style in ("bars", "markdown") else "\n\n" if style == "apart" else "\n")


def plain(text):
    return html.unescape(re.sub(r"<sup>", " ", re.sub(r"</\w+>", "", text)))


def save(path, page):
    with open(path, "wb") as file:
        file.write(page.bytes)
    with open(path + ".golden.json", "w") as file:
        lines = ",\n".join(json.dumps(record, ensure_ascii=False) for record in page.records)
        file.write('{"records": [\n' + lines + "\n]}\n")


def main():
    from flattened import EXTRA
    from free import LISTS, write_list
    from tables import TABLES

    for old in glob.glob(os.path.join(HERE, "pages", "*")):
        os.remove(old)
    os.makedirs(os.path.join(HERE, "pages"), exist_ok=True)
    for table in TABLES:
        base = os.path.join(HERE, "pages", table["name"])
        page = Page()
        write_html(page, table)
        save(base + ".html", page)
        extra = [style for style, names in EXTRA.items() if table["name"] in names]
        for style in table.get("flat", []) + extra:
            page = Page()
            write_flat(page, table, style)
            save(base + "." + style + ".txt", page)
    for name, text in LISTS.items():
        page = Page()
        write_list(page, text)
        save(os.path.join(HERE, "pages", name + ".free.txt"), page)
    print(f"{len(TABLES)} tables, {len(LISTS)} written freely")


if __name__ == "__main__":
    main()
