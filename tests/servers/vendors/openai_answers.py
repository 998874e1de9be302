"""How an OpenAI-compatible API answers, and which faults it shows: data for `openai_api`."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

MODEL = "test-model"
VENDOR_WORDS = "Vendor words that nobody should see"


@dataclass
class Answer:
    """How one request is answered; by default with `words` as a real server streams them."""

    status: int = 200
    error: dict[str, Any] | None = None
    headers: dict[str, str] = field(default_factory=dict)
    words: list[str] = field(default_factory=lambda: ["Pa", "ris", "."])
    events: list[str] | None = None
    """Raw data of server-sent events, instead of those that `words` make."""
    body: bytes | None = None
    """What is sent whole instead; `headers` say what it is."""
    sound: list[bytes] | None = None
    """Chunks of sound, instead of those that the text makes."""
    raw: list[bytes] | None = None
    """A stream as it is, byte by byte, instead of one that `words` or `events` make; nothing is put behind it."""
    pause: float = 0.0
    """Seconds before each part of the stream, and before its beginning."""
    unmarked: bool = False
    """End the stream without the mark of its end."""
    cut: bool = False
    """Close the connection without ending the stream."""
    endless: bool = False
    """Go on with the last word or chunk until the client leaves."""
    stall: bool = False
    """Send nothing more, and wait until the client leaves."""
    hang_up: bool = False
    """Close the connection without a word."""
    mute: bool = False
    """Say nothing at all, and wait until the client leaves."""


def failure(status: int, code: str | None, *, kind: str = "invalid_request_error", **headers: str) -> Answer:
    """An error as OpenAI sends it."""
    error = {"message": VENDOR_WORDS, "type": kind, "param": None, "code": code}
    return Answer(status, error, {name.replace("_", "-"): value for name, value in headers.items()})


def refusal(status: int, body: object) -> Answer:
    """An error in the words of another server than OpenAI's."""
    return Answer(status, headers={"Content-Type": "application/json"}, body=json.dumps(body).encode())


LOADING = refusal(503, {"error": {"code": 503, "message": "Loading model", "type": "unavailable_error"}})
"""What llama.cpp says as long as its model is not read."""


def too_long(context: int, asked: int) -> Answer:
    """What OpenAI says of a prompt that its model cannot take in."""
    message = f"This model's maximum context length is {context} tokens. However, your messages resulted in {asked}."
    return Answer(
        400,
        {"message": message, "type": "invalid_request_error", "param": "messages", "code": "context_length_exceeded"},
    )


def whole(body: object, content_type: str = "application/json") -> Answer:
    """A body that comes at once."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Answer(headers={"Content-Type": content_type}, body=data)


def sound_of(text: str) -> bytes:
    """What the API makes of a text: its letters as samples, 50 times each."""
    return b"".join(letter.encode("utf-16-le") * 50 for letter in text)


def text_in(pcm: bytes) -> str:
    """The text that `sound_of` made sound of."""
    return pcm.decode("utf-16-le")[::50]


def chat_events(answer: Answer) -> list[str]:
    last = [] if _breaks_off(answer) else [_chunk(None, "stop")]
    return [_chunk(""), *map(_chunk, answer.words), *last]


def transcript_events(answer: Answer) -> list[str]:
    deltas = [{"type": "transcript.text.delta", "delta": word} for word in answer.words]
    done = {"type": "transcript.text.done", "text": "".join(answer.words), "usage": {"type": "tokens"}}
    return list(map(json.dumps, deltas if _breaks_off(answer) else [*deltas, done]))


def _breaks_off(answer: Answer) -> bool:
    return answer.cut or answer.endless or answer.stall


def delta(finish_reason: str | None = None, **members: object) -> str:
    """A chunk of a chat completion with these members in its delta."""
    return json.dumps({"choices": [{"index": 0, "delta": members, "finish_reason": finish_reason}]})


def _chunk(text: str | None, finish_reason: str | None = None) -> str:
    delta = {} if text is None else {"role": "assistant", "content": text}
    choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish_reason}
    return json.dumps(
        {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": MODEL, "choices": [choice]}
    )
