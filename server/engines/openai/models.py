"""The list of models that an OpenAI-compatible API offers, as servers really write it. Pure."""

from __future__ import annotations

import re
from typing import Any

_NO_CHAT = re.compile(
    r"embed|\b(?:bge|gte|e5|minilm|nomic|jina|splade|colbert)\b|rerank|whisper|transcri|\bstt\b|\basr\b|\btts\b|speech|kokoro"
    r"|\bpiper\b|dall-?e|image|diffusion|\bflux\b|sora|video|moderation|guard|clip\b|davinci-00|babbage|realtime|audio"
    r"|parakeet|moonshine|\bocr\b",
    re.IGNORECASE,
)
_NO_CHAT_TYPES = re.compile(r"embed|rerank|image|audio|moderation|transcri|speech|video", re.IGNORECASE)


def listed(answer: Any) -> list[dict[str, Any]] | None:
    """The models in an answer, each with an `id`; empty where it lists none, None where it is no list at all."""
    models = answer
    if isinstance(answer, dict):
        names = [name for name in ("data", "models") if name in answer]
        if not names:
            return None
        models = next((answer[name] for name in names if answer[name]), []) or []
    if not isinstance(models, list):
        return None
    return [named for each in models if (named := _named(each))]


def first_chat_model(models: list[dict[str, Any]]) -> str | None:
    """The first that is likely to chat; None where there is none, as where all of them only make vectors."""
    return next((model["id"] for model in models if chats(model)), None)


def _named(model: Any) -> dict[str, Any] | None:
    if not isinstance(model, dict):
        return None
    name = next((model[key] for key in ("id", "name", "model") if isinstance(model.get(key), str) and model[key]), None)
    return {**model, "id": name} if name else None


def chats(model: dict[str, Any]) -> bool:
    """Whether it is likely to chat, by its name and what is told of it."""
    kinds = [model.get("type"), model.get("task"), model.get("model_type")]
    if any(isinstance(kind, str) and _NO_CHAT_TYPES.search(kind) for kind in kinds):
        return False
    return not _NO_CHAT.search(model["id"])
