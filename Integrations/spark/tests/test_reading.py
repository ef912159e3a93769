import json
import random
import shutil
from itertools import pairwise
from pathlib import Path

import pytest
import single_run

from trich_spark.planning import Partition, Piece, numbered, plan, plan_fetched
from trich_spark.reading import PartitionFailed, Reader

PARTITION = Partition(7, (Piece("in.warc.gz", 100, 200),))


def account(lines):
    assert lines[-1].kind == "account"
    return json.loads(lines[-1].text)


def documents(reader, partitions):
    lines = [line for partition in partitions for line in reader.lines(partition)]
    return [line.text for line in lines if line.kind == "document"]


def test_ranges_between_any_cuts_give_what_the_whole_file_gives(program, archive):
    whole = single_run.documents(program, archive)
    assert len(whole) > 100
    size = Path(archive).stat().st_size
    chance = random.Random(5)
    for count in (1, 2, 5, 17):
        edges = [0, *sorted(chance.sample(range(1, size), count)), None]
        pieces = [[Piece(archive, *ends)] for ends in pairwise(edges)]
        assert documents(Reader(program), numbered(pieces)) == whole


def test_files_put_together_and_options_are_handed_over(program, archive, tmp_path):
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text(f"Năm 2020, Cà Mau xếp thứ {number + 1} về PCI.")
    reader = Reader(program, options=("--scope", "page"))
    assert len(plan([str(tmp_path)])) == 1
    assert documents(reader, plan([str(tmp_path)])) == single_run.documents(
        program, "--scope", "page", str(tmp_path)
    )


def test_a_fetched_copy_goes_by_the_name_of_its_source(program, archive):
    reader = Reader(program, fetch="cp {source} {target}")
    assert documents(reader, plan_fetched([archive])) == single_run.documents(program, archive)


def test_a_fetch_that_fails_is_a_failure(program):
    reader = Reader(program, fetch="cp {source} {target}")
    with pytest.raises(PartitionFailed, match="exit status"):
        list(reader.lines(Partition(0, (Piece("/nowhere"),)), attempt=0, attempts=2))


def test_damage_is_listed_and_counted(program, archive, tmp_path):
    damaged = tmp_path / "damaged.warc.gz"
    shutil.copy(archive, damaged)
    with open(damaged, "r+b") as file:
        file.seek(100_000)
        file.write(b"\xff" * 40)
    lines = list(Reader(program).lines(Partition(0, (Piece(str(damaged)),))))
    losses = [json.loads(line.text) for line in lines if line.kind == "loss"]
    assert [loss["path"] for loss in losses] == [str(damaged)]
    found = account(lines)
    assert found["exit_code"] == 1 and found["failure"] is None
    assert found["lost"] == {losses[0]["reason"]: 1}
    assert found["bytes"]["quarantined"] == losses[0]["length"]
    assert found["bytes"]["size"] == damaged.stat().st_size


def test_a_bad_exit_code_is_tried_again_and_told_in_the_end(script):
    reader = Reader(script("bad", "echo '{}'; echo 'no room' >&2; exit 3"))
    with pytest.raises(PartitionFailed, match="partition 7: exit code 3: no room"):
        list(reader.lines(PARTITION, attempt=0, attempts=2))
    found = account(list(reader.lines(PARTITION, attempt=1, attempts=2)))
    assert found["exit_code"] == 3 and found["failure"].startswith("exit code 3")
    assert found["attempts"] == 2 and found["documents"] == 1


def test_a_process_that_takes_too_long_is_ended(script):
    reader = Reader(script("slow", "exec sleep 60"), seconds=0.2)
    found = account(list(reader.lines(PARTITION)))
    assert found["failure"] == "not done after 0.2 s" and found["exit_code"] == -9


def test_a_program_that_is_not_there_is_a_failure():
    found = account(list(Reader("/nowhere/trich").lines(PARTITION)))
    assert "No such file" in found["failure"] and found["exit_code"] is None


def test_a_reader_that_is_given_up_leaves_no_process(script, tmp_path):
    mark = tmp_path / "pid"
    lines = Reader(script("endless", f"echo $$ > {mark}; exec yes '{{}}'")).lines(PARTITION)
    next(lines)
    lines.close()
    assert not Path(f"/proc/{mark.read_text().strip()}").exists()
