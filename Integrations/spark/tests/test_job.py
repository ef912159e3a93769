import gzip
import shutil
import zlib

import pytest
import single_run
from pyspark.errors import AnalysisException

from trich_spark import Job, Reader, plan
from trich_spark.planning import Partition, Piece


def table(spark, output, name):
    return spark.read.parquet(f"{output}/{name}")


def test_the_tables_hold_what_the_single_run_writes(spark, program, archive, tmp_path):
    output = f"{tmp_path}/facts"
    partitions = plan([archive], split_bytes=200_000)
    summary = Job(spark, Reader(program), output).run(partitions)
    lines = single_run.documents(program, archive)
    assert len(partitions) > 4 and summary.is_complete and summary.documents == len(lines)
    assert single_run.written_documents(spark, output) == lines
    records = single_run.records(lines)
    assert len(records) > 100 and single_run.written_records(spark, output) == records
    assert table(spark, output, "partitions").count() == len(partitions)
    assert not (tmp_path / "facts" / "_lines").exists()


def test_records_lie_in_folders_by_index_and_year(spark, program, tmp_path):
    page = tmp_path / "page.txt"
    page.write_text("Năm 2020, Cà Mau xếp thứ 12/63 tỉnh, thành phố về PAR INDEX.")
    output = f"{tmp_path}/facts"
    Job(spark, Reader(program), output).run(plan([str(page)]))
    assert list((tmp_path / "facts/records").glob("index=PAR_INDEX/year=2020/*.parquet"))
    row = table(spark, output, "records").where("measure = 'rank'").first()
    assert (row.subject, row.value, row.of, row.year) == ("Cà Mau", 12, 63, 2020)
    assert row.document_path == str(page)


def test_losses_are_a_table_and_make_the_job_incomplete(spark, program, archive, tmp_path):
    damaged = tmp_path / "damaged.warc.gz"
    shutil.copy(archive, damaged)
    with open(damaged, "r+b") as file:
        file.seek(150_000)
        file.write(b"\xff" * 40)
    output = f"{tmp_path}/facts"
    summary = Job(spark, Reader(program), output).run(plan([str(damaged)], split_bytes=300_000))
    assert sum(summary.lost.values()) == 1 and not summary.is_complete
    loss = table(spark, output, "losses").first()
    assert loss.offset <= 150_000 < loss.offset + loss.length
    lines = single_run.documents(program, str(damaged))
    assert single_run.written_documents(spark, output) == lines


def test_a_failure_is_tried_again_by_spark(spark, script, program, tmp_path):
    mark = tmp_path / "tried"
    flaky = script("flaky", f'if mkdir {mark}; then echo "{{}}"; exit 3; fi\nexec "{program}" "$@"')
    page = tmp_path / "page.txt"
    page.write_text("Năm 2020, Cà Mau xếp thứ 12/63 tỉnh, thành phố về PAR INDEX.")
    summary = Job(spark, Reader(flaky), f"{tmp_path}/facts").run(plan([str(page)]))
    assert summary.is_complete and summary.documents == 1 and summary.attempts == 2


def test_a_partition_that_always_fails_is_counted_and_the_rest_is_delivered(
    spark, script, program, tmp_path
):
    for name in ("good.txt", "poison.txt"):
        (tmp_path / name).write_text("Năm 2020, Cà Mau xếp thứ 12/63 về PAR INDEX.")
    picky = script("picky", f'case "$*" in *poison*) exit 3;; esac\nexec "{program}" "$@"')
    partitions = [
        Partition(number, (Piece(f"{tmp_path}/{name}.txt"),))
        for number, name in enumerate(["good", "poison"])
    ]
    output = f"{tmp_path}/facts"
    summary = Job(spark, Reader(picky), output).run(partitions)
    assert summary.documents == 1 and len(summary.failures) == 1 and not summary.is_complete
    row = table(spark, output, "partitions").where("failure IS NOT NULL").first()
    assert (row.partition, row.attempts, row.exit_code) == (1, 3, 3)


def warc_record(number, content_type, page):
    http = f"HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\n\r\n".encode() + page
    head = (
        f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{number}>\r\n"
        f"WARC-Target-URI: https://a.example/{number}\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def stored_member(data):
    packer = zlib.compressobj(0, zlib.DEFLATED, 31)
    return packer.compress(data) + packer.flush()


def test_an_archive_inside_a_page_misleads_no_range(spark, program, tmp_path):
    text = "Năm 2020, Cà Mau xếp thứ {}/63 tỉnh, thành phố về PAR INDEX."
    page = [warc_record(n, "text/plain", text.format(n + 1).encode()) for n in range(40)]
    inner = b"".join(gzip.compress(record) for record in page[:20])
    outer = [*page[20:30], warc_record(99, "application/gzip", inner), *page[30:]]
    path = tmp_path / "nested.warc.gz"
    # Without compression the members of the inner archive stand in the outer one as they are.
    path.write_bytes(b"".join(stored_member(record) for record in outer))
    output = f"{tmp_path}/facts"
    summary = Job(spark, Reader(program), output).run(plan([str(path)], split_bytes=2_000))
    lines = single_run.documents(program, str(path))
    assert len(lines) == 20 and summary.reread == 1 and summary.documents == 20
    assert single_run.written_documents(spark, output) == lines


def test_an_output_that_is_there_is_not_touched(spark, program, tmp_path):
    page = tmp_path / "page.txt"
    page.write_text("Cà Mau")
    job = Job(spark, Reader(program), f"{tmp_path}/facts")
    job.run(plan([str(page)]))
    with pytest.raises(AnalysisException, match="already exists"):
        job.run(plan([str(page)]))
