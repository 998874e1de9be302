"""The log for programs: ids, and nothing that was said."""

from __future__ import annotations

import json
import logging
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from server.watching.ids import SESSION, TURN
from server.watching.json_logs import JsonLines
from tests.servers.networks.raw_requests import ask
from tests.servers.realtime_server import TOKEN, ChildServer, ask_aloud, ask_in_writing, hear, hear_all, push_to_talk

WORDS = ("Xylophone", "zucchini")


def line(logger: str, message: str, error: BaseException | None = None, **facts: object) -> dict[str, Any]:
    """What is written of a record."""
    about = (type(error), error, error.__traceback__) if error is not None else None
    record = logging.LogRecord(logger, logging.WARNING, __file__, 1, message, (), about)
    record.facts = facts
    written = JsonLines().format(record)
    assert "\n" not in written
    found: dict[str, Any] = json.loads(written)
    return found


def test_a_line_tells_when_who_and_for_what(monkeypatch: pytest.MonkeyPatch) -> None:
    tokens = SESSION.set("sess_1"), TURN.set("resp_2")
    found = line("server.tasks", "It is\nlate.", total_ms=3)
    SESSION.reset(tokens[0])
    TURN.reset(tokens[1])
    assert datetime.fromisoformat(found.pop("time")).utcoffset() == timedelta(0)
    assert found == {
        "level": "warning",
        "logger": "server.tasks",
        "message": "It is\nlate.",
        "session": "sess_1",
        "turn": "resp_2",
        "total_ms": 3,
    }


def test_of_errors_and_of_what_others_log_only_what_holds_no_words() -> None:
    word = WORDS[0]
    try:
        raise ValueError(word)
    except ValueError:
        error = sys.exc_info()[1]
    found = line("asyncio", "Task exception was never retrieved\nfuture: <ValueError('Xylophone')>", error)
    assert found["error"].startswith("ValueError\n")
    assert found["message"] == "Task exception was never retrieved"
    assert "Xylophone" not in json.dumps(found)


async def test_whole_turns_leave_ids_and_times_and_no_word_token_or_address(tmp_path: Path) -> None:
    arguments = ["--log-format", "json", "--log-level", "debug"]
    with ChildServer(tmp_path, arguments) as server:
        address = server.address()
        async with address.connect() as socket:
            assert socket.response is not None
            request = socket.response.headers["X-Request-ID"]
            session = (await hear(socket, "session.created"))["session"]["id"]
            await push_to_talk(socket)
            await ask_in_writing(socket, " ".join(WORDS), instructions="Say kaleidoscope.")
            replies = [(await hear_all(socket))[-1]["response"]]
            await ask_aloud(socket)
            replies.append((await hear_all(socket))[-1]["response"])
            await ask_in_writing(socket, "x", output_modalities=["text"], conversation="none", metadata={"a": WORDS[0]})
            replies.append((await hear_all(socket))[-1]["response"])
        bad = await ask(address, f"GET /v1/conversations?q={WORDS[0]}&limit=0".encode(), [b"Authorization: Bearer x"])
        assert bad.status == 401
    lines = [json.loads(each) for each in server.output if each.startswith("{")]
    assert [each for each in server.output if not each.startswith(("{", "listening on "))] == []
    turns = {each["turn"]: each for each in lines if each["message"] == "a turn ended"}
    assert list(turns) == [reply["id"] for reply in replies]
    for told in turns.values():
        assert (told["session"], told["request"], told["status"]) == (session, request, "completed")
        assert 0 <= told["think_ms"] <= told["total_ms"]
    aloud = turns[replies[1]["id"]]
    assert aloud["first_sound_ms"] >= aloud["hear_ms"] + aloud["think_ms"]
    for secret in (*WORDS, "kaleidoscope", "seconds of sound", TOKEN, "127.0.0.1"):
        assert secret.lower() not in "".join(server.output[1:]).lower(), secret
