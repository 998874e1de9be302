"""The lines on the socket, both ways."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.single_instance import messages
from server.protocol.invitations import joining_link


@pytest.mark.parametrize("command", messages.COMMANDS)
def test_a_command_comes_through(command: str) -> None:
    assert messages.parse_command(messages.encode(command)) == (command, "")


def test_showing_may_bring_a_token_along() -> None:
    assert messages.parse_command(messages.encode("show kwin-1234")) == ("show", "kwin-1234")


def test_an_invitation_comes_along() -> None:
    link = joining_link("https://voice.example.org", "sbi_" + "x" * 43)
    assert messages.parse_command(messages.encode(f"join {link}")) == ("join", link)


@pytest.mark.parametrize("line", ["", "ptt", "ptt fly", "ptt start now", "shower", "SHOW"])
def test_what_is_no_command(line: str) -> None:
    assert messages.parse_command(messages.encode(line)) is None


@pytest.mark.parametrize("problem", ["", "It cannot listen.", "no ok"])
def test_an_answer_comes_through(problem: str) -> None:
    line = messages.encode(messages.answer(messages.CommandAnswer(problem)))
    assert messages.parse_answer(line) == messages.CommandAnswer(problem)


@pytest.mark.parametrize("told", ["http://127.0.0.1:8790", "no such thing", "ok"])
def test_what_was_asked_for_comes_through(told: str) -> None:
    line = messages.encode(messages.answer(messages.CommandAnswer(told=told)))
    assert messages.parse_answer(line) == messages.CommandAnswer(told=told)


@given(st.text(max_size=2000))
def test_a_line_is_one_line_and_not_too_long(text: str) -> None:
    line = messages.encode(text)
    assert line.count(b"\n") == 1
    assert len(line) <= messages.MAX_BYTES


@given(st.binary(max_size=600))
def test_garbage_is_no_command(data: bytes) -> None:
    found = messages.parse_command(data)
    assert found is None or found[0] in messages.COMMANDS
