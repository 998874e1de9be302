"""What the `openai` SDK raises, as a `ChatFailed` with a sentence for a person; the vendor's own words stay out."""

from __future__ import annotations

import math

from server.errors import ChatFailed

_BY_STATUS = {
    401: ("wrong_key", "The language model did not accept the API key; check it in the settings."),
    402: ("no_credit", "The account for the language model has no credit left."),
    403: ("not_allowed", "The API key may not use this language model."),
    404: ("unknown_model", "The language model was not found; check its name and address in the settings."),
    408: ("timeout", "The language model took too long to answer."),
    413: ("too_long", "The conversation is too long for the language model; start a new one."),
    429: ("rate_limited", "The language model is asked too much at the moment."),
    504: ("timeout", "The language model took too long to answer."),
}

_BY_CODE = {
    "insufficient_quota": _BY_STATUS[402],
    "invalid_api_key": _BY_STATUS[401],
    "model_not_found": _BY_STATUS[404],
    "rate_limit_exceeded": _BY_STATUS[429],
    "context_length_exceeded": _BY_STATUS[413],
    "exceed_context_size_error": _BY_STATUS[413],
}
"""By the error's `code`, or its `type` where servers put it there (llama.cpp). Says more than the status."""


def as_chat_failure(error: Exception, *, began: bool) -> ChatFailed:
    """`began`: whether part of the answer had come already."""
    from openai import APIConnectionError, APIError, APIStatusError, APITimeoutError

    if isinstance(error, APITimeoutError):
        return ChatFailed("timeout", "The language model took too long to answer.")
    if isinstance(error, APIError) and (known := _known(error)):
        return ChatFailed(*known)
    if isinstance(error, APIStatusError):
        return _by_status(error)
    if began:
        return ChatFailed("cut_off", "The language model broke off in the middle of its answer.")
    if isinstance(error, APIConnectionError):
        return ChatFailed("unreachable", "The language model cannot be reached; check its address and the network.")
    return ChatFailed("bad_answer", "The language model sent something that could not be understood.")


def is_worth_another_try(error: Exception) -> bool:
    """Whether the same request may well work at once: a kept connection was stale, or the server stumbled."""
    from openai import APIConnectionError, APIStatusError, APITimeoutError

    if isinstance(error, APIStatusError):
        return error.status_code >= 500 and error.status_code != 504
    return isinstance(error, APIConnectionError) and not isinstance(error, APITimeoutError)


def _known(error: Exception) -> tuple[str, str] | None:
    names = (getattr(error, "code", None), getattr(error, "type", None))
    return next((_BY_CODE[name] for name in names if isinstance(name, str) and name in _BY_CODE), None)


def _by_status(error: Exception) -> ChatFailed:
    status = getattr(error, "status_code", 0)
    if status in _BY_STATUS:
        code, message = _BY_STATUS[status]
        return ChatFailed(code, message + _when(error) if status == 429 else message)
    if status >= 500:
        return ChatFailed("unavailable", "The language model has a problem of its own; try again later.")
    return ChatFailed("refused", "The language model refused the request; check its name and settings.")


def _when(error: Exception) -> str:
    """When to come back, as the server says in whole seconds; empty where it does not."""
    wait = error.response.headers.get("retry-after", "") if hasattr(error, "response") else ""
    try:
        return f" Try again in {math.ceil(float(wait))} seconds."
    except (ValueError, OverflowError):
        return ""
