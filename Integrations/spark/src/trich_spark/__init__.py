"""Runs trich over archives on Apache Spark and writes what it reads as Parquet.

>>> from trich_spark import Job, Reader, plan
>>> job = Job(spark, Reader(program="dist/trich/bin/trich"), output="facts")
>>> summary = job.run(plan(["crawl.warc.gz", "pages/"]))
>>> summary.documents, summary.is_complete
(25412, True)
"""

from trich_spark.job import Job
from trich_spark.planning import Partition, Piece, plan
from trich_spark.reading import PartitionFailed, Reader
from trich_spark.summary import Summary

__all__ = ["Job", "Partition", "PartitionFailed", "Piece", "Reader", "Summary", "plan"]
