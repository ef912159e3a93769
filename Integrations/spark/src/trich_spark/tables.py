"""The tables of the output, and how they follow from lines of JSON."""

from __future__ import annotations

from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as F

LINES = "kind STRING, partition INT, number LONG, text STRING"

# 15 figures at most are read of a number, before or behind the decimal mark.
NUMBER = "DECIMAL(30,15)"

RECORD = (
    "subject STRING, subject_id STRING, index STRING, component STRING, period STRING, "
    f"measure STRING, value {NUMBER}, of {NUMBER}, unit STRING, baseline STRING, scope STRING, "
    "start LONG, end LONG, rule STRING, derived BOOLEAN, subject_level STRING, "
    "subject_parent STRING"
)
SOURCE = "STRUCT<path: STRING, url: STRING, record_id: STRING>"
DOCUMENT = (
    f"id STRING, source {SOURCE}, title STRING, published STRING, site STRING, "
    f"records ARRAY<STRUCT<{RECORD}>>"
)
LOSS = "path STRING, offset LONG, length LONG, reason STRING, message STRING"
PARTITION = (
    "paths ARRAY<STRING>, first LONG, end LONG, attempts INT, exit_code INT, failure STRING, "
    "messages STRING, documents LONG, not_read LONG, passed_over LONG, lost MAP<STRING, LONG>, "
    "bytes MAP<STRING, LONG>, seconds DOUBLE"
)

PLACE = ["partition", "number"]
ABOUT = ["document.id", "document.source.path", "document.source.url", "document.published"]


def documents(lines: DataFrame) -> DataFrame:
    """One row for each document; `json` is the line that `trich extract` wrote."""
    parsed = _parsed(lines, "document", DOCUMENT)
    about = [*ABOUT, "document.source.record_id", "document.title", "document.site"]
    return parsed.select(*PLACE, *about, F.col("text").alias("json"))


def records(lines: DataFrame) -> DataFrame:
    """One row for each record, with the keys of the output contract, and the document it is from.

    `position` counts the records of a document; `year` is the first year of `period`.
    """
    parsed = _parsed(lines, "document", DOCUMENT)
    rows = parsed.select("*", F.posexplode("document.records").alias("position", "record"))
    about = [F.col(name).alias(f"document_{name.split('.')[-1]}") for name in ABOUT]
    return rows.select(*PLACE, "position", *about, "record.*", _year().alias("year"))


def losses(lines: DataFrame) -> DataFrame:
    """One row for each stretch of bytes that is lost."""
    return _parsed(lines, "loss", LOSS).select(*PLACE, "document.*")


def partitions(lines: DataFrame) -> DataFrame:
    """One row for each partition: what became of it."""
    return _parsed(lines, "account", PARTITION).select("partition", "document.*")


def _parsed(lines: DataFrame, kind: str, schema: str) -> DataFrame:
    # A line that does not fit shall end the job, not become nulls.
    read = F.from_json("text", schema, {"mode": "FAILFAST"})
    return lines.where(F.col("kind") == kind).withColumn("document", read)


def _year() -> Column:
    year = F.regexp_extract("record.period", "[0-9]{4}", 0)
    return F.when(year != "", year.cast("int"))
