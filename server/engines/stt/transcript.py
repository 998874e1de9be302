"""The text of a streamed transcription, as OpenAI sends it, or vLLM, or servers that send it sentence by sentence."""

from __future__ import annotations

from typing import Any

from server.unicode_text import Halves


class TranscriptEvents:
    """Collects what the events say; events of unknown shape say nothing."""

    def __init__(self) -> None:
        self._halves = Halves()
        self.text = ""
        """Everything heard so far."""
        self.understood = False
        """Whether any event was of a known shape."""
        self.complete = True
        """Whether the stream may end here."""

    def add(self, event: object) -> None:
        match event:
            case {"type": "transcript.text.delta", "delta": str(more)}:
                self._put(self.text + self._halves.feed(more), complete=False)
            case {"type": "transcript.text.done", "text": str(text)}:
                self._put(text, complete=True)
            case {"choices": [dict(choice), *_]}:
                self._put(self.text + self._halves.feed(_content(choice)), complete=bool(choice.get("finish_reason")))
            case {"type": _}:
                pass
            case {"text": str(sentence)}:
                self._put(f"{self.text} {sentence.strip()}".strip(), complete=True)

    def _put(self, text: str, *, complete: bool) -> None:
        self.text = text
        self.complete = complete
        self.understood = True


def _content(choice: dict[str, Any]) -> str:
    delta = choice.get("delta") or choice.get("message")
    content = delta.get("content") if isinstance(delta, dict) else None
    if isinstance(content, list):
        return "".join(_content({"delta": {"content": part.get("text")}}) for part in content if isinstance(part, dict))
    return content if isinstance(content, str) else ""
