"""Runs a job on a cluster of two workers and kills one of them on the way.

    python tests/cluster_run.py TRICH ARCHIVE

Fails unless the documents and records are those of the run on one machine, in the same order.
"""

import os
import sys
import tempfile
import threading
import time

import single_run
from cluster import HOST, Cluster
from pyspark.sql import SparkSession

from trich_spark import Job, Reader, plan

PARTITIONS = 24


def session(master):
    """A session on the cluster; executors are of one core."""
    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["SPARK_LOCAL_IP"] = HOST
    builder = SparkSession.builder.master(master).config("spark.ui.enabled", "false")
    builder = builder.config("spark.ui.showConsoleProgress", "false")
    builder = builder.config("spark.driver.host", HOST).config("spark.executor.memory", "512m")
    return builder.config("spark.sql.shuffle.partitions", "4").getOrCreate()


def kill_on_the_way(cluster, spark):
    """Kills a worker as soon as both work and some of the tasks are done."""
    tracker = spark.sparkContext.statusTracker()
    while True:
        stages = [tracker.getStageInfo(stage) for stage in tracker.getActiveStageIds()]
        if any(
            stage and stage.numCompletedTasks >= 4 and stage.numActiveTasks >= 2 for stage in stages
        ):
            break
        time.sleep(0.05)
    cluster.kill_worker(0)
    print("cluster: worker 0 was killed while it worked")


def check(spark, output, lines, summary):
    """Ends the process with a message if the output is not that of the single run."""
    if single_run.written_documents(spark, output) != lines:
        sys.exit("cluster: the documents differ from those of the single run")
    records = single_run.records(lines)
    if single_run.written_records(spark, output) != records:
        sys.exit("cluster: the records differ from those of the single run")
    if summary.attempts == summary.partitions:
        sys.exit("cluster: no task was lost with the worker; the test has shown nothing")
    print(f"cluster: {len(lines)} documents, {len(records)} records, equal to the single run's")


def main():
    """Runs the job and compares."""
    program, archive = map(os.path.abspath, sys.argv[1:])
    lines = single_run.documents(program, archive)
    split = os.path.getsize(archive) // PARTITIONS
    with tempfile.TemporaryDirectory() as folder, Cluster(folder) as cluster:
        spark = session(cluster.master)
        threading.Thread(target=kill_on_the_way, args=(cluster, spark), daemon=True).start()
        output = f"{folder}/facts"
        summary = Job(spark, Reader(program), output).run(plan([archive], split))
        print(summary)
        check(spark, output, lines, summary)
        spark.stop()


if __name__ == "__main__":
    main()
