"""Each field that the official package declares is done or refused by name: its types are walked."""

from __future__ import annotations

import json
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import pydantic
import pytest
from httpx2 import AsyncClient
from openai.types.realtime import (
    RealtimeClientEvent,
    RealtimeSessionCreateRequest,
    RealtimeTranscriptionSessionCreateRequest,
    RealtimeTranslationClientEvent,
)
from websockets.asyncio.client import ClientConnection

from server.engines.scripted import ScriptedChatModel
from tests.servers.realtime_server import (
    SECOND,
    ask_aloud,
    b64,
    change,
    hear,
    hear_all,
    lineup,
    push_to_talk,
    serving,
    talking,
    tell,
    typed,
)
from tests.servers.vendors.openai_types import OURS_ALONE, THEIRS, their_models, unknown_fields

Place = tuple[str | int, ...]


GOOD: dict[str, Any] = {
    "name": "look",
    "threshold": 0.4,
    "retention_ratio": 0.5,
    "idle_timeout_ms": 6000,
    "image_url": "data:image/png;base64,AAAA",
    "audio": b64(SECOND),
    "previous_item_id": "root",
    "item_id": "known",
    "call_id": "call_known",
    "language": "de",
    "speed": 1.25,
    "rate": 24000,
    "max_output_tokens": 77,
    "conversation": "none",
    "metadata": {"key": "value"},
}
"""Values of fields that take only some."""


def values(kind: Any, name: str) -> Iterator[tuple[Place, Any]]:
    """Values of that type, and the place in each that it is for: of an object one with each of its fields."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Annotated:
        yield from values(arguments[0], name)
    elif origin in (Union, types.UnionType):
        for each in arguments:
            if each is not type(None):
                yield from values(each, name)
    elif origin is Literal:
        yield from (((), value) for value in arguments)
    elif name in GOOD and not (isinstance(kind, type) and issubclass(kind, pydantic.BaseModel)):
        yield (), GOOD[name]
    elif origin is list:
        yield from (((0, *place), [value]) for place, value in values(arguments[0], name))
    elif isinstance(kind, type) and issubclass(kind, pydantic.BaseModel):
        yield from objects(kind)
    else:
        yield (), {str: "text", bool: True, int: 300, float: 0.5}.get(kind, {"key": "value"})


def objects(model: type[pydantic.BaseModel]) -> Iterator[tuple[Place, Any]]:
    """An object with what it needs and each of its other fields in turn."""
    least = {
        name: next(values(field.annotation, name))[1]
        for name, field in model.model_fields.items()
        if field.is_required() or name in ("type", "name") or (name == "content" and "role" in model.model_fields)
    }
    for name, field in model.model_fields.items():
        for place, value in values(field.annotation, name):
            yield (name, *place), {**least, name: value}


def written(place: Place) -> str:
    return "".join(f"[{each}]" if isinstance(each, int) else f".{each}" for each in place).removeprefix(".")


def found(value: Any, place: Place) -> Any:
    for each in place:
        try:
            value = value[each]
        except (KeyError, IndexError, TypeError):
            return None
    return value


async def errors_after(socket: ClientConnection, answer: str) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The next event of that type, empty where none comes, and what else was refused until all was done."""
    await tell(socket, "input_audio_buffer.clear")
    events = await hear_all(socket, "input_audio_buffer.cleared")
    answered = [event for event in events if event["type"] == answer]
    return answered[-1] if answered else {}, [event["error"] for event in events if event["type"] == "error"]


def names(errors: list[dict[str, Any]], place: str) -> bool:
    """Whether one of the refusals names the field, or what it is in."""
    return any(
        place == error["param"] or place.startswith((f"{error['param']}.", f"{error['param']}[")) for error in errors
    )


SESSIONS = [
    (place, value)
    for model in (RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest)
    for place, value in objects(model)
]
EVENTS = {
    name: list(objects(model)) for name, model in their_models(RealtimeClientEvent).items() if name != "session.update"
}
ANSWERS = {
    "conversation.item.create": "conversation.item.done",
    "conversation.item.delete": "conversation.item.deleted",
    "conversation.item.retrieve": "conversation.item.retrieved",
    "conversation.item.truncate": "conversation.item.truncated",
    "input_audio_buffer.append": "input_audio_buffer.cleared",
    "input_audio_buffer.clear": "input_audio_buffer.cleared",
    "input_audio_buffer.commit": "input_audio_buffer.committed",
    "response.cancel": "response.done",
    "response.create": "response.created",
}
"""What tells that an event was carried out."""


def test_the_types_were_walked() -> None:
    places = {written(place) for place, _ in SESSIONS}
    assert {"prompt.id", "truncation.token_limits.post_instructions", "tools[0].server_url"} <= places
    assert {"audio.input.turn_detection.eagerness", "audio.input.noise_reduction.strength"} <= places
    assert len(places) > 60
    assert {written(place) for place, _ in EVENTS["response.create"]} >= {"response.input[0].content[0].text"}


