"""`sb-voice documents` in a terminal, at a server in this process."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from desktop.__main__ import main
from desktop.address import Address
from desktop.commands import documents
from tests.server.documents import files
from tests.servers.realtime_server import serving

Run = Callable[..., Coroutine[None, None, tuple[int, str, str]]]
"""Returns the exit status, what was said, and what was complained of."""


Terminal = Callable[[], AbstractAsyncContextManager[Run]]


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """The command before a server that stands for the one that comes with the app."""
    return lambda: _terminal(tmp_path, monkeypatch, capsys)


@asynccontextmanager
async def _terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> AsyncIterator[Run]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("SB_VOICE_SERVER", raising=False)
    (tmp_path / "server").mkdir()
    async with serving(tmp_path / "server") as server:

        @asynccontextmanager
        async def bundled(_: object) -> AsyncIterator[Address]:
            yield Address(server.url, server.token)

        monkeypatch.setattr(documents, "bundled_server", bundled)

        async def command(*arguments: str) -> tuple[int, str, str]:
            capsys.readouterr()
            status = await asyncio.to_thread(main, ["documents", *arguments])
            said = capsys.readouterr()
            return status, said.out, said.err

        yield command


def papers(folder: Path) -> Path:
    made = folder / "papers"
    made.mkdir()
    (made / "birds.pdf").write_bytes(files.pdf("Of seagulls.", "A penguin called Zebedee."))
    (made / "fake.pdf").write_text("This is no PDF.")
    for path in made.iterdir():
        os.utime(path, (1000, 1000))
    return made


async def test_files_are_added_listed_found_and_removed(terminal: Terminal, tmp_path: Path) -> None:
    async with terminal() as run:
        folder = papers(tmp_path)
        status, said, complained = await run("add", str(folder))
        assert (status, said) == (1, f"{folder / 'birds.pdf'}: 2 passages\n")
        assert complained == f"sb-voice: {folder / 'fake.pdf'}: This file is called a PDF but is none.\n"
        status, said, _ = await run("search", "penguins", "--json")
        (found,) = json.loads(said)["passages"]
        assert (found["file"], found["page"], found["text"]) == ("birds.pdf", 2, "A penguin called Zebedee.")
        _, said, _ = await run("search", "penguins")
        assert said.startswith(f"{folder / 'birds.pdf'}, page 2 (")
        listed = await told(run, "list", "--json", str(folder))
        assert {each["name"]: each["status"] for each in listed["documents"]} == {
            "birds.pdf": "ready",
            "fake.pdf": "failed",
        }
        assert (await run("remove", str(folder)))[:2] == (
            0,
            "".join(f"{folder / name} is removed.\n" for name in ("birds.pdf", "fake.pdf")),
        )
        assert await run("list") == (0, "There are no documents.\n", "")
        assert await run("search", "penguins") == (0, "Nothing was found.\n", "")


async def test_a_list_says_how_far_a_new_model_is(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def seen(_: Address) -> tuple[int, int]:
        return 5, 20

    monkeypatch.setattr("desktop.backend.documents.client.seen", seen)
    async with terminal() as run:
        _, said, _ = await run("list")
        assert said.endswith("5 of 20 passages are found by their meaning so far, the others by their words.\n")


async def test_a_folder_is_watched_until_it_is_not(terminal: Terminal, tmp_path: Path) -> None:
    async with terminal() as run:
        folder = papers(tmp_path)
        (folder / "fake.pdf").unlink()
        assert await run("watch") == (0, "No folder is watched.\n", "")
        status, said, _ = await run("watch", str(folder), "--collection", "birds")
        assert (status, said) == (0, f"{folder} is watched: 1 files. The app looks at it while it is open.\n")
        assert await told(run, "watch", "--json") == {"watched": [{"path": str(folder), "collection": "birds"}]}
        (folder / "birds.pdf").rename(folder / "gulls.pdf")
        assert await told(run, "watch", str(folder), "--json") == {
            "watched": [{"path": str(folder), "files": 1, "failed": {}}]
        }
        (folder / "gulls.pdf").unlink()
        (folder / "fake.pdf").write_text("This is no PDF.")
        os.utime(folder / "fake.pdf", (1000, 1000))
        status, _, complained = await run("watch", str(folder), "--collection", "birds")
        assert (status, complained) == (
            1,
            f"sb-voice: {folder / 'fake.pdf'}: This file is called a PDF but is none.\n",
        )
        assert [each["name"] for each in (await told(run, "list", "--json"))["documents"]] == ["fake.pdf"]
        assert (await run("watch", str(tmp_path)))[2] == (
            f"sb-voice: {tmp_path} lies in a watched folder, or has one in it: {folder}.\n"
        )
        assert (await run("unwatch", str(folder), "/nowhere"))[2] == "sb-voice: /nowhere is not watched.\n"
        assert (await run("unwatch", str(folder)))[0] == 0
        status, _, complained = await run("unwatch", str(folder))
        assert (status, complained) == (2, f"sb-voice: {folder} is not watched.\n")


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (("add", "/nowhere/a.md"), "There is no file or folder /nowhere/a.md."),
        (("watch", "/nowhere"), "There is no folder /nowhere."),
        (("remove", "/nowhere/a.md"), "There is no document /nowhere/a.md."),
        (("search", "a", "--limit", "0"), "--limit takes a number from 1 to 100."),
        (("list", "--collection", "x" * 65), "The name of a collection has 1 to 64 characters."),
    ],
)
async def test_what_cannot_be_is_said(terminal: Terminal, given: tuple[str, ...], why: str) -> None:
    async with terminal() as run:
        assert await run(*given) == (2, "", f"sb-voice: {why}\n")
        status, _, complained = await run(*given, "--json")
        assert (status, json.loads(complained)) == (2, {"error": why})


async def told(run: Run, *arguments: str) -> Any:
    return json.loads((await run(*arguments))[1])
