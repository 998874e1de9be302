"""The parts of `docs/protocol.md` that follow from the code: events, their parts, codes and limits."""

from __future__ import annotations

import importlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from msgspec import inspect
from openai.types.realtime import RealtimeClientEvent, RealtimeServerEvent

from docs.generate import source
from docs.generate.json_types import in_words, presence, structs_in
from server.protocol import events as e

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    Event = type[e.ClientEvent | e.ServerEvent]

ROOT = Path(__file__).parents[2]
EVENTS = ROOT / "server/protocol/events"
CLIENT = ROOT / "server/realtime/client.py"

LIMITS = {
    "server.realtime.frames": ("MAX_FRAME", "MAX_EVENT_ID"),
    "server.realtime.endpoint": ("SLOW_SECONDS",),
    "server.realtime.conversation.items": ("MAX_TEXT", "MAX_WRITTEN", "MAX_ID"),
    "server.realtime.conversation.pictures": ("MAX_PICTURE",),
    "server.conversations.pictures": ("MOST_PICTURES", "MOST_CHARACTERS"),
    "server.realtime.replies.responses": ("TRUNCATE_SECONDS", "MOST_BESIDE"),
    "server.realtime.hearing.user_input": ("LEAST_MS",),
    "server.realtime.hearing.recent_sound": ("UNSPOKEN_MS",),
    "server.realtime.hearing.transcriptions": ("FAREWELL_SECONDS",),
    "server.realtime.lobby": ("MOST_EARLY", "MOST_EARLY_BYTES", "MOST_WAITING"),
    "server.realtime.client_secrets": ("MOST_SECRETS", "LEAST_SECONDS", "MOST_SECONDS", "USUAL_SECONDS"),
    "server.pipeline.utterance": ("MAX_UTTERANCE_MS", "SEGMENT_MS", "PAUSE_MS"),
    "server.pipeline.respond": ("MAX_REPLY_CHARACTERS",),
    "server.process.serving": ("PING_SECONDS",),
    "server.protocol.audio": ("RATES", "G711_RATE", "FRAME_SECONDS"),
}
"""The constants that a client runs into, by module."""


def parts() -> dict[str, str]:
    """The text of each marked part of the page, by its name."""
    return {
        "client-events": "\n\n".join(_event(each) for each in e.CLIENT_EVENTS),
        "server-events": "\n\n".join(_event(each) for each in e.SERVER_EVENTS),
        "shapes": "\n\n".join(_shape(each) for each in _shapes()),
        "include": _table(("name", "what comes"), _included()),
        "not-here": _not_here(),
        "close-codes": _table(("code", "meaning"), _close_codes()),
        "error-codes": _table(("`code`", "sentence"), _error_codes()),
        "limits": _table(("limit", "", "where"), _limits()),
    }


def _event(event: Event) -> str:
    name = e.type_of(event)
    notes = [_doc(event), *(["Only to clients that listed it in `include`."] if name in e.OPTIONAL_EVENTS else [])]
    if issubclass(event, e.ServerEvent) and event.__name__ not in _used_by_server():
        notes.append("**This server never sends it.**")
    return "\n\n".join([f"### `{name}`", *notes, _fields(event)]).rstrip()


def _shape(shape: type) -> str:
    return f"### {shape.__name__}\n\n{_doc(shape)}\n\n{_fields(shape)}"


def _fields(struct: type) -> str:
    """A table of what the struct holds; `event_id`, which every event has, is told once for all."""
    kind = inspect.type_info(struct)
    assert isinstance(kind, inspect.StructType)
    docs = {name: doc for base in reversed(struct.__mro__) for name, doc in FIELD_DOCS.get(base.__name__, {}).items()}
    rows = [
        (f"`{field.name}`", in_words(field.type), presence(field), docs.get(field.name, ""))
        for field in kind.fields
        if field.name != "event_id" or not issubclass(struct, e.ClientEvent | e.ServerEvent)
    ]
    return _table(("field", "value", "there", "meaning"), rows) if rows else ""


def _shapes() -> list[type]:
    """The parts of events, each once, in the order of the module."""
    kinds = inspect.multi_type_info([*e.CLIENT_EVENTS, *e.SERVER_EVENTS])
    found = {each for kind in kinds for each in structs_in(kind) if issubclass(each, e.Shape)}
    return [each for each in vars(e).values() if isinstance(each, type) and each in found]


def _included() -> Iterator[tuple[str, ...]]:
    documents = {e.type_of(each): _doc(each) for each in e.SERVER_EVENTS}
    for name in sorted(e.OPTIONAL_EVENTS):
        yield f"`{name}`", documents[name]
    yield f"`{e.TEXTS}`", "What a person is told comes as an object, so that it can be said in another language."


def _not_here() -> str:
    """The events of the standard that this server does not know."""
    ours = {*map(e.type_of, e.CLIENT_EVENTS), *map(e.type_of, e.SERVER_EVENTS)}
    theirs = _names(RealtimeClientEvent) | _names(RealtimeServerEvent)
    return "\n".join(f"- `{name}`" for name in sorted(theirs - ours))


def _names(union: object) -> set[str]:
    members = get_args(get_args(union)[0]) or get_args(union)
    return {get_args(member.model_fields["type"].annotation)[0] for member in members}


def _close_codes() -> Iterator[tuple[str, ...]]:
    client = importlib.import_module("server.realtime.client")
    for constant in source.constants(CLIENT):
        if constant.name.startswith("CLOSE_"):
            yield f"`{getattr(client, constant.name)}`", constant.doc


def _error_codes() -> list[tuple[str, ...]]:
    """What a client can be refused, by code; one that is refused in several ways has a row for each."""
    paths = sorted((ROOT / "server/realtime").rglob("*.py"))
    found = {refusal for path in paths for refusal in source.refusals(path, "Refused")}
    return [(f"`{code}`", sentence or "(as it happened)") for code, sentence in sorted(found)]


def _limits() -> Iterator[tuple[str, ...]]:
    for module, names in LIMITS.items():
        docs = {each.name: each.doc for each in source.constants(ROOT / f"{module.replace('.', '/')}.py")}
        for name in names:
            value = getattr(importlib.import_module(module), name)
            yield _number(value) + _unit(name), docs[name], f"`{module}.{name}`"


def _number(value: object) -> str:
    return " or ".join(_number(each) for each in value) if isinstance(value, tuple) else f"{value:,}".replace(",", " ")


def _unit(name: str) -> str:
    """What a constant's name says that it is measured in; of others the docstring does."""
    return {"SECONDS": " s", "MS": " ms"}.get(name.rpartition("_")[2], "")


@cache
def _used_by_server() -> frozenset[str]:
    paths = [path for path in (ROOT / "server").rglob("*.py") if EVENTS.parent not in path.parents]
    return frozenset(name for path in paths for name in source.attributes(path, "e"))


def _doc(struct: type) -> str:
    return " ".join((struct.__doc__ or "").split())


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [heads, tuple("---" for _ in heads), *rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', '&#124;') for cell in line)} |" for line in lines)


FIELD_DOCS = {name: docs for path in sorted(EVENTS.glob("*.py")) for name, docs in source.fields(path).items()}
