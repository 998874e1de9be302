"""Servers of tools as they are typed and pasted."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desktop.model.tools.new_servers import WrongToolServers, document_of

FILES = {"command": "npx", "args": ["-y", "files"]}


@pytest.mark.parametrize(
    ("typed", "name", "entry"),
    [
        ("npx -y @of/server-files '/my documents'", "server-files", None),
        ("/opt/bin/weather --fast", "weather", {"command": "/opt/bin/weather", "args": ["--fast"]}),
        ("uv run --with tools git-server", "git-server", None),
        ("python -m weather_server", "weather_server", None),
        ("docker run -i --rm -e GITHUB_TOKEN=ghp_x ghcr.io/of/github-server", "github-server", None),
        ("docker run -i --rm --env GITHUB_TOKEN --network host image", "image", None),
        ("npx --api-key hush", "npx", None),
        ("TOKEN=hush", "tools", None),
        ("npx", "npx", {"command": "npx", "args": []}),
        ("???", "tools", {"command": "???", "args": []}),
        (
            " https://tools.example:8443/mcp ",
            "tools.example",
            {"type": "http", "url": "https://tools.example:8443/mcp"},
        ),
        ("https://[/mcp", "tools", {"type": "http", "url": "https://[/mcp"}),
    ],
)
def test_a_server_is_called_after_its_program_or_host(typed: str, name: str, entry: dict[str, Any] | None) -> None:
    ((called, made),) = document_of(typed)["mcpServers"].items()
    assert called == name
    assert entry is None or made == entry


def test_quoted_arguments_stay_together_and_a_name_that_was_chosen_counts() -> None:
    document = document_of('files "/my documents" --level=2', " mine ")
    assert document == {"mcpServers": {"mine": {"command": "files", "args": ["/my documents", "--level=2"]}}}


@pytest.mark.parametrize("typed", ["npx files", "https://files/mcp"])
def test_a_name_that_is_taken_is_numbered_but_not_a_typed_one(typed: str) -> None:
    assert list(document_of(typed, taken={"files", "files-2"})["mcpServers"]) == ["files-3"]
    assert list(document_of(typed, "files", taken={"files"})["mcpServers"]) == ["files"]


def test_on_windows_quotation_marks_go_and_backslashes_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    entry = document_of(r'"C:\Program Files\files.exe" --at="C:\my documents" C:\new', "files")["mcpServers"]["files"]
    assert entry == {"command": r"C:\Program Files\files.exe", "args": [r"--at=C:\my documents", r"C:\new"]}


def test_a_token_goes_to_an_address_alone() -> None:
    assert document_of("https://a.test", "a", "secret")["mcpServers"]["a"]["headers"] == {
        "Authorization": "Bearer secret"
    }
    assert "secret" not in json.dumps(document_of("files", "a", "secret"))


@pytest.mark.parametrize(
    "pasted",
    [{"mcpServers": {"files": FILES}}, {"servers": {"files": FILES}}, {"files": FILES}],
)
def test_what_other_programs_write_is_taken(pasted: dict[str, Any]) -> None:
    assert document_of(json.dumps(pasted, indent=2)) == {"mcpServers": {"files": FILES}}


@pytest.mark.parametrize(
    "typed", ["{", "{}", '{"a": 1}', '{"a": {}}', '{"servers": 1}', "[" * 9 + '"', "a 'b", "{" * 9]
)
def test_what_is_none_says_why(typed: str) -> None:
    with pytest.raises(WrongToolServers, match=r"JSON|quotation"):
        document_of(typed)
