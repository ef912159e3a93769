"""Tables of pandas, Arrow and polars, and Parquet read by others."""

import csv
import subprocess

import pytest

import trich
from trich.tables import RECORD_COLUMNS

PAGES = [
    {"id": "1", "url": "https://a.vn/1", "published": "2021-06-25",
     "text": "Năm 2020, Hà Nội xếp thứ 2/63 về PAR INDEX với 88,5 điểm. Hết."},
    {"id": "2", "text": "Không có gì."},
]  # fmt: skip


@pytest.fixture
def documents():
    return trich.extract_many(PAGES).keep()


def test_pandas(documents):
    pytest.importorskip("pandas")
    frame = documents.to_pandas()
    rank = frame[frame["measure"] == "rank"].iloc[0]
    assert (rank["subject_id"], rank["value"], rank["of"]) == ("01", 2, 63)
    assert rank["sentence"] == "Năm 2020, Hà Nội xếp thứ 2/63 về PAR INDEX với 88,5 điểm."
    assert rank["url"] == "https://a.vn/1"
    assert frame["value"].sum() == 90.5
    assert len(documents.to_pandas("documents")) == 2
    assert list(trich.extract_many([]).to_pandas().columns) == list(frame.columns)


def test_arrow_and_parquet(documents, tmp_path):
    pytest.importorskip("pyarrow")
    from pyarrow import parquet

    documents.to_parquet(tmp_path / "facts.parquet")
    rows = parquet.read_table(tmp_path / "facts.parquet").to_pylist()
    assert {row["subject_id"] for row in rows} == {"01"}
    assert trich.extract_many([]).to_arrow("findings").num_rows == 0


def test_parquet_in_duckdb(documents, tmp_path):
    pytest.importorskip("pyarrow")
    duckdb = pytest.importorskip("duckdb")
    file = tmp_path / "facts.parquet"
    documents.to_parquet(file)
    query = f"select subject_id, value from '{file}' where measure = 'rank'"
    assert duckdb.sql(query).fetchall() == [("01", 2.0)]


def test_polars(documents):
    pytest.importorskip("polars")
    frame = documents.to_polars()
    assert frame["subject_id"].to_list() == ["01", "01"]
    assert sorted(frame["value"].to_list()) == [2, 88.5]


def test_validation_of_documents():
    wrong = trich.extract_many(
        [{"id": "a", "text": "Năm 2022, An Giang xếp thứ 64/63 về PAR INDEX."}]
    )
    report = trich.validate(documents=wrong, lang="vi")
    assert not report.is_sound
    assert "⟦" in report.findings[0].quotes[0]


def test_rows_are_those_of_the_csv(tmp_path):
    text = "Mở đầu: tốt! Năm 2020, An Giang xếp thứ 26/63 về PAR INDEX, giảm 15 bậc so với năm 2019. Hết?\nTheo PCI 2022, Long An xếp thứ 10/63."
    page = tmp_path / "page.txt"
    page.write_text(text, encoding="utf-8")
    program = [trich.find_program(), "extract", "--format", "csv", str(page)]
    done = subprocess.run(program, capture_output=True, check=True, text=True)
    wanted = list(csv.DictReader(done.stdout.splitlines()))
    found = list(trich.extract_paths([page]).rows())
    assert list(wanted[0]) == list(RECORD_COLUMNS) == list(found[0])
    assert len(found) == 3
    for theirs, ours in zip(wanted, found, strict=True):
        plain = {"True": "true", "False": "false", "None": ""}
        assert theirs == {key: plain.get(str(value), str(value)) for key, value in ours.items()}
