"""Which models an OpenAI-compatible API offers, and when their maker shuts them down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from server.engines.openai.api import base_url
from server.engines.openai.models import chats, listed
from server.protocol.providers import cleaned_key
from server.providers.asking import ANSWER_SECONDS, PROVIDER, ask


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """A model by the name it is asked for."""

    id: str
    shutdown_date: date | None = None
    """From when it is gone; None where nothing was announced."""
    chats: bool = True
    """Whether it is likely one that chats."""


async def list_models(url: str | None, api_key: str, *, seconds: float = ANSWER_SECONDS) -> list[ModelInfo]:
    """The models at the base `url` (with or without `/v1`; None is OpenAI), in the server's order.

    Raises `StageFailed` where it cannot be asked or answers with no list.
    """
    key = cleaned_key(api_key)
    authorization = f"Bearer {key}" if key else ""
    answer = await ask(f"{base_url(url)}/models", authorization=authorization, seconds=seconds)
    models = listed(answer)
    if models is None:
        raise PROVIDER.failure("bad_answer")
    return [ModelInfo(model["id"], _day(model.get("shutdown_date")), chats(model)) for model in models]


def _day(value: Any) -> date | None:
    """The date, written as a date, as a time or as seconds since 1970; None where it is none of these."""
    try:
        if isinstance(value, str):
            return date.fromisoformat(value.strip()[:10])
        if isinstance(value, int | float) and not isinstance(value, bool):
            return datetime.fromtimestamp(value, UTC).date()
    except (ValueError, OverflowError, OSError):
        pass
    return None
