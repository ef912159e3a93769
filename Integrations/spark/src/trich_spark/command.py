"""The command line: `trich-spark --trich PROGRAM --output FOLDER PATH...`."""

from __future__ import annotations

import argparse
import os
import shlex
import sys
from collections.abc import Sequence

from pyspark.errors import AnalysisException
from pyspark.sql import SparkSession

from trich_spark.job import Job
from trich_spark.planning import Partition, plan, plan_fetched
from trich_spark.reading import Reader, default_program

UNREAD_INPUT, USAGE = 1, 2
UNITS = {"K": 10, "M": 20, "G": 30}


def size(text: str) -> int:
    """The bytes that `64M` means; K, M and G are powers of 1024."""
    shift = UNITS.get(text[-1:].upper(), 0)
    return int(text[:-1] if shift else text) << shift


def parser() -> argparse.ArgumentParser:
    """The options of the command."""
    parser = argparse.ArgumentParser(
        prog="trich-spark",
        description="Run trich over archives on Spark and write documents and records as Parquet.",
        epilog="Exit codes: 0 all was read; 1 some of it was not, see the table `partitions`; "
        "2 the command line is wrong.",
    )
    parser.add_argument("paths", nargs="*", help="files and folders that every node can read")
    parser.add_argument("--list", metavar="FILE", help="a file with one more path on each line")
    parser.add_argument("--output", required=True, help="the folder for the tables; a new one")
    parser.add_argument(
        "--trich", default=default_program(), help="the program; it is sent to every node"
    )
    parser.add_argument(
        "--extract", default="", metavar="OPTIONS", help="for trich extract: --extract=--relevant"
    )
    parser.add_argument("--split", type=size, default="64M", help="bytes that a task reads; 64M")
    parser.add_argument("--seconds", type=float, default=3600, help="how long a task may take")
    parser.add_argument(
        "--fetch",
        metavar="COMMAND",
        help="a command that copies {source} to the file {target} on the node first",
    )
    return parser


def paths(options: argparse.Namespace) -> list[str]:
    """The inputs that are named, and those in the list."""
    if options.list is None:
        return options.paths
    with open(options.list, encoding="utf-8") as file:
        return options.paths + [line.strip() for line in file if line.strip()]


def partitions(options: argparse.Namespace) -> list[Partition]:
    """What the tasks read."""
    found = paths(options)
    if not found:
        raise ValueError("no input; give a path or --list")
    if options.fetch:
        return plan_fetched(found)
    # Tasks run in other folders than this process.
    return plan([os.path.abspath(path) for path in found], options.split)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the job and gives the exit code."""
    options = parser().parse_args(arguments)
    reader = Reader(
        program=options.trich,
        options=tuple(shlex.split(options.extract)),
        seconds=options.seconds,
        fetch=options.fetch,
    )
    try:
        plan = partitions(options)
        spark = SparkSession.builder.appName("trich").getOrCreate()
        summary = Job(spark, reader, options.output).run(plan)
    except (OSError, ValueError, AnalysisException) as error:
        print(f"trich-spark: {error}", file=sys.stderr)
        return USAGE
    print(summary, file=sys.stderr)
    return 0 if summary.is_complete else UNREAD_INPUT
