"""What a model is told of a conversation."""

from __future__ import annotations

from typing import Any

import pytest

from server.engines import FunctionCall, Picture, PromptMessage
from server.engines.llm.wire import HEARD_NONE, HEARD_SOME, IN_A_WORD, NO_RESULT, as_wire, without_system

ASK = PromptMessage("user", "Tell me about Paris.")
GO_ON = PromptMessage("user", "And London?")


def reply(text: str) -> PromptMessage:
    return PromptMessage("assistant", text, interrupted=True)


@pytest.mark.parametrize(
    ("messages", "wire"),
    [
        ([PromptMessage("system", "Be brief."), ASK], [("system", "Be brief."), ("user", ASK.text)]),
        (
            [ASK, reply("Paris is"), GO_ON],
            [("user", ASK.text), ("assistant", "Paris is"), ("user", f"{HEARD_SOME}\n{GO_ON.text}")],
        ),
        ([ASK, reply(""), GO_ON], [("user", f"{ASK.text}\n\n{HEARD_NONE}\n{GO_ON.text}")]),
        (
            [ASK, reply(""), GO_ON, PromptMessage("assistant", "London is."), ASK],
            [("user", f"{ASK.text}\n\n{HEARD_NONE}\n{GO_ON.text}"), ("assistant", "London is."), ("user", ASK.text)],
        ),
        ([ASK, reply("Paris")], [("user", ASK.text), ("assistant", "Paris"), ("user", HEARD_SOME)]),
        ([ASK, GO_ON], [("user", f"{ASK.text}\n\n{GO_ON.text}")]),
    ],
    ids=["plain", "heard some", "heard none", "told once", "nothing asked since", "no answer between"],
)
def test_an_interruption_is_told_with_the_next_message(
    messages: list[PromptMessage], wire: list[tuple[str, str]]
) -> None:
    assert [(each["role"], each["content"]) for each in as_wire(messages)] == wire


def test_a_model_without_a_system_message_is_told_the_same_in_the_persons_words() -> None:
    picture = PromptMessage("user", "Look!", pictures=(Picture("data:image/png;base64,AAAA"),))
    wire = as_wire([PromptMessage("system", "Be brief."), picture, called("a"), given("a"), GO_ON])
    told = without_system(wire)
    assert [each["role"] for each in told] == ["user", "assistant", "tool", "user"]
    assert [part.get("text") for part in told[0]["content"]] == ["Be brief.", "Look!", None]
    assert told[1:] == wire[2:]


def test_a_small_model_is_told_in_a_word_what_a_person_would_say() -> None:
    wire = as_wire([ASK, reply("Paris is"), GO_ON], IN_A_WORD)
    assert wire[-1]["content"] == "Wait. And London?"
    assert as_wire([ASK, reply("Paris")], IN_A_WORD)[-1]["content"] == "Wait."


def called(name: str) -> PromptMessage:
    return PromptMessage("assistant", "", call=FunctionCall(name, "look", "{}"))


def given(name: str) -> PromptMessage:
    return PromptMessage("tool", f"of {name}", call_id=name)


@pytest.mark.parametrize(
    ("messages", "wire"),
    [
        ([ASK, called("a"), given("a")], ["user", "calls a", "of a"]),
        ([ASK, called("a"), called("b"), given("b"), given("a")], ["user", "calls a b", "of a", "of b"]),
        ([ASK, called("a"), given("a"), called("b"), given("b")], ["user", "calls a", "of a", "calls b", "of b"]),
        ([ASK, called("a"), GO_ON, given("a")], ["user", "calls a", "of a", "user"]),
        ([ASK, called("a"), GO_ON], ["user", "calls a", NO_RESULT, "user"]),
        ([ASK, given("gone"), GO_ON], ["user"]),
        ([ASK, PromptMessage("assistant", "Well,"), called("a"), given("a")], ["user", "calls a", "of a"]),
    ],
)
def test_what_a_function_gave_stands_right_behind_its_call(messages: list[PromptMessage], wire: list[str]) -> None:
    def short(each: dict[str, Any]) -> str:
        if calls := each.get("tool_calls"):
            return "calls " + " ".join(call["id"] for call in calls)
        return str(each["content"] if each["role"] == "tool" else each["role"])

    assert [short(each) for each in as_wire(messages)] == wire
