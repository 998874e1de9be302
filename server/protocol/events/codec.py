"""Events as JSON, and back."""

from __future__ import annotations

from typing import Union

import msgspec

from server.protocol.events.base import ClientEvent, ServerEvent
from server.protocol.events.client import CLIENT_EVENTS
from server.protocol.events.server import SERVER_EVENTS
from server.protocol.texts import Text

TEXTS = "sb.texts"
"""What a client lists in `session.include` to be told texts as objects."""


def _text(kind: type, told: object) -> Text:
    assert kind is Text
    return Text.of(told)


_encoder = msgspec.json.Encoder(enc_hook=str.__str__)
_encoder_of_texts = msgspec.json.Encoder(enc_hook=Text.as_object)
_client_decoder: msgspec.json.Decoder[ClientEvent] = msgspec.json.Decoder(Union[CLIENT_EVENTS])  # noqa: UP007
_server_decoder: msgspec.json.Decoder[ServerEvent] = msgspec.json.Decoder(
    Union[SERVER_EVENTS],  # noqa: UP007
    dec_hook=_text,
)


def encode(event: ClientEvent | ServerEvent, *, texts: bool = False) -> bytes:
    """The event as JSON, UTF-8; what it tells a person as plain English, or with `texts` as objects."""
    return (_encoder_of_texts if texts else _encoder).encode(event)


def decode_client(text: str | bytes) -> ClientEvent:
    """What a client said. Raises `msgspec.DecodeError` (its `ValidationError` names the field)."""
    return _client_decoder.decode(text)


def decode_server(text: str | bytes) -> ServerEvent:
    """What the server said. Raises `msgspec.DecodeError`; a type we don't know is a `ValidationError`."""
    return _server_decoder.decode(text)
