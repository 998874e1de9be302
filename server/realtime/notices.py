"""What a client is told beside the conversation, where more than one part of a session tells it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal

from msgspec import UNSET

from server.protocol import events as e
from server.protocol.texts import Text
from server.quotas.allowances import FINER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from server.pipeline.steps import FellBack, Unspoken
    from server.quotas.allowances import Standing


KNOWN_AS: dict[str, Text | str] = {
    "moonshine": Text("the local speech recognition"),
    "sherpa-onnx": Text("the local speech recognition"),
    "llama": Text("the local language model"),
    "piper": Text("the local voice"),
    "deepgram": "Deepgram",
    "openai": "OpenAI",
}
"""The engines by the names that people know; others go by their own."""


def fallback_notice(step: FellBack) -> e.NoticeGiven:
    """An engine failed and another one does its work."""
    name = KNOWN_AS.get(step.name, step.name)
    message = Text("{failure} Using {name} instead.", failure=step.failure.message, name=name)
    return e.NoticeGiven(code="fallback", message=message, cause=step.failure.code)


def unspoken_notice(step: Unspoken) -> e.NoticeGiven:
    """A part of the answer was not said, because no voice can."""
    message = Text("No voice here speaks {language}; that part of the answer is only shown.", language=step.language)
    return e.NoticeGiven(code="unspoken", message=message)


RATE_LIMITS: dict[str, Literal["requests", "tokens"]] = {"requests_minute": "requests", "tokens_day": "tokens"}
"""What OpenAI calls them that has the same."""


def rate_limits(standings: Sequence[Standing]) -> list[e.RateLimit]:
    """What is left of them once the reply that begins is counted, of those that are limited."""
    return [
        e.RateLimit(
            name=RATE_LIMITS[each.name],
            limit=each.most,
            remaining=max(0, (each.left or 0) - (each.name == "requests_minute")),
            reset_seconds=_seconds_until(each.renews_at),
        )
        for each in standings
        if each.name in RATE_LIMITS and each.most is not None
    ]


def quota_told(standings: Sequence[Standing]) -> e.QuotaUpdated:
    """All that is limited, as the wire has it: of voice minutes, not milliseconds."""
    limited = [each for each in standings if each.most is not None]
    return e.QuotaUpdated(allowances=[_allowance(each) for each in limited])


def _allowance(standing: Standing) -> e.Allowance:
    unit = FINER.get(standing.name, 1)
    most, left = standing.most or 0, standing.left or 0
    renews = UNSET if standing.renews_at is None else standing.renews_at.isoformat().replace("+00:00", "Z")
    return e.Allowance(
        name=standing.name, limit=most / unit, used=standing.used / unit, remaining=left / unit, renews_at=renews
    )


def _seconds_until(moment: datetime | None) -> float:
    return 0.0 if moment is None else max(0.0, round((moment - datetime.now(UTC)).total_seconds(), 3))
