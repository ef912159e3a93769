"""A Spark cluster on this machine: a master and workers, each a process of its own."""

import os
import signal
import socket
import subprocess
import time
from pathlib import Path

import pyspark

HOST = "127.0.0.1"
HOME = Path(pyspark.__file__).parent


class Cluster:
    """A standalone master with workers of one core each; all of them end with the context."""

    def __init__(self, folder, workers=2):
        self.folder, self.count = Path(folder), workers
        self.port = _free_port()
        self.processes = []

    @property
    def master(self):
        """The address of the master."""
        return f"spark://{HOST}:{self.port}"

    def __enter__(self):
        ports = ["--port", str(self.port), "--webui-port", str(_free_port())]
        self._start("master", "org.apache.spark.deploy.master.Master", "--host", HOST, *ports)
        _wait_for_port(self.port)
        for number in range(self.count):
            self._start_worker(f"worker-{number}")
        return self

    def __exit__(self, *_):
        for process in self.processes:
            _kill_group(process)

    def kill_worker(self, number):
        """Ends a worker with its executor at once, as when a machine is lost."""
        _kill_group(self.processes[1 + number])

    def _start_worker(self, name):
        options = [
            "--host",
            HOST,
            "--cores",
            "1",
            "--memory",
            "1g",
            "--work-dir",
            self.folder / name,
        ]
        ports = ["--webui-port", str(_free_port())]
        worker = "org.apache.spark.deploy.worker.Worker"
        self._start(name, worker, *map(str, options), *ports, self.master)

    def _start(self, name, *command):
        environment = {**os.environ, "SPARK_HOME": str(HOME), "SPARK_LOCAL_IP": HOST}
        with open(self.folder / f"{name}.log", "wb") as log:
            # A session of its own, so that the executors that it starts can be killed with it.
            process = subprocess.Popen(
                [HOME / "bin" / "spark-class", *command],
                stdout=log,
                stderr=log,
                env=environment,
                start_new_session=True,
            )
        self.processes.append(process)


def _kill_group(process):
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return
    process.wait()


def _free_port():
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return probe.getsockname()[1]


def _wait_for_port(port, seconds=60):
    for _ in range(seconds * 5):
        with socket.socket() as probe:
            if probe.connect_ex((HOST, port)) == 0:
                return
        time.sleep(0.2)
    raise TimeoutError(f"nothing answers on port {port}")
