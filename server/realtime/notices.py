"""What a client is told beside the conversation, where more than one part of a session tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.protocol import events as e
from server.protocol.texts import Text

if TYPE_CHECKING:
    from server.pipeline.steps import FellBack, Unspoken


def fallback_notice(step: FellBack) -> e.NoticeGiven:
    """An engine failed and another one does its work."""
    message = Text("{failure} Using {name} instead.", failure=step.failure.message, name=step.name)
    return e.NoticeGiven(code="fallback", message=message, cause=step.failure.code)


def unspoken_notice(step: Unspoken) -> e.NoticeGiven:
    """A part of the answer was not said, because no voice can."""
    message = Text("No voice here speaks {language}; that part of the answer is only shown.", language=step.language)
    return e.NoticeGiven(code="unspoken", message=message)
