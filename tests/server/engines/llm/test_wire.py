"""What a model is told of a conversation."""

from __future__ import annotations

import pytest

from server.engines import PromptMessage
from server.engines.llm.wire import HEARD_NONE, HEARD_SOME, IN_A_WORD, as_wire

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


def test_a_small_model_is_told_in_a_word_what_a_person_would_say() -> None:
    wire = as_wire([ASK, reply("Paris is"), GO_ON], IN_A_WORD)
    assert wire[-1]["content"] == "Wait. And London?"
    assert as_wire([ASK, reply("Paris")], IN_A_WORD)[-1]["content"] == "Wait."
