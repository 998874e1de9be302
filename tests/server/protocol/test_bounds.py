"""No part of a client's event is without a bound, and what is within its bound is let through."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

import msgspec
import pytest

from server.protocol import bounds
from server.protocol import events as e

HUGE = "x" * 200_000


def places(kind: Any, filled: Any = None) -> Iterator[tuple[str, Any]]:
    """Every place in a value of that type that holds a text, a list or an object, and such a value too large there."""
    if kind in (str, Any):
        yield "", HUGE
    elif isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        hints = get_type_hints(kind)
        for field in msgspec.structs.fields(kind):
            for place, value in places(hints[field.name]):
                needed = {each.name: sample(hints[each.name]) for each in msgspec.structs.fields(kind) if each.required}
                yield f".{field.name}{place}", {**needed, field.name: value}
    elif getattr(kind, "__origin__", None) is list:
        (inner,) = get_args(kind)
        yield "", [sample(inner)] * 100_000
        for place, value in places(inner):
            yield f"[0]{place}", [value]
    elif getattr(kind, "__origin__", None) is dict:
        yield "", {f"key{number}": "x" for number in range(1000)}
        yield "", {HUGE: "x"}
        yield ".key", {"key": HUGE}
    else:
        for each in get_args(kind):
            if not isinstance(each, str):
                yield from places(each)


def sample(kind: Any) -> Any:
    """Some small value of that type."""
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        hints = get_type_hints(kind)
        return {each.name: sample(hints[each.name]) for each in msgspec.structs.fields(kind) if each.required}
    simple = {str: "x", int: 1, float: 1.0, bool: True, bytes: "", Any: 1}
    return simple[kind] if kind in simple else next(iter(get_args(kind)))


TOO_LARGE = [
    (event, place.removeprefix("."), value) for event in e.CLIENT_EVENTS for place, value in places(event) if place
]


@pytest.mark.parametrize(
    ("event", "place", "value"), TOO_LARGE, ids=[f"{e.type_of(event)}-{place}" for event, place, _ in TOO_LARGE]
)
def test_every_text_list_and_object_has_a_bound_that_is_named(
    event: type[e.ClientEvent], place: str, value: Any
) -> None:
    said = json.dumps({"type": e.type_of(event), **value})
    with pytest.raises((bounds.OutOfBounds, msgspec.ValidationError)) as refused:
        bounds.check(e.decode_client(said))
    if isinstance(refused.value, bounds.OutOfBounds):
        assert refused.value.param == place


def test_all_places_were_looked_at() -> None:
    found = {place for _, place, _ in TOO_LARGE}
    assert {"session.instructions", "session.include", "session.include[0]", "session.tools"} <= found
    assert {"item.content", "item.content[0].text", "response.metadata.key", "response.input[0].content"} <= found


@pytest.mark.parametrize("length", [1, bounds.BOUNDS["instructions"]])
def test_what_is_within_its_bound_is_let_through(length: int) -> None:
    bounds.check(e.SessionUpdate(session=e.Session(instructions="x" * length)))
