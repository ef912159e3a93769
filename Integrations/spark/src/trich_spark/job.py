"""The job: reads every partition, proves the seams between ranges, and writes the tables."""

from __future__ import annotations

import atexit
import functools
import json
import re
import shutil
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from pyspark import SparkContext, SparkFiles, TaskContext
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from trich_spark import seams, tables
from trich_spark.planning import Partition
from trich_spark.reading import Line, Reader, checked_program
from trich_spark.summary import Summary

# Spark passes over folders that begin so, and so do pandas and DuckDB.
LINES_FOLDER = "_lines"


@dataclass(frozen=True)
class Job:
    """Reads partitions with `reader` and writes tables below the folder `output`.

    | folder | rows |
    |---|---|
    | `documents` | one for each page, with its line of JSON |
    | `records/index=…/year=…` | one for each record |
    | `losses` | one for each stretch of bytes that is lost |
    | `partitions` | one for each task: attempts, exit code, failure, counts, seconds |

    The lines that the program writes are kept in a folder of their own first, so that nothing is
    read twice when a node is lost later on.
    """

    spark: SparkSession
    reader: Reader
    output: str

    def run(self, partitions: Iterable[Partition]) -> Summary:
        """Reads `partitions` and writes all tables.

        Raises `AnalysisException` if the output is there already.
        """
        lines, reread = self._sound_lines(list(partitions))
        self._write(lines)
        accounts = _accounts(lines)
        self._remove(LINES_FOLDER)
        return Summary.of(accounts, reread)

    def _sound_lines(self, partitions: list[Partition]) -> tuple[DataFrame, int]:
        """The lines of all partitions; files whose ranges do not fit are read again."""
        lines = self._read(partitions, "first")
        files = seams.misread(_accounts(lines))
        if not files:
            return lines, 0
        dropped = [number for numbers in files.values() for number in numbers]
        kept = lines.where(~F.col("partition").isin(dropped))
        return kept.unionByName(self._read(seams.reread(files), "again")), len(files)

    def _read(self, partitions: list[Partition], name: str) -> DataFrame:
        """Reads partitions, one a task, and keeps their lines in a folder."""
        context = self.spark.sparkContext
        context.addPyFile(_packed_package())
        task = _Task(self._shipped_reader(), _attempts(context))
        rows = context.parallelize(partitions, max(len(partitions), 1)).mapPartitions(task)
        folder = f"{self.output}/{LINES_FOLDER}/{name}"
        frame = self.spark.createDataFrame(rows, tables.LINES, verifySchema=False)
        frame.write.parquet(folder)
        return self.spark.read.schema(tables.LINES).parquet(folder)

    def _shipped_reader(self) -> Reader:
        """The reader with the program's name; the file is sent to every node."""
        program = checked_program(self.reader.program)
        self.spark.sparkContext.addFile(program)
        return replace(self.reader, program=program.rsplit("/", 1)[-1])

    def _write(self, lines: DataFrame) -> None:
        tables.documents(lines).write.parquet(f"{self.output}/documents")
        records = tables.records(lines).repartition("index", "year")
        ordered = records.sortWithinPartitions("index", "year", *tables.PLACE, "position")
        ordered.write.partitionBy("index", "year").parquet(f"{self.output}/records")
        tables.losses(lines).coalesce(1).write.parquet(f"{self.output}/losses")
        tables.partitions(lines).coalesce(1).write.parquet(f"{self.output}/partitions")

    def _remove(self, name: str) -> None:
        java = self.spark.sparkContext._jvm
        path = java.org.apache.hadoop.fs.Path(f"{self.output}/{name}")
        system = path.getFileSystem(self.spark.sparkContext._jsc.hadoopConfiguration())
        system.delete(path, True)


@dataclass(frozen=True)
class _Task:
    """What runs on the nodes."""

    reader: Reader
    attempts: int

    def __call__(self, partitions: Iterable[Partition]) -> Iterator[Line]:
        reader = replace(self.reader, program=SparkFiles.get(self.reader.program))
        context = TaskContext.get()
        attempt = context.attemptNumber() if context else 0
        for partition in partitions:
            yield from reader.lines(partition, attempt, self.attempts)


@functools.cache
def _packed_package() -> str:
    """This package as a zip file for the nodes, which need not have it installed.

    Nodes fetch it when they join, so that it stays until the process ends.
    """
    package = Path(__file__).parent
    folder = tempfile.mkdtemp(prefix="trich-spark-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with zipfile.ZipFile(f"{folder}/{package.name}.zip", "w") as archive:
        for file in sorted(package.glob("*.py")):
            archive.write(file, f"{package.name}/{file.name}")
    return f"{folder}/{package.name}.zip"


def _attempts(context: SparkContext) -> int:
    """How often Spark tries a task; with a local master the master's own address says it."""
    local = re.fullmatch(r"local(\[[^,\]]*(,\s*(\d+)\s*)?\])?", context.master)
    if local:
        return int(local[3] or 1)
    return int(context.getConf().get("spark.task.maxFailures", "4"))


def _accounts(lines: DataFrame) -> list[dict]:
    rows = lines.where(F.col("kind") == "account").select("text").collect()
    return [json.loads(row.text) for row in rows]
