"""A title is no path: an export stays in the folder that the person chose."""

from __future__ import annotations

from pathlib import Path, PureWindowsPath

import pytest

from desktop.conversations.export import file_name


@pytest.mark.parametrize(
    "title",
    [
        "../../etc/passwd",
        "..\\..\\Windows\\System32",
        "/etc/passwd",
        "\\\\host\\share\\file",
        "C:\\autoexec.bat",
        ".bashrc",
        "..",
        "~/.ssh/authorized_keys",
        "a\0b/../c",
        "file:///etc/passwd",
        "name.md:stream",
        "\u202egpj.exe",
    ],
)
@pytest.mark.parametrize("kind", ["markdown", "json"])
def test_a_title_is_one_visible_name_in_the_folder(title: str, kind: str) -> None:
    name = file_name(title, kind)
    assert Path(name).name == PureWindowsPath(name).name == name
    assert not name.startswith(".")
    assert name.endswith({"markdown": ".md", "json": ".json"}[kind])
    assert not {"\0", ":", "\u202e"} & set(name)
