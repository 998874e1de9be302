"""Whatever a client may say has a limit, each field its own; beyond it the client is told which field it is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec import inspect

from server.protocol import events as e
from server.protocol.limits import CHARACTERS, ENTRIES, LONG_TEXT, excess_in
from tests.servers.realtime_server import hear, serving, talking, tell, typed

Place = tuple[str, ...]


def least(kind: inspect.Type) -> Any:
    """The smallest value of that type, as JSON has it."""
    match kind:
        case inspect.StructType(fields=fields, tag=tag):
            required = {field.encode_name: least(field.type) for field in fields if field.required}
            return {**({"type": tag} if tag else {}), **required}
        case inspect.LiteralType(values=values):
            return values[0]
        case inspect.IntType() | inspect.FloatType():
            return 0
        case inspect.BoolType():
            return False
    return ""


def too_much(kind: inspect.Type, name: str) -> Iterator[tuple[Place, Any, int]]:
    """Where in a field of that type something can be too much, a value in which it is, and how much there may be."""
    match kind:
        case inspect.StrType():
            yield (), "x" * (CHARACTERS[name] + 1), CHARACTERS[name]
        case inspect.UnionType(types=types):
            for each in types:
                yield from too_much(each, name)
        case inspect.ListType(item_type=item):
            yield (), [least(item)] * (ENTRIES[name] + 1), ENTRIES[name]
            for place, value, most in too_much(item, name):
                yield ("[0]", *place), [value], most
        case inspect.DictType(value_type=item):
            yield (), {str(number): least(item) for number in range(ENTRIES[name] + 1)}, ENTRIES[name]
            yield (), {"x" * (CHARACTERS[name] + 1): least(item)}, CHARACTERS[name]
            for place, value, most in too_much(item, name):
                yield place, {"key": value}, most
        case inspect.StructType(fields=fields):
            for field in fields:
                for place, value, most in too_much(field.type, field.name):
                    yield (f".{field.encode_name}", *place), {**least(kind), field.encode_name: value}, most
        case inspect.AnyType():
            yield from too_much(inspect.StrType(), name)


CASES = [
    (event, "".join(place).removeprefix("."), value, most)
    for event in e.CLIENT_EVENTS
    for place, value, most in too_much(inspect.type_info(event), "")
]


@pytest.mark.parametrize(("event", "place", "value", "most"), CASES, ids=lambda each: each if type(each) is str else "")
def test_every_text_list_and_object_has_a_limit(
    event: type[e.ClientEvent], place: str, value: dict[str, Any], most: int
) -> None:
    excess = excess_in(e.decode_client(json.dumps(value)))
    assert excess is not None
    assert (excess.field, excess.most) == (place, most)


def choices(kind: inspect.Type, name: str) -> Iterator[str]:
    """The fields of that type which hold one of a few texts."""
    match kind:
        case inspect.LiteralType(values=values) if any(isinstance(value, str) for value in values):
            yield name
        case inspect.UnionType(types=types):
            for each in types:
                yield from choices(each, name)
        case inspect.ListType(item_type=item) | inspect.DictType(value_type=item):
            yield from choices(item, name)
        case inspect.StructType(fields=fields):
            for field in fields:
                yield from choices(field.type, field.name)


def test_a_field_with_few_values_is_looked_up_like_any_other() -> None:
    for event in e.CLIENT_EVENTS:
        assert set(choices(inspect.type_info(event), "")) <= set(CHARACTERS)


def test_every_event_was_looked_at() -> None:
    looked_at = {(event, place) for event, place, _, _ in CASES}
    assert len({event for event, _ in looked_at}) == len(e.CLIENT_EVENTS)
    for place in (
        "session.instructions",
        "session.tools",
        "session.tools[0].parameters",
        "session.audio.output.voice",
        "session.include[0]",
    ):
        assert (e.SessionUpdate, place) in looked_at
    for place in ("response.metadata", "response.input[0].content[0].text", "response.input"):
        assert (e.ResponseCreate, place) in looked_at


def test_up_to_its_limit_a_field_is_taken() -> None:
    long = "x" * LONG_TEXT
    pairs = {str(number): "x" * 512 for number in range(16)}
    for event in (
        e.SessionUpdate(session=e.Session(instructions=long, include=["x" * 256] * 64)),
        e.ResponseCreate(response=e.ResponseParams(instructions=long, metadata=pairs)),
        e.ItemCreate(item=e.Item(content=[e.Content(type="input_text", text=long)] * 64)),
        e.AudioAppend(audio=bytes(3_000_000)),
    ):
        assert excess_in(msgspec.convert(event, type(event))) is None


async def test_who_says_too_much_is_told_where_and_goes_on_as_before(tmp_path: Path) -> None:
    flood = "MARKED" * 500_000
    async with serving(tmp_path) as address, talking(address) as socket:
        for type_, fields, code, param in (
            (
                "session.update",
                {"session": {"type": "realtime", "instructions": flood}},
                "string_above_max_length",
                "session.instructions",
            ),
            (
                "response.create",
                {"response": {"instructions": flood}},
                "string_above_max_length",
                "response.instructions",
            ),
            (
                "session.update",
                {"session": {"type": "realtime", "include": ["MARKED"] * 65}},
                "array_above_max_length",
                "session.include",
            ),
            ("conversation.item.create", {"item": typed(flood)}, "string_above_max_length", "item.content[0].text"),
        ):
            await tell(socket, type_, event_id="mine", **fields)
            error = (await hear(socket))["error"]
            assert (error["code"], error["param"], error["event_id"]) == (code, param, "mine")
            assert param in error["message"]
            assert "MARKED" not in json.dumps(error)
        await tell(socket, "session.update", session={"type": "realtime"})
        assert (await hear(socket, "session.updated"))["session"]["instructions"] == "Be brief."
