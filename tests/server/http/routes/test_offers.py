"""What members may choose of a server's models, listed and chosen as the official client does it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from openai import NotFoundError

from server.engines.lineup import Lineup, Stage
from server.engines.prices import prices_in
from server.engines.scripted import ScriptedChatModel, ScriptedSynthesizer, ScriptedTranscriber
from tests.servers.realtime_server import (
    Address,
    ask_aloud,
    ask_in_writing,
    change,
    hear,
    hear_all,
    push_to_talk,
    serving,
    talking,
    tell,
    types_of,
)

NAMES = {"think": ["Usual", "Quick"], "hear": ["scripted", "Exact"], "speak": ["Joe", "Anna"]}


def replying(text: str) -> ScriptedChatModel:
    return ScriptedChatModel(reply=lambda _: text)


def lineup() -> Lineup:
    prices = prices_in("text_in=1 text_out=1 day=2026-11-28")
    return Lineup(
        Stage("scripted", ScriptedTranscriber(text=lambda _: "heard as usual")),
        Stage("scripted", replying("the usual one"), offer="Usual"),
        Stage("scripted", ScriptedSynthesizer(), offer="Joe"),
        offers={
            "stt": [Stage("scripted", ScriptedTranscriber(text=lambda _: "heard exactly"), offer="Exact")],
            "llm": [Stage("scripted", replying("the quick one"), offer="Quick", host="q.example.org", prices=prices)],
            "tts": [Stage("scripted", ScriptedSynthesizer(), offer="Anna")],
        },
    )


@asynccontextmanager
async def offering(folder: Path) -> AsyncIterator[Address]:
    async with serving(folder, lineup()) as address:
        yield address


def of(events: list[dict[str, Any]], type_: str) -> dict[str, Any]:
    return next(event for event in events if event["type"] == type_)


async def test_the_official_client_lists_what_is_offered(tmp_path: Path) -> None:
    async with offering(tmp_path) as address, address.openai() as client:
        listed = [each.to_dict() async for each in client.models.list()]
        assert {stage: [each["id"] for each in listed if each["sb_stage"] == stage] for stage in NAMES} == NAMES
        assert [each["id"] for each in listed if each["sb_default"]] == ["Usual", "scripted", "Joe"]
        assert (await client.models.retrieve("quick")).to_dict()["sb_host"] == "q.example.org"
        with pytest.raises(NotFoundError):
            await client.models.retrieve("gpt-5.5")


async def test_a_server_without_offers_lists_what_it_is_set_to_and_only_repeats_a_model(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, address.openai() as client:
        assert [each.id async for each in client.models.list()] == ["scripted"] * 3
        async with client.realtime.connect(model="gpt-realtime") as talk:
            created: dict[str, Any] = (await talk.recv()).to_dict()
            assert created["session"]["model"] == "gpt-realtime"


async def test_what_is_chosen_answers_is_on_the_receipt_and_priced(tmp_path: Path) -> None:
    async with offering(tmp_path) as address, talking(address, "?model=quick") as socket:
        session = await change(socket, include=["sb.turn.receipt", "sb.turn.costs"])
        assert session["model"] == "Quick"
        await ask_in_writing(socket, "Hello?", output_modalities=["text"])
        events = await hear_all(socket)
        assert of(events, "response.output_text.done")["text"] == "the quick one"
        (handed,) = of(events, "sb.turn.receipt")["handed"]
        assert (handed["stage"], handed["offer"], handed["host"]) == ("think", "Quick", "q.example.org")
        costs = of(events, "sb.turn.costs")
        assert costs["offer"] == "Quick"
        assert costs["money"] > 0
        assert (await change(socket, model="Usual"))["model"] == "Usual"
        await ask_in_writing(socket, "Hello?", output_modalities=["text"])
        events = await hear_all(socket)
        assert of(events, "response.output_text.done")["text"] == "the usual one"
        assert of(events, "sb.turn.costs")["money"] is None


async def test_ears_and_voice_are_chosen_where_the_official_client_names_them(tmp_path: Path) -> None:
    async with offering(tmp_path) as address, talking(address) as socket:
        await push_to_talk(socket)
        audio = {"input": {"transcription": {"model": "Exact"}}, "output": {"voice": "anna"}}
        session = await change(socket, include=["sb.turn.receipt"], audio=audio)
        assert session["audio"]["output"]["voice"] == "Anna"
        await ask_aloud(socket)
        events = await hear_all(socket)
        heard = of(events, "conversation.item.input_audio_transcription.completed")
        assert heard["transcript"] == "heard exactly"
        offers = {each["stage"]: each["offer"] for each in of(events, "sb.turn.receipt")["handed"]}
        assert offers == {"hear": "Exact", "think": "Usual", "speak": "Anna"}
        await ask_in_writing(socket, "And now?", audio={"output": {"voice": "Joe"}})
        offers = {each["stage"]: each["offer"] for each in of(await hear_all(socket), "sb.turn.receipt")["handed"]}
        assert offers == {"think": "Usual", "speak": "Joe"}


@pytest.mark.parametrize(
    ("wish", "place", "names"),
    [
        ({"model": "gpt-5.5"}, "session.model", "Usual, Quick"),
        ({"audio": {"input": {"transcription": {"model": "w"}}}}, "session.audio.input.transcription.model", "Exact"),
        ({"audio": {"output": {"voice": "marin"}}}, "session.audio.output.voice", "Joe, Anna"),
    ],
)
async def test_what_is_not_on_offer_is_refused_with_what_is_and_all_else_counts(
    tmp_path: Path, wish: dict[str, Any], place: str, names: str
) -> None:
    async with offering(tmp_path) as address, talking(address) as socket:
        await tell(socket, "session.update", session={"type": "realtime", "instructions": "Short.", **wish})
        session = (await hear(socket, "session.updated"))["session"]
        assert session["instructions"] == "Short."
        assert "gpt-5.5" not in json.dumps(session)
        error = (await hear(socket, "error"))["error"]
        assert (error["code"], error["param"]) == ("not_offered", place)
        assert names in error["message"]
        await ask_in_writing(socket, "Hello?", output_modalities=["text"])
        assert of(await hear_all(socket), "response.output_text.done")["text"] == "the usual one"


async def test_an_address_with_a_model_that_is_not_on_offer_says_so_and_the_session_goes_on(tmp_path: Path) -> None:
    async with offering(tmp_path) as address, talking(address, "?model=gpt-realtime") as socket:
        assert (await hear(socket, "error"))["error"]["code"] == "not_offered"
        await ask_in_writing(socket, "Hello?", output_modalities=["text"])
        assert of(await hear_all(socket), "response.output_text.done")["text"] == "the usual one"


async def test_who_chose_an_engine_is_told_when_it_can_work_and_nobody_else(tmp_path: Path) -> None:
    quick = Stage("scripted", replying("the quick one"), offer="Quick")
    engines = Lineup(
        Stage("scripted", ScriptedTranscriber()),
        Stage("scripted", replying("the usual one"), offer="Usual"),
        Stage("scripted", ScriptedSynthesizer()),
        offers={"llm": [quick]},
    )
    async with serving(tmp_path, engines) as address, talking(address) as mine, talking(address) as yours:
        for stage in engines.stages.values():
            await stage.ready()
        for socket in (mine, yours):
            await change(socket, include=["sb.engines.updated"])
        await change(mine, model="Quick")
        assert (await hear(mine, "sb.engines.updated"))["engines"]["think"]["state"] == "ready"
        await ask_in_writing(yours, "Hello?", output_modalities=["text"])
        assert "sb.engines.updated" not in types_of(await hear_all(yours))


async def test_one_update_that_names_a_model_may_bring_tools_for_it(tmp_path: Path) -> None:
    engines = lineup()
    plain = replying("the usual one")
    plain.calls_functions = False
    engines.exchange("llm", Stage("scripted", plain, offer="Plain"))
    tool = {"type": "function", "name": "look", "parameters": {"type": "object"}}
    async with serving(tmp_path, engines) as address, talking(address) as socket:
        assert not (await change(socket, tools=[tool]))["tools"]
        await hear(socket, "error")
        session = await change(socket, model="Quick", tools=[tool])
        assert [each["name"] for each in session["tools"]] == ["look"]
