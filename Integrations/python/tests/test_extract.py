"""What the package gives, by the program in the wheel."""

import datetime
import json
import subprocess
import sys
import threading

import pytest

import trich

SENTENCE = "Năm 2020, An Giang xếp thứ 26/63 về PAR INDEX."


def page(number):
    return {
        "id": str(number),
        "text": f"Theo PCI {2010 + number % 12}, Long An xếp thứ {number % 60 + 1}.",
    }


def test_a_text_gives_records_with_quote_and_sentence():
    found = trich.extract(text=f"Mở đầu. {SENTENCE} Hết.", url="https://a.vn/1")
    [record] = found.records
    assert (record.subject, record.subject_id, record.value, record.of) == (
        "An Giang",
        "89",
        26,
        63,
    )
    assert found.quote(record) == "thứ 26/63"
    assert found.sentence(record) == SENTENCE
    assert found.source.url == "https://a.vn/1"


def test_days_may_be_dates():
    found = trich.extract(text=SENTENCE, published=datetime.date(2021, 6, 25))
    assert found.published == "2021-06-25"


def test_the_hundred_answers_are_those_of_the_pages_in_order():
    found = list(trich.extract_many(map(page, range(1000)), jobs=2))
    assert [document.id for document in found] == [str(number) for number in range(1000)]
    assert [document.records[0].value for document in found[:60]] == list(range(1, 61))


def test_pages_are_fetched_as_they_are_needed():
    fetched = []

    def endless():
        number = 0
        while True:
            fetched.append(number)
            yield page(number)
            number += 1

    documents = iter(trich.extract_many(endless()))
    assert [next(documents).id for _ in range(3)] == ["0", "1", "2"]
    assert len(fetched) < 2000
    documents.close()
    # What was on its way is forgotten, and the next page gets its own answer.
    assert trich.extract(text=SENTENCE, id="next").id == "next"


def test_a_page_that_cannot_be_read_raises_what_the_program_says():
    with pytest.raises(trich.InputError, match="48 MB|too long|limit") as met:
        trich.extract(text="a" * (50 << 20))
    assert met.value.number == 0
    assert trich.extract(text=SENTENCE).records


def test_failures_can_be_skipped_and_are_counted():
    pages = [page(0), {"id": "long", "text": "a" * (50 << 20)}, page(2)]
    documents = trich.extract_many(pages, errors="skip")
    assert [document.id for document in documents] == ["0", "2"]
    assert [failure.number for failure in documents.failures] == [1]


def test_an_extractor_serves_several_threads():
    with trich.Extractor(jobs=1) as extractor:
        found = {}

        def work(number):
            found[number] = extractor.extract(page(number)).id

        threads = [threading.Thread(target=work, args=(number,)) for number in range(20)]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
    assert found == {number: str(number) for number in range(20)}


def test_half_a_letter_spoils_no_line():
    found = list(trich.extract_many([{"text": f"\ud800 {SENTENCE}"}, {"text": SENTENCE}]))
    assert [document.records[0].value for document in found] == [26, 26]


@pytest.mark.parametrize("wrong", [{}, {"text": "a", "html": "b"}, {"text": b"a"}])
def test_a_page_has_either_html_or_text(wrong):
    with pytest.raises(TypeError):
        list(trich.extract_many([wrong]))


def test_wrong_options_are_usage_errors():
    with pytest.raises(trich.UsageError, match="no-such-option"):
        trich.extract(text="a", no_such_option=1)


def test_faulty_rules_are_rule_errors(tmp_path):
    (tmp_path / "rules.yaml").write_text("rules: 5\n")
    with pytest.raises(trich.RuleError, match="rules.yaml"):
        trich.extract(text="a", rules=tmp_path)


def test_files_are_read_in_any_encoding(tmp_path):
    file = tmp_path / "page.txt"
    file.write_bytes(SENTENCE.encode("utf-16"))
    assert trich.extract(path=file).records[0].subject == "An Giang"
    with pytest.raises(trich.InputError, match="nothing"):
        trich.extract(path=tmp_path / "nothing.html")


def test_paths_give_what_the_program_gives(tmp_path):
    lines = [json.dumps(page(number)) for number in range(20)]
    file = tmp_path / "pages.jsonl"
    file.write_text("\n".join([*lines, "no json"]), encoding="utf-8")
    documents = trich.extract_paths([file], errors="skip")
    assert [document.id for document in documents] == [str(number) for number in range(20)]
    assert len(documents.failures) == 1
    with pytest.raises(trich.InputError, match="pages.jsonl:21"):
        list(trich.extract_paths([file]))


def test_documents_keep_every_key_of_the_output():
    program = [trich.find_program(), "extract", "-"]
    line = json.dumps(
        {"id": "a", "text": f"{SENTENCE} Năm 2022, An Giang xếp thứ 64/63 về PAR INDEX."}
    )
    done = subprocess.run(program, input=line.encode(), capture_output=True, check=True)
    from trich.checking import _line

    found = trich.extract(text=json.loads(line)["text"], id="a")
    assert found.findings
    assert json.loads(_line(found)) == json.loads(done.stdout)


def test_python_dash_m_is_the_program():
    done = subprocess.run(
        [sys.executable, "-m", "trich", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("trich ")


def test_a_missing_program_is_said(monkeypatch):
    monkeypatch.setenv("TRICH_PROGRAM", "/nowhere/trich")
    with pytest.raises(trich.ProgramNotFound, match="/nowhere/trich"):
        trich.extract(text="a")


def test_explain(tmp_path):
    file = tmp_path / "page.txt"
    file.write_text(SENTENCE, encoding="utf-8")
    assert "An Giang, PAR_INDEX, 2020, rank, 26" in trich.explain(file, record=0)
