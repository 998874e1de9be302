"""A chunk of a chat completion, or a whole one, as servers write them. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

_THOUGHTS = ("reasoning_content", "reasoning", "thinking", "thought", "thoughts", "reasoning_text")
_THINKING_PARTS = frozenset({"thinking", "reasoning", "thought", "redacted_thinking", "reasoning_content"})


@dataclass(frozen=True, slots=True)
class Chunk:
    """What it brings."""

    text: str = ""
    thought: str = ""
    finished: bool = False
    """Whether the model says that it is done, or everything came at once."""
    called_tool: bool = False


def read(value: Any) -> Chunk:
    """The chunk, whatever of it is there."""
    if not isinstance(value, dict):
        return Chunk()
    choices = value.get("choices")
    choice = choices[0] if isinstance(choices, list) and choices and isinstance(choices[0], dict) else {}
    whole = next((each for each in (choice.get("message"), value.get("message")) if isinstance(each, dict)), None)
    delta = choice.get("delta") if isinstance(choice.get("delta"), dict) else None
    message = delta or whole or {}
    text, thought = _said(message.get("content"))
    if not text and delta is None and whole is None:
        text = _text(choice.get("text")) or _text(value.get("response"))
    reason = choice.get("finish_reason") or value.get("done_reason")
    return Chunk(
        text or _text(message.get("refusal")),
        thought or _thought(message),
        finished=bool(reason or value.get("done")) or (delta is None and choice.get("message") is not None),
        called_tool=bool(message.get("tool_calls") or message.get("function_call"))
        or reason in ("tool_calls", "function_call"),
    )


def _said(content: Any) -> tuple[str, str]:
    """What a content says and what it only thinks: a text, or a list of parts."""
    if isinstance(content, str):
        return content, ""
    parts = content if isinstance(content, list) else [content] if isinstance(content, dict) else []
    said, thought = [], []
    for part in parts:
        if isinstance(part, str):
            said.append(part)
        elif isinstance(part, dict) and part.get("type") in _THINKING_PARTS:
            thought.append(_thought(part) or _text(part.get("text")))
        elif isinstance(part, dict):
            said.append(_text(part.get("text")))
    return "".join(said), "".join(thought)


def _thought(message: dict[str, Any]) -> str:
    for name in _THOUGHTS:
        if text := _joined(message.get(name)):
            return text
    return _joined(message.get("reasoning_details"))


def _joined(value: Any) -> str:
    """A text, or the texts in parts."""
    if isinstance(value, list):
        return "".join(map(_joined, value))
    if isinstance(value, dict):
        return _text(value.get("text")) or _text(value.get("content")) or _text(value.get("summary"))
    return _text(value)


def _text(value: Any) -> str:
    if isinstance(value, dict):  # as the newer of OpenAI's APIs has it
        value = value.get("value")
    return value if isinstance(value, str) else ""
