"""How a reply is described, and the events that end what it said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from msgspec import UNSET

from server.protocol import events as e

if TYPE_CHECKING:
    from collections.abc import Iterator

    from server.realtime.settings.session_settings import SessionSettings


@dataclass(frozen=True, slots=True)
class ReplyEnd:
    """What came of a reply: its items, what it took, and why it ended before its time where it did."""

    output: list[e.Item]
    usage: e.Usage
    reason: str = ""
    fault: e.Fault | None = None


def response_of(
    response_id: str,
    status: str,
    settings: SessionSettings,
    conversation_id: str | None,
    metadata: dict[str, str] | None,
    ended: ReplyEnd | None,
) -> e.Response:
    """The reply as it stands in events; `ended` is None while it is under way."""
    details = None
    if ended is not None and status != "completed":
        details = e.StatusDetails(type=status, reason=ended.reason or UNSET, error=ended.fault or UNSET)  # type: ignore[arg-type]
    sound = settings.described_output()
    return e.Response(
        id=response_id,
        status=status,  # type: ignore[arg-type]
        conversation_id=conversation_id,
        output=[] if ended is None else ended.output,
        output_modalities=list(settings.modalities),
        max_output_tokens=settings.max_tokens or "inf",
        status_details=details,
        metadata=metadata,
        usage=None if ended is None else ended.usage,
        audio=e.Audio(output=e.AudioOutput(format=sound.format, voice=sound.voice)) if settings.aloud else UNSET,
    )


def item_ended(
    response_id: str, item_id: str, item: e.Item, previous_id: str | None, text: str, *, aloud: bool, kept: bool
) -> Iterator[e.ServerEvent]:
    """The events that end an item: its `text`, its part, and itself; whether it is `kept` in the conversation."""
    if aloud:
        part = e.Part(type="audio", transcript=text)
        yield e.OutputAudioDone(response_id=response_id, item_id=item_id)
        yield e.OutputTranscriptDone(response_id=response_id, item_id=item_id, transcript=text)
    else:
        part = e.Part(type="text", text=text)
        yield e.OutputTextDone(response_id=response_id, item_id=item_id, text=text)
    yield e.ContentPartDone(response_id=response_id, item_id=item_id, part=part)
    if kept:
        yield e.ItemDone(item=item, previous_item_id=previous_id)
    yield e.OutputItemDone(response_id=response_id, item=item)