async def test_every_field_of_a_session_is_done_or_refused_by_name(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await change(socket, tools=[{"type": "function", "name": "look"}])
        for place, value in SESSIONS:
            await tell(socket, "session.update", session=value)
            updated, errors = await errors_after(socket, "session.updated")
            told = f"{written(place)}: {found(value, place)!r} -> {errors}"
            assert updated, told
            assert not {"invalid_event", "unknown_parameter"} & {error["code"] for error in errors}, told
            shown = updated["session"]
            by_its_id = place[-1] == "id" and found(shown, place[:-1]) == found(value, place)
            done = found(shown, place) == found(value, place) or by_its_id
            assert done or names(errors, f"session.{written(place)}"), told


async def test_every_field_of_a_secrets_session_is_done_or_named_to_who_opens_it(tmp_path: Path) -> None:
    expiry = {"anchor": "created_at", "seconds": 60}
    async with serving(tmp_path) as address, AsyncClient(base_url=address.url, trust_env=False) as client:
        client.headers["Authorization"] = f"Bearer {address.token}"
        for place, told in SESSIONS:
            value = {"tools": [{"type": "function", "name": "look"}], **told} if told["type"] == "realtime" else told
            made = await client.post("/v1/realtime/client_secrets", json={"session": value, "expires_after": expiry})
            assert made.status_code == 200, f"{written(place)}: {found(value, place)!r} -> {made.text}"
            session, key = made.json()["session"], f"openai-insecure-api-key.{made.json()['value']}"
            by_its_id = place[-1] == "id" and found(session, place[:-1]) == found(value, place)
            if by_its_id or found(session, place) == found(value, place):
                continue
            async with address.connect(additional_headers={}, subprotocols=["realtime", key]) as socket:
                _, errors = await errors_after(socket, "session.created")
            assert names(errors, f"session.{written(place)}"), f"{written(place)}: {found(value, place)!r} -> {errors}"


@pytest.mark.parametrize("name", sorted(their_models(RealtimeTranslationClientEvent)))
async def test_a_session_that_translates_is_refused_by_name(tmp_path: Path, name: str) -> None:
    """It is an API of its own at another address, with events of the same package."""
    async with serving(tmp_path) as address, talking(address) as socket:
        for place, event in objects(their_models(RealtimeTranslationClientEvent)[name]):
            await tell(socket, **{"type_": name, **{key: each for key, each in event.items() if key != "type"}})
            updated, errors = await errors_after(socket, "session.updated")
            told = f"{written(place)}: {found(event, place)!r} -> {errors}"
            done = updated and (place[0] != "session" or found(updated, place) == found(event, place))
            assert done or any(error["param"] == "type" for error in errors) or names(errors, written(place)), told


@pytest.mark.parametrize("name", sorted(EVENTS))
async def test_every_client_event_is_carried_out_or_refused_by_name(tmp_path: Path, name: str) -> None:
    """With each of its fields; what each one does is told by the tests of what it belongs to."""
    async with serving(tmp_path, lineup(llm=ScriptedChatModel(reply=lambda _: "Yes."))) as address:
        for place, event in EVENTS[name]:
            async with talking(address) as socket:
                await prepare(socket, name)
                await tell(socket, **{"type_": name, **{key: each for key, each in event.items() if key != "type"}})
                done, errors = await errors_after(socket, ANSWERS.get(name, "nothing"))
                told = f"{written(place)}: {found(event, place)!r} -> {errors}"
                codes = {error["code"] for error in errors}
                assert not {"unknown_event", "invalid_event", "unknown_parameter"} & codes, told
                assert done or errors or place == ("response_id",), told  # a reply that has ended needs no cancel
                assert all(error["param"] for error in errors), told


async def prepare(socket: ClientConnection, name: str) -> None:
    """What the values that are sent speak of."""
    await change(socket, tools=[{"type": "function", "name": "look"}])
    call = {"type": "function_call", "call_id": "call_known", "name": "look", "arguments": "{}"}
    known = {"type": "message", "role": "user", "id": "known", "content": [{"type": "input_text", "text": "Hi"}]}
    for item in (call, known):
        await tell(socket, "conversation.item.create", item=item)
        await hear(socket, "conversation.item.done")
    if name == "input_audio_buffer.commit":
        await tell(socket, "input_audio_buffer.append", audio=b64(SECOND))
    if name == "response.cancel":
        await tell(socket, "response.create")


async def test_all_that_the_server_says_is_what_the_official_package_declares(tmp_path: Path) -> None:
    look = {"type": "function", "name": "look", "parameters": {"type": "object"}}
    heard: list[dict[str, Any]] = []
    async with serving(tmp_path) as address, address.connect() as socket:
        await tell(socket, "session.update", session={"type": "realtime", "tools": [look], "prompt": {"id": "p"}})
        heard += await hear_all(socket, "error")
        await ask_aloud(socket)
        heard += await hear_all(socket)
        reply = heard[-1]["response"]["output"][0]["id"]
        await tell(socket, "conversation.item.retrieve", item_id=reply)
        heard += await hear_all(socket, "conversation.item.retrieved")
        await tell(socket, "conversation.item.truncate", item_id=reply, content_index=0, audio_end_ms=100)
        await tell(socket, "conversation.item.delete", item_id=reply)
        heard += await hear_all(socket, "conversation.item.deleted")
        for text, wish in (("look", {}), ("Hi", {"output_modalities": ["text"], "max_output_tokens": 1})):
            await tell(socket, "conversation.item.create", item=typed(text))
            await tell(socket, "response.create", response=wish)
            heard += await hear_all(socket)
        await push_to_talk(socket)
        await ask_aloud(socket, bytes(48_000))
        heard += await hear_all(socket)
        await tell(socket, "session.update", session={"type": "transcription"})
        await tell(socket, "input_audio_buffer.clear")
        heard += await hear_all(socket, "input_audio_buffer.cleared")
    for event in heard:
        theirs = THEIRS[event["type"]].model_validate_json(json.dumps(event), strict=True)
        assert unknown_fields(theirs) <= OURS_ALONE, event
    assert {event["response"]["status"] for event in heard if event["type"] == "response.done"} == {
        "completed",
        "incomplete",
        "failed",
    }
    assert len({event["type"] for event in heard}) > 25
