import pytest

from trich_spark import command


def test_sizes_have_units():
    assert [command.size(text) for text in ("7", "2K", "64M", "1g")] == [7, 2048, 64 << 20, 1 << 30]
    with pytest.raises(ValueError, match="invalid literal"):
        command.size("much")


def test_a_list_adds_paths_and_fetched_files_are_not_looked_at(tmp_path):
    listed = tmp_path / "paths"
    listed.write_text("s3://bucket/a.warc.gz\n\ns3://bucket/b.warc.gz\n")
    words = ["--list", str(listed), "--output", "o", "--fetch", "copy {source} {target}"]
    options = command.parser().parse_args([*words, "--extract=--relevant"])
    partitions = command.partitions(options)
    assert [partition.pieces[0].path[-9:] for partition in partitions] == ["a.warc.gz", "b.warc.gz"]
    assert options.split == 64 << 20 and options.extract == "--relevant"


def test_a_wrong_command_line_has_exit_code_2(tmp_path, capsys):
    assert command.main(["--output", f"{tmp_path}/facts"]) == 2
    assert command.main(["--output", f"{tmp_path}/facts", f"{tmp_path}/nowhere"]) == 2
    assert "there is no such file or folder" in capsys.readouterr().err


def test_the_command_writes_tables_and_says_what_it_did(spark, program, tmp_path, capsys):
    page = tmp_path / "page.txt"
    page.write_text("Năm 2020, Cà Mau xếp thứ 12/63 tỉnh, thành phố về PAR INDEX.")
    words = ["--trich", program, "--output", f"{tmp_path}/facts", str(page)]
    assert command.main(words) == 0
    assert "documents   1 of" in capsys.readouterr().err
    assert command.main(words) == 2
    assert "already exists" in capsys.readouterr().err.replace("ALREADY_EXISTS", "already exists")
