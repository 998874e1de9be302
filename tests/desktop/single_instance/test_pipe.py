"""Qt's local server, which Windows uses; here it listens at a socket, all else is the same."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path

import pytest
from qasync import QEventLoop

from desktop.single_instance import messages, pipe
from desktop.single_instance.claims import Taken
from desktop.single_instance.client import NoReply, NotRunning
from desktop.single_instance.pipe import PipeLock, PipeServer
from tests.patience import PATIENCE


def say(path: Path, data: bytes) -> bytes:
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(PATIENCE)
        connection.connect(str(path))
        connection.sendall(data)
        answer = b""
        while piece := connection.recv(1000):
            answer += piece
        return answer


async def test_it_answers(qasync_loop: QEventLoop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipe, "PATIENCE_MS", int(PATIENCE * 1000))
    asked: list[str] = []

    def obey(command: str, _argument: str) -> messages.CommandAnswer:
        asked.append(command)
        return messages.CommandAnswer()

    server = PipeServer(str(tmp_path / "pipe"), obey)
    assert server.problem == ""
    assert await asyncio.to_thread(say, tmp_path / "pipe", b"ptt start\n") == messages.encode(messages.DONE)
    assert b"does not know" in await asyncio.to_thread(say, tmp_path / "pipe", b"fly\n")
    assert not (await asyncio.to_thread(say, tmp_path / "pipe", b"x" * 5000)).startswith(b"ok")
    monkeypatch.setattr(pipe, "PATIENCE_MS", 300)  # the end of it is what is waited for
    assert not (await asyncio.to_thread(say, tmp_path / "pipe", b"half a li")).startswith(b"ok")
    assert asked == ["ptt start"]
    server.close()


@pytest.mark.parametrize("outcome", ["", NoReply("It hangs."), NotRunning("Nobody.")])
def test_who_answers_at_the_pipe_is_the_app(outcome: str | Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    def ask(_: str) -> messages.CommandAnswer:
        if isinstance(outcome, Exception):
            raise outcome
        return messages.CommandAnswer(outcome)

    monkeypatch.setattr(pipe, "ask", ask)
    if isinstance(outcome, NotRunning):
        PipeLock().release()
    else:
        with pytest.raises(Taken):
            PipeLock()
