"""A whole turn through the clouds' real protocols, as a self-hosted server is set up: by its environment alone."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from tests.servers.realtime_server import SECOND, ChildServer, b64, hear_all, tell, typed, types_of
from tests.servers.vendors import deepgram_api as deepgram_server
from tests.servers.vendors import openai_api as openai_server
from tests.servers.vendors.deepgram_api import deepgram_api
from tests.servers.vendors.openai_api import openai_api

CLOUD = {"SB_VOICE_STT": "deepgram", "SB_VOICE_LLM": "openai", "SB_VOICE_TTS": "deepgram"}


async def spoken_turn(server: ChildServer) -> list[dict[str, Any]]:
    address = await asyncio.to_thread(server.address)
    async with address.connect() as socket:
        await tell(socket, "session.update", session={"type": "realtime", "include": ["sb.notice"]})
        await tell(socket, "input_audio_buffer.append", audio=b64(SECOND))
        await tell(socket, "input_audio_buffer.commit")
        await tell(socket, "response.create")
        return await hear_all(socket)


def said(events: list[dict[str, Any]], type_: str, field: str) -> str:
    return "".join(event[field] for event in events if event["type"] == type_)


async def test_a_turn_through_deepgram_and_openai(tmp_path: Path) -> None:
    key_file = tmp_path / "key"
    key_file.write_text(deepgram_server.KEY + "\n")
    async with deepgram_api() as deepgram, openai_api() as openai:
        environment = {
            **CLOUD,
            "SB_VOICE_DEEPGRAM_URL": deepgram.url,
            "SB_VOICE_OPENAI_URL": openai.url,
            "DEEPGRAM_API_KEY_FILE": str(key_file),
            "OPENAI_API_KEY": openai_server.KEY,
        }
        with ChildServer(tmp_path, environment=environment) as server:
            events = await spoken_turn(server)
    assert events[-1]["response"]["status"] == "completed"
    heard = said(events, "conversation.item.input_audio_transcription.completed", "transcript")
    assert heard
    assert " ".join(deepgram.heard).startswith(heard)
    assert openai.requests[0]["messages"][-1]["content"] == heard
    assert said(events, "response.output_audio_transcript.delta", "delta")
    assert "response.output_audio.delta" in types_of(events)
    assert deepgram.violations == []


async def test_a_model_that_takes_less_than_was_thought_is_asked_once_more_with_less(tmp_path: Path) -> None:
    async with openai_api() as openai:
        openai.context = 1000
        environment = {
            "SB_VOICE_LLM": "openai",
            "SB_VOICE_LLM_BACKUP": "none",
            "SB_VOICE_OPENAI_URL": openai.url,
            "OPENAI_API_KEY": openai_server.KEY,
        }
        with ChildServer(tmp_path, environment=environment) as server:
            address = await asyncio.to_thread(server.address)
            async with address.connect() as socket:
                await tell(socket, "session.update", session={"type": "realtime", "include": ["sb.notice"]})
                for number in range(20):
                    await tell(
                        socket, "conversation.item.create", item=typed(f"{number} 今天天气怎么样? " + "word " * 40)
                    )
                await tell(socket, "response.create")
                events = await hear_all(socket)
    assert events[-1]["response"]["status"] == "completed"
    assert [event["code"] for event in events if event.get("code") == "trimmed"] == ["trimmed"]
    assert len(openai.requests) == 2
    assert openai.requests[1]["messages"][-1]["content"].split("\n\n")[-1].startswith("19 ")
    assert openai.requests[1]["messages"][0] == openai.requests[0]["messages"][0]


@pytest.mark.parametrize("broken", ["DEEPGRAM_API_KEY", "OPENAI_API_KEY"])
async def test_who_stands_in_is_told_and_the_turn_goes_on(tmp_path: Path, broken: str) -> None:
    async with deepgram_api() as deepgram, openai_api() as openai:
        environment = {
            **CLOUD,
            "SB_VOICE_DEEPGRAM_URL": deepgram.url,
            "SB_VOICE_OPENAI_URL": openai.url,
            "DEEPGRAM_API_KEY": deepgram_server.KEY,
            "OPENAI_API_KEY": openai_server.KEY,
            **{f"SB_VOICE_{stage}_BACKUP": "scripted" for stage in ("STT", "LLM", "TTS")},
            broken: "wrong",
        }
        with ChildServer(tmp_path, environment=environment) as server:
            events = await spoken_turn(server)
    assert events[-1]["response"]["status"] == "completed"
    notices = [event["message"] for event in events if event.get("code") == "fallback"]
    assert len(notices) == (2 if broken.startswith("DEEPGRAM") else 1)
    assert all(notice.endswith("Using scripted instead.") for notice in notices)
    assert "response.output_audio.delta" in types_of(events)
