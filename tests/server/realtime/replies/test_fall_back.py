"""Whoever does not want to wait any longer for a model is answered by its fallback, in the same reply."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.engines import ChatModel
from server.engines.lineup import Lineup, Stage
from server.engines.scripted import ScriptedChatModel, ScriptedSynthesizer, ScriptedTranscriber
from tests.servers.realtime_server import (
    ask_in_writing,
    change,
    hear,
    hear_all,
    serving,
    talking,
    tell,
    types_of,
)

NEVER = 3600.0


def engines(*, fallback: ScriptedChatModel | None, first_token_delay: float = NEVER) -> Lineup:
    """A model that begins after so many seconds, and what answers instead."""
    slow = ScriptedChatModel(lambda _: "From far away.", first_token_delay=first_token_delay, token_delay=0.05)
    other: Stage[ChatModel] | None = Stage("llama", fallback) if fallback else None
    return Lineup(
        Stage("scripted", ScriptedTranscriber()),
        Stage("openai", slow, other),
        Stage("scripted", ScriptedSynthesizer()),
    )


HERE = ScriptedChatModel(lambda _: "From here.")


@pytest.mark.parametrize("modality", ["audio", "text"])
async def test_the_fallback_answers_in_the_same_reply_and_there_is_one_answer(tmp_path: Path, modality: str) -> None:
    async with serving(tmp_path, engines(fallback=HERE)) as address, talking(address) as socket:
        await change(socket, include=["sb.notice"], output_modalities=[modality])
        await ask_in_writing(socket, "Where are you?")
        response = (await hear(socket, "response.created"))["response"]["id"]
        await tell(socket, "sb.response.fall_back", response_id=response)
        told = await hear_all(socket)
    notice = next(event for event in told if event["type"] == "sb.notice")
    assert (notice["code"], notice["cause"]) == ("fallback", "given_up")
    assert notice["message"] == "The answer was long in coming. Using the local language model instead."
    done = told[-1]["response"]
    assert (done["id"], done["status"]) == (response, "completed")
    ((part,),) = [item["content"] for item in done["output"]]
    assert part.get("transcript", part.get("text")) == "From here."
    assert types_of(told).count("response.output_item.added") == 1


async def test_what_has_begun_goes_on(tmp_path: Path) -> None:
    async with serving(tmp_path, engines(fallback=HERE, first_token_delay=0)) as address, talking(address) as socket:
        await ask_in_writing(socket, "Where are you?")
        await hear(socket, "response.output_audio_transcript.delta")
        await tell(socket, "sb.response.fall_back", event_id="mine")
        told = await hear_all(socket)
    error = next(event for event in told if event["type"] == "error")["error"]
    assert (error["code"], error["event_id"]) == ("nothing_to_wait_for", "mine")
    assert told[-1]["response"]["output"][0]["content"][0]["transcript"] == "From far away."


async def test_where_nobody_else_can_answer_that_is_told_and_the_wait_goes_on(tmp_path: Path) -> None:
    async with serving(tmp_path, engines(fallback=None)) as address, talking(address) as socket:
        await ask_in_writing(socket, "Where are you?")
        await hear(socket, "response.created")
        await tell(socket, "sb.response.fall_back")
        assert (await hear(socket, "error"))["error"]["code"] == "no_fallback"
        await tell(socket, "response.cancel")
        assert (await hear_all(socket))[-1]["response"]["status"] == "cancelled"


async def test_without_a_reply_under_way_it_is_refused(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await tell(socket, "sb.response.fall_back")
        assert (await hear(socket, "error"))["error"]["code"] == "nothing_to_wait_for"
