"""What a team's server does not take up and does not say: typed and spoken, said and written, from the next turn on."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection

from server.engines import PromptMessage
from server.engines.scripted import ScriptedTranscriber
from server.people.errors import NotBlocked
from server.people.shared import blocked
from server.realtime.replies.refusal import LEFT_OUT
from tests.patience import PATIENCE
from tests.server.documents import files
from tests.server.documents.test_routes import added, asking
from tests.servers.people import changing
from tests.servers.realtime_server import (
    DATABASE,
    RecordingChatModel,
    ask_aloud,
    ask_in_writing,
    change,
    hear_all,
    lineup,
    push_to_talk,
    serving,
    talking,
    tell,
)
from tests.servers.storage.databases import SqliteFile, make_ready

REFUSED = "I may not talk about that here"


def replied(messages: Sequence[PromptMessage]) -> str:
    return "It is called Project Falcon, they say." if "called" in messages[-1].text else "Something else."


@asynccontextmanager
async def blocking(
    folder: Path, *phrases: str, said: str = "hello"
) -> AsyncIterator[tuple[ClientConnection, RecordingChatModel]]:
    model = RecordingChatModel(reply=replied)
    engines = lineup(stt=ScriptedTranscriber(text=lambda _: said), llm=model)
    make_ready(folder / DATABASE)
    async with changing(f"sqlite:///{folder / DATABASE}") as connection:
        for phrase in phrases:
            await blocked.block(connection, phrase)
    async with serving(folder, engines) as address, talking(address) as socket:
        yield socket, model


async def answer(socket: ClientConnection) -> dict[str, Any]:
    response: dict[str, Any] = (await hear_all(socket))[-1]["response"]
    return response


def text_of(response: dict[str, Any]) -> str:
    (part,) = response["output"][0]["content"]
    return str(part.get("text") or part.get("transcript"))


@pytest.mark.parametrize("modality", ["text", "audio"])
async def test_a_typed_question_is_not_shown_to_the_model_now_or_later(tmp_path: Path, modality: str) -> None:
    async with blocking(tmp_path, "project falcon") as (socket, model):
        await change(socket, output_modalities=[modality])
        await ask_in_writing(socket, "Tell me of Project Falcon.")
        assert text_of(await answer(socket)).startswith(REFUSED)
        assert model.prompts == []
        await ask_in_writing(socket, "Und was ist es nun?")
        assert text_of(await answer(socket)) == "Something else."
        assert "Falcon" not in str(model.prompts)
        assert LEFT_OUT in str(model.prompts)


async def test_a_spoken_question_is_refused_aloud(tmp_path: Path) -> None:
    async with blocking(tmp_path, "falcon", said="Was ist der Falcon?") as (socket, model):
        await push_to_talk(socket)
        await ask_aloud(socket)
        events = await hear_all(socket)
        assert any(event["type"] == "response.output_audio.delta" for event in events)
        assert text_of(events[-1]["response"]).startswith("Darüber darf ich hier nicht sprechen")
        assert model.prompts == []


@pytest.mark.parametrize("modality", ["text", "audio"])
async def test_a_reply_that_comes_to_it_ends_there_and_says_why(tmp_path: Path, modality: str) -> None:
    async with blocking(tmp_path, "project falcon") as (socket, _):
        await change(socket, output_modalities=[modality])
        await ask_in_writing(socket, "What is it called?")
        events = await hear_all(socket)
        assert "Falcon" not in str(events)
        response = events[-1]["response"]
        assert text_of(response).startswith(f"It is called  {REFUSED}")
        assert response["status"] == "completed"


async def test_what_a_client_writes_beside_the_conversation_is_refused_too(tmp_path: Path) -> None:
    async with blocking(tmp_path, "falcon") as (socket, model):
        aside = [{"type": "message", "role": "user", "content": [{"type": "input_text", "text": "The falcon?"}]}]
        await ask_in_writing(socket, "Hello.", conversation="none", input=aside, output_modalities=["text"])
        assert text_of(await answer(socket)).startswith(REFUSED)
        assert model.prompts == []


async def add(socket: ClientConnection, role: str, text: str) -> None:
    item = {"type": "message", "role": role, "content": [{"type": "input_text", "text": text}]}
    await tell(socket, "conversation.item.create", item=item)


async def test_what_a_client_wrote_beside_a_question_is_shown_to_no_model_later_either(tmp_path: Path) -> None:
    async with blocking(tmp_path, "falcon") as (socket, model):
        await change(socket, output_modalities=["text"])
        await add(socket, "system", "The falcon flies tomorrow.")
        await ask_in_writing(socket, "What flies?")
        assert text_of(await answer(socket)).startswith(REFUSED)
        await ask_in_writing(socket, "And what else?")
        assert text_of(await answer(socket)) == "Something else."
        assert "falcon" not in str(model.prompts)


async def test_instructions_of_a_client_are_looked_at_and_those_of_the_server_are_not(tmp_path: Path) -> None:
    async with blocking(tmp_path, "falcon", "brief") as (socket, model):
        await change(socket, output_modalities=["text"])
        await ask_in_writing(socket, "Hello.")
        assert text_of(await answer(socket)) == "Something else."
        assert "Be brief." in str(model.prompts)
        await change(socket, instructions="Speak of the falcon.")
        await ask_in_writing(socket, "Hello.")
        assert text_of(await answer(socket)).startswith(REFUSED)
        await ask_in_writing(socket, "Hello.", instructions="Just say hello.")
        assert text_of(await answer(socket)) == "Something else."


async def test_of_a_question_that_is_refused_nothing_is_looked_up_known_or_cited(tmp_path: Path) -> None:
    model = RecordingChatModel(reply=replied)
    model.calls_functions = False
    make_ready(tmp_path / DATABASE)
    async with changing(f"sqlite:///{tmp_path / DATABASE}") as connection:
        await blocked.block(connection, "falcon")
    async with (
        serving(tmp_path, lineup(llm=model), tools="time") as address,
        asking(address) as client,
        talking(address) as socket,
    ):
        await added(client, "birds.pdf", files.pdf("A falcon is a bird. Zebedee the penguin hatched in 1923."))
        await change(socket, output_modalities=["text"], include=["sb.response.citations", "sb.tool_call.updated"])
        await ask_in_writing(socket, "When did Zebedee the falcon hatch?")
        events = await hear_all(socket)
        assert text_of(events[-1]["response"]).startswith(REFUSED)
        assert not {"sb.response.citations", "sb.tool_call.updated"} & {event["type"] for event in events}
        await ask_in_writing(socket, "When did Zebedee hatch?")
        assert "sb.response.citations" in {event["type"] for event in await hear_all(socket)}


async def test_words_are_blocked_once_and_free_again_however_they_are_written(tmp_path: Path) -> None:
    make_ready(tmp_path / DATABASE)
    async with changing(f"sqlite:///{tmp_path / DATABASE}") as connection:
        await blocked.block(connection, "Caf\u00e9 Falcon")
        assert await blocked.block(connection, "cafe\u0301  FALCON") == "Caf\u00e9 Falcon"
        assert await blocked.block(connection, "falcon*") == "falcon*"
        assert await blocked.phrases(connection) == ["Caf\u00e9 Falcon", "falcon*"]
        await blocked.unblock(connection, "cafe\u0301-falcon")
        with pytest.raises(NotBlocked):
            await blocked.unblock(connection, "falcon")
        assert await blocked.phrases(connection) == ["falcon*"]


async def test_a_change_counts_from_the_next_turn_on(tmp_path: Path) -> None:
    url = SqliteFile(tmp_path / DATABASE).url
    async with blocking(tmp_path) as (socket, _):
        await change(socket, output_modalities=["text"])
        await ask_in_writing(socket, "What is it called?")
        assert "Project Falcon" in text_of(await answer(socket))
        async with changing(url) as connection:
            await blocked.block(connection, "project falcon")
        text = ""
        async with asyncio.timeout(PATIENCE):
            while REFUSED not in text:
                await ask_in_writing(socket, "What is it called?")
                text = text_of(await answer(socket))
