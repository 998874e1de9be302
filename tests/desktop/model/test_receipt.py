"""Where a turn went, as the window says it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.model.conversations import StoredMessage
from desktop.model.receipt import HandedTo, ShownCosts, ShownReceipt
from desktop.widgets.transcript.conversation_view import ConversationView

HERE = ShownReceipt((HandedTo("moonshine", "", ("sound",)), HandedTo("llama", "", ("text",))), nothing_left=True)
AWAY = ShownReceipt((HandedTo("openai", "api.openai.com", ("sound", "text", "passages")),), nothing_left=False)
COSTS = ShownCosts(300, 2.84, 0.0102, "USD")


def plain(lines: tuple[str, ...]) -> list[str]:
    """Without the marks that keep foreign names apart."""
    return ["".join(each for each in line if each.isascii() or each == "\u00b7") for line in lines]


@pytest.mark.parametrize(
    ("receipt", "server", "told"),
    [
        (HERE, "", ["moonshine on this computer got: sound", "llama on this computer got: text",
                    "Nothing left this computer."]),
        (AWAY, "", ["openai at api.openai.com got: sound, text, passages of documents"]),
        (HERE, "talk.example", ["moonshine at talk.example got: sound", "llama at talk.example got: text",
                                "Nothing left talk.example."]),
    ],
    ids=["here", "away", "at the team's"],
)  # fmt: skip
def test_a_receipt_says_who_got_what_and_when_nothing_left(receipt: ShownReceipt, server: str, told: list[str]) -> None:
    assert plain(receipt.lines(server)) == told


def test_what_the_conversation_took_is_told_once_there_was_more_than_this_reply() -> None:
    all_of_it = {"turns": 2, "input_tokens": 500, "output_tokens": 40, "heard_seconds": 3, "spoken_seconds": 4}
    one = {"input_tokens": 300, "output_tokens": 20, "heard_seconds": 1, "spoken_seconds": 2, "currency": "USD"}
    costs = ShownCosts.told({**one, "money": 0.01, "conversation": {**all_of_it, "money": 0.03}})
    assert plain(costs.lines) == [
        "320 tokens \u00b7 3.0 s of sound \u00b7 0.0100 USD",
        "This conversation so far: 540 tokens \u00b7 7.0 s of sound \u00b7 0.0300 USD",
    ]
    partly = ShownCosts.told({**one, "money": None, "conversation": {**all_of_it, "money": 0.03, "unpriced_turns": 1}})
    assert plain(partly.lines)[-1].endswith("0.0300 USD \u00b7 answers whose price is not known: 1")
    first = ShownCosts.told({**one, "money": None, "conversation": {**one, "turns": 1, "money": None}})
    assert first.lines == (first.line,)
    older = ShownCosts.told({**one, "money": None})
    assert older.lines == (older.line,)


def test_the_window_shows_it_with_the_timings_and_lets_it_be_copied(qtbot: QtBot) -> None:
    view = ConversationView()
    qtbot.addWidget(view)
    view.add_reply("r1")
    view.append_reply("r1", "In the south.")
    view.finish_reply("r1", "completed")
    view.set_timings("r1", "0.74 s", "first sound 0.74 s")
    view.set_receipt("r1", AWAY, None)
    view.set_receipt("r1", None, COSTS)
    view.show_stored([StoredMessage("r0", False, "Before.", "Before.", receipt=HERE)], older=False)
    message, earlier = view.message("r1"), view.message("r0")
    assert message is not None
    assert earlier is not None
    assert plain(message.receipt_lines)[-1] == "300 tokens \u00b7 2.8 s of sound \u00b7 0.0102 USD"
    assert message.figure_details.splitlines()[0] == "first sound 0.74 s"
    assert "Nothing left this computer." in plain(earlier.receipt_lines)
