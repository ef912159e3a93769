"""What the programs of others see in the workbook and the CSV of Corpus."""

import csv
import re
import sys
import zipfile
from pathlib import Path

import duckdb
import openpyxl
import pandas

FOLDER = Path(sys.argv[1])
CODES = {"subject_id": str, "period": str, "baseline": str}


def said(what):
    """Tells what holds."""
    print(f"ok: {what}")


def check_openpyxl():
    """Texts are texts, numbers numbers; the heading is frozen, the filter covers all rows."""
    book = openpyxl.load_workbook(FOLDER / "facts.xlsx")
    assert book.sheetnames == ["records", "findings", "pages"]
    for sheet in book:
        assert sheet.freeze_panes == "A2", sheet.title
        assert sheet.auto_filter.ref == sheet.dimensions, sheet.title
    heads = [cell.value for cell in book["records"][1]]
    rows = [dict(zip(heads, row)) for row in book["records"].iter_rows(min_row=2, values_only=True)]
    assert len(rows) > 700
    assert {row["subject_id"] for row in rows if row["subject"] == "Hà Nội"} == {"01"}
    assert all(isinstance(row["value"], (int, float)) for row in rows)
    assert all(isinstance(row["derived"], bool) for row in rows)
    assert all(row["quote"] in row["sentence"] for row in rows), "a quote is not in its sentence"
    assert not any(cell.data_type == "f" for sheet in book for row in sheet for cell in row)
    said(f"openpyxl: {len(rows)} records, {book['pages'].max_row - 1} pages")


def check_hostile():
    """What looks like a formula or markup is text."""
    book = openpyxl.load_workbook(FOLDER / "hostile.xlsx")
    [row] = list(book["pages"].iter_rows(min_row=2, values_only=True))
    assert "=1+1" in row and "https://a.vn/?a=1&b=<2>" in row
    assert not any(cell.data_type == "f" for sheet in book for row in sheet for cell in row)
    assert zipfile.ZipFile(FOLDER / "hostile.xlsx").testzip() is None
    said("openpyxl: no formula")


def check_csv():
    """Codes keep their zeros in pandas and DuckDB, with a byte order mark and without."""
    for name in ("facts.csv", "marked.csv"):
        frame = pandas.read_csv(FOLDER / name, dtype=CODES)
        assert set(frame[frame["subject"] == "Hà Nội"]["subject_id"]) == {"01"}
        assert frame["value"].dtype.kind in "fi" and frame["sentence"].notna().all()
    assert (FOLDER / "marked.csv").read_bytes()[:3] == b"\xef\xbb\xbf"
    query = f"""SELECT DISTINCT subject_id FROM read_csv('{FOLDER}/facts.csv',
        types = {{'subject_id': 'VARCHAR', 'period': 'VARCHAR'}}) WHERE subject = 'Hà Nội'"""
    assert duckdb.sql(query).fetchall() == [("01",)]
    said(f"pandas and DuckDB: {len(frame)} rows of CSV")


def check_libreoffice():
    """LibreOffice keeps all sheets with their filters, and texts as texts."""
    content = zipfile.ZipFile(FOLDER / "ods" / "facts.ods").read("content.xml").decode()
    assert len(re.findall(r"table:display-filter-buttons=\"true\"", content)) == 3
    with open(FOLDER / "sheets" / "facts-records.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert {row["subject_id"] for row in rows if row["subject"] == "Hà Nội"} == {"01"}
    assert rows[0]["value"].replace(".", "").replace("-", "").isdigit()
    said(f"LibreOffice: {len(rows)} records")


if "--libreoffice" in sys.argv:
    check_libreoffice()
else:
    check_openpyxl()
    check_hostile()
    check_csv()
