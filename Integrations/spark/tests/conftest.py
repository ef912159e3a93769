"""What the tests share: the program, a small archive, and Spark on this machine."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pyspark.sql import SparkSession

ROOT = Path(__file__).resolve().parents[3]
# Two tasks at a time, each tried three times.
MASTER = "local[2,3]"


@pytest.fixture(scope="session")
def program():
    """The program that is tested, named by the variable TRICH."""
    return os.environ["TRICH"]


@pytest.fixture(scope="session")
def archive(tmp_path_factory):
    """A web archive with a member for each record: about 330 pages."""
    path = tmp_path_factory.mktemp("archive") / "crawl.warc.gz"
    maker = [sys.executable, str(ROOT / "Benchmarks" / "make-archive"), str(path)]
    subprocess.run([*maker, "--size", "5M", "--relevant", "0.3"], check=True)
    return str(path)


@pytest.fixture(scope="session")
def spark():
    """A Spark session whose tasks are processes of this machine."""
    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    builder = SparkSession.builder.master(MASTER).config("spark.ui.enabled", "false")
    builder = builder.config("spark.ui.showConsoleProgress", "false")
    session = builder.config("spark.sql.shuffle.partitions", "4").getOrCreate()
    yield session
    session.stop()


@pytest.fixture
def script(tmp_path):
    """Makes a program out of lines of shell, to stand in for trich."""

    def make(name, lines):
        path = tmp_path / name
        path.write_text(f"#!/bin/sh\n{lines}\n")
        path.chmod(0o755)
        return str(path)

    return make
