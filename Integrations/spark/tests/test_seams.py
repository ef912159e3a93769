from trich_spark.planning import Partition, Piece
from trich_spark.seams import misread, reread


def account(number, first, end, read, size, failure=None, path="a"):
    return {
        "partition": number,
        "paths": [path],
        "first": first,
        "end": end,
        "failure": failure,
        "read_first": [read],
        "bytes": {"size": size},
    }


def test_ranges_that_follow_on_each_other_are_sound_in_any_order():
    parts = [
        account(1, 100, 200, 130, 90),
        account(0, 0, 100, 0, 130),
        account(2, 200, None, 220, 5),
    ]
    assert misread(parts) == {}


def test_a_reader_that_begins_elsewhere_than_the_last_one_ended_is_found():
    parts = [account(3, 0, 100, 0, 130), account(4, 100, None, 110, 90)]
    whole = account(5, 0, None, 0, 50, path="b")
    assert misread([*parts, whole]) == {"a": [3, 4]}
    assert reread({"a": [3, 4]}) == [Partition(3, (Piece("a"),))]


def test_a_failure_is_no_misreading():
    assert misread([account(0, 0, 100, 0, 10, "exit code 3"), account(1, 100, None, 110, 9)]) == {}
