"""The run on one machine that every other way has to equal."""

import json
import subprocess
from decimal import Decimal

RECORD_KEYS = [
    "subject",
    "subject_id",
    "index",
    "component",
    "period",
    "measure",
    "value",
    "of",
    "unit",
    "baseline",
    "scope",
    "start",
    "end",
    "rule",
    "derived",
    "subject_level",
    "subject_parent",
]


def documents(program, *paths):
    """The lines that `trich extract` writes."""
    run = subprocess.run([program, "extract", "--quiet", *paths], capture_output=True)
    assert run.returncode in (0, 1), run.stderr
    return run.stdout.decode().splitlines()


def records(lines):
    """The records of documents, each with its document's id, sorted."""
    found = []
    for line in lines:
        document = json.loads(line, parse_int=Decimal, parse_float=Decimal)
        rows = [[record[key] for key in RECORD_KEYS] for record in document["records"]]
        found += [row_key(document["id"], row) for row in rows]
    return sorted(found)


def written_documents(spark, output):
    """The lines in a job's table of documents, in the order of the inputs."""
    frame = spark.read.parquet(f"{output}/documents").orderBy("partition", "number")
    return [row.json for row in frame.select("json").collect()]


def written_records(spark, output):
    """The records in a job's table, in the form of `records`."""
    rows = spark.read.parquet(f"{output}/records").collect()
    return sorted(row_key(row.document_id, [row[key] for key in RECORD_KEYS]) for row in rows)


def row_key(identity, values):
    """A record that can be sorted and compared, numbers by their value."""
    return (identity, *(printed(value) for value in values))


def printed(value):
    """A value as text that differs for different values."""
    is_number = isinstance(value, int | Decimal) and not isinstance(value, bool)
    return str(Decimal(value).normalize()) if is_number else repr(value)
