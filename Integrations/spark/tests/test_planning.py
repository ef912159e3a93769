import pytest

from trich_spark.planning import Piece, cut, files, groups, plan


def test_ranges_follow_on_each_other_and_reach_the_end():
    pieces = cut("a", 1000, 300)
    assert [piece.range for piece in pieces] == ["0-249", "250-499", "500-749", "750-"]


def test_small_files_are_put_together_and_large_ones_cut_in_order():
    parts = list(groups([("a", 10), ("b", 10), ("c", 250), ("d", 95), ("e", 10)], 100))
    assert [[piece.path for piece in part] for part in parts] == [
        ["a", "b"],
        ["c"],
        ["c"],
        ["c"],
        ["d"],
        ["e"],
    ]
    assert parts[0][0].is_whole and not parts[1][0].is_whole and not parts[3][0].is_whole


def test_folders_are_walked_as_the_program_walks_them(tmp_path):
    for name in ["b.html", "a.html", ".hidden", "notes.md", "a.golden.json", "x.expected.jsonl"]:
        (tmp_path / name).write_text("x")
    (tmp_path / "Z").mkdir()
    (tmp_path / "Z" / "c.html").write_text("x")
    (tmp_path / "link").symlink_to(tmp_path / "Z")
    found = [path.removeprefix(f"{tmp_path}/") for path in files([str(tmp_path)])]
    assert found == ["Z/c.html", "a.html", "b.html"]
    assert list(files([str(tmp_path / "notes.md")])) == [str(tmp_path / "notes.md")]


def test_partitions_are_numbered(tmp_path):
    for name in "abc":
        (tmp_path / name).write_text("x" * 50)
    partitions = plan([str(tmp_path)], split_bytes=100)
    assert [partition.number for partition in partitions] == [0, 1]
    assert partitions[1].pieces == (Piece(f"{tmp_path}/c"),)


def test_what_cannot_be_planned_is_said(tmp_path):
    with pytest.raises(FileNotFoundError, match="no such file"):
        plan([str(tmp_path / "nowhere")])
    (tmp_path / "a").write_text("x")
    with pytest.raises(ValueError, match="named twice"):
        plan([str(tmp_path), f"{tmp_path}/a"])
    with pytest.raises(ValueError, match="at least one byte"):
        plan([str(tmp_path)], split_bytes=0)
