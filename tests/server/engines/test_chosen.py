"""What one session chose of what all are offered."""

from __future__ import annotations

from typing import Any

from server.engines.chosen import ChosenEngines
from server.engines.lineup import Lineup, Stage
from server.engines.scripted import ScriptedChatModel, ScriptedSynthesizer, ScriptedTranscriber


def offering(**more: Any) -> Lineup:
    return Lineup(
        Stage("scripted", ScriptedTranscriber()),
        Stage("scripted", ScriptedChatModel(), offer="Usual"),
        Stage("scripted", ScriptedSynthesizer(), offer="Joe"),
        offers={
            "llm": [Stage("scripted", ScriptedChatModel(), offer="Quick")],
            "tts": [Stage("scripted", ScriptedSynthesizer(), offer="Anna")],
        },
        **more,
    )


async def test_a_choice_is_of_one_session_and_loads_what_was_chosen() -> None:
    lineup = offering()
    mine, yours = ChosenEngines(lineup), ChosenEngines(lineup)
    mine.choose({"llm": "Quick", "stt": "whisper", "tts": None})
    quick = lineup.offered("llm")["Quick"]
    assert mine.llm is quick
    assert yours.llm is lineup.llm
    assert mine.stt is lineup.stt, "nothing is offered there"
    await quick.start()
    assert quick.state == "ready"
    assert mine.offers() == {"llm": ["Usual", "Quick"], "tts": ["Joe", "Anna"]}
    mine.choose({"llm": None})
    assert mine.llm is lineup.llm
    await lineup.close()


async def test_a_voice_is_an_offer_or_else_the_default_engines_own() -> None:
    lineup = offering()
    mine = ChosenEngines(lineup)
    assert mine.voiced("Anna") == (lineup.offered("tts")["Anna"], None)
    assert mine.voiced("Joe") == (lineup.tts, None)
    assert mine.voiced(None) == (lineup.tts, None)
    mine.choose({"tts": "Anna"})
    assert mine.voiced(None) == (lineup.offered("tts")["Anna"], None)
    assert lineup.voiced("joe") == (lineup.tts, "joe")
    await lineup.close()


async def test_what_thinks_is_asked_in_place_of_a_speech_model_where_it_was_chosen() -> None:
    lineup = offering(speech=Stage[Any]("speech", ScriptedChatModel()))
    mine = ChosenEngines(lineup)
    mine.choose({"llm": "Usual"})
    assert list(mine.at_work) == ["speech"]
    mine.choose({"llm": "Quick"})
    assert list(mine.at_work) == ["stt", "llm", "tts"]
    mine.warm(*mine.at_work)
    await lineup.close()


async def test_an_exchanged_default_stands_in_from_then_on_and_is_closed_once() -> None:
    closed: list[str] = []

    class Closing(ScriptedChatModel):
        async def close(self) -> None:
            closed.append("closed")

    lineup = offering()
    lineup.exchange("llm", Stage("scripted", Closing(), offer="Newer"))
    quick = lineup.offered("llm")["Quick"]
    assert quick.fallback is lineup.llm
    await lineup.llm.ready()
    await quick.ready()
    await lineup.close()
    assert closed == ["closed"]
