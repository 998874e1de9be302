"""What a client is told about fields that no event has: those of the protocol's beta are somewhere else now. Pure."""

from __future__ import annotations

from server.protocol.texts import Text
from server.realtime.settings.session_settings import Refused

MOST_TOLD = 16
"""Fields of one event that are named."""

MOST_CHARACTERS = 128
"""Of a field's name."""

BETA = {
    "session.modalities": "session.output_modalities",
    "session.voice": "session.audio.output.voice",
    "session.speed": "session.audio.output.speed",
    "session.input_audio_format": "session.audio.input.format",
    "session.output_audio_format": "session.audio.output.format",
    "session.input_audio_transcription": "session.audio.input.transcription",
    "session.input_audio_noise_reduction": "session.audio.input.noise_reduction",
    "session.turn_detection": "session.audio.input.turn_detection",
    "session.max_response_output_tokens": "session.max_output_tokens",
    "response.modalities": "response.output_modalities",
    "response.voice": "response.audio.output.voice",
    "response.output_audio_format": "response.audio.output.format",
    "response.max_response_output_tokens": "response.max_output_tokens",
}
"""Where the fields of the beta are now."""


def unknown_field(name: str) -> Refused:
    """That field was left out. Its name is the client's own: it stands in `param` and not in the sentence."""
    if (now := BETA.get(name)) is not None:
        message = Text("{field} is of the beta of the Realtime API and was left out: use {now}.", field=name, now=now)
        return Refused("unknown_parameter", message, name)
    place = "".join(letter if letter.isprintable() else "?" for letter in name[:MOST_CHARACTERS])
    return Refused("unknown_parameter", Text("There is no such field; it was left out, and all else counts."), place)
