"""A data package is read with the files that its descriptor names, and never with any other."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from readers.data_tables.packing import zipped
from taikei.model.errors import UnusableFile
from taikei.readers.data.resources import resource_paths
from taikei.readers.data.tables import data_tables

TABLE = b"a,b,c\n1,2,3\n"


def descriptor(*paths: Any) -> bytes:
    return json.dumps({"name": "t", "resources": [{"name": "r", "path": path} for path in paths]}).encode()


def packed(paths: list[str], files: Mapping[str, bytes]) -> bytes:
    return zipped({"包/datapackage.json": descriptor(*paths), **{f"包/{name}": data for name, data in files.items()}})


def test_of_a_zip_the_files_that_the_descriptor_names_are_read() -> None:
    data = data_tables(
        packed(["data/b.csv", "./a.csv"], {"a.csv": TABLE, "data/b.csv": TABLE, "c.csv": TABLE}), "t.zip"
    )
    assert [table.name for table in data.tables] == [
        "包/datapackage.json",
        "resources",
        "包/a.csv",
        "包/data/b.csv",
    ]
    (doubt,) = data.doubts
    assert doubt.message.en == "These files in t.zip are not data to be read: 包/c.csv"


def test_a_file_that_is_missing_is_told_as_a_part_that_is_missing() -> None:
    (doubt,) = data_tables(packed(["a.csv", "b.csv"], {"a.csv": TABLE}), "t.zip").doubts
    assert (doubt.message.en, doubt.incomplete) == (
        "These files that 包/datapackage.json names are missing: b.csv",
        True,
    )


def test_a_package_without_a_single_file_is_refused() -> None:
    with pytest.raises(UnusableFile, match=r"datapackage\.json: none of its files is there \(a\.csv, b\.csv\);"):
        data_tables(packed(["a.csv", "b.csv"], {}), "t.zip")


@pytest.mark.parametrize(
    "path",
    [
        "../a.csv",
        "data/../../a.csv",
        "/etc/passwd",
        "https://example.org/a.csv",
        "file:///etc/passwd",
        "C:\\a.csv",
        "c:a.csv",
        "\\\\host\\a.csv",
        "~/a.csv",
        "a.csv\0",
    ],
)
def test_a_path_that_leads_out_of_the_folder_is_refused(path: str) -> None:
    with pytest.raises(UnusableFile) as refusal:
        resource_paths(descriptor("b.csv", path), "datapackage.json")
    assert refusal.value.said("ja").startswith(f"datapackage.json：フォルダーの外のファイルを指しています（{path}）")


@pytest.mark.parametrize("path", [["a.csv", "b.csv"], 3, {"x": "a.csv"}])
def test_a_table_in_several_files_is_refused(path: Any) -> None:
    with pytest.raises(UnusableFile, match="a table of it is in several files"):
        resource_paths(descriptor(path), "datapackage.json")


@pytest.mark.parametrize(
    ("data", "paths"),
    [
        (descriptor("a.csv", ["b.csv"], "./a.csv"), ["a.csv", "b.csv"]),
        (b'{"resources": [{"data": [{"a": 1}]}, 3], "path": "c.csv"}', []),
        (b'{"resources": {"path": "c.csv"}}', []),
        (b'["resources"]', []),
        (b'{"resources": [', []),
        (b'{"resources":' * 100_000, []),
        (b"\xef\xbb\xbf" + descriptor("a.csv"), ["a.csv"]),
    ],
)
def test_the_paths_of_odd_descriptors(data: bytes, paths: list[str]) -> None:
    assert resource_paths(data, "datapackage.json") == paths
