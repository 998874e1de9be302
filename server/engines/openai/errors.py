"""What the `openai` SDK and its HTTP client raise, as errors of ours: a code and a sentence without the vendor's words.

Each stage asks with its own `Wording`.
"""

from __future__ import annotations

import errno
import re
import socket
import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from server.engines.retry_after import try_again
from server.errors import LlmFailed, StageFailed, SttFailed, TtsFailed
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Wording:
    """How a stage speaks about its provider."""

    failed: type[StageFailed]
    who: Text
    """Who was asked, as in "the ... cannot be reached"."""
    too_long: Text

    def failure(self, code: str) -> StageFailed:
        """The error of that code."""
        sentence = self.too_long if code == "too_long" else _SENTENCES[code].filled(who=self.who)
        return self.failed(code, sentence)


HEARING = Wording(
    SttFailed,
    Text("speech recognition"),
    Text("That was too long for the speech recognition; say less in one go."),
)
THINKING = Wording(
    LlmFailed,
    Text("language model"),
    Text("The conversation is too long for the language model; start a new one."),
)
SPEAKING = Wording(
    TtsFailed,
    Text("voice service"),
    Text("A sentence of the answer is too long for the voice service."),
)

_SENTENCES = {
    "bad_address": Text("The address of the {who} is not a web address; correct it in the settings."),
    "bad_answer": Text("The {who} sent something that could not be understood."),
    "cut_off": Text("The {who} broke off in the middle of its answer."),
    "no_credit": Text("The account for the {who} has no credit left."),
    "no_key": Text("OpenAI needs an API key; enter one in the settings."),
    "no_network": Text("The address of the {who} was not found; check the network, and the address in the settings."),
    "no_tls": Text("The connection to the {who} is not secure: its certificate cannot be trusted."),
    "not_allowed": Text("The API key may not use this {who}."),
    "not_installed": Text("The package `openai` is not installed; install the extra `server`."),
    "not_ready": Text("The {who} is not ready yet."),
    "no_proxy": Text("The proxy does not lead to the {who}; check the proxy settings of this computer."),
    "rate_limited": Text("The {who} is receiving too many requests right now."),
    "redirected": Text(
        "The {who} answered with a redirect to another address, which was not followed; check its address."
    ),
    "refused": Text("The {who} refused the request; check its name and settings."),
    "timeout": Text("The {who} took too long to answer."),
    "unavailable": Text("The {who} has a problem of its own; try again later."),
    "unknown_model": Text("The {who} was not found; check its name and address in the settings."),
    "unreachable": Text("The {who} cannot be reached; check its address and the network."),
    "wrong_key": Text("The {who} did not accept the API key; check it in the settings."),
}

_BY_STATUS = {
    401: "wrong_key",
    402: "no_credit",
    403: "not_allowed",
    404: "unknown_model",
    408: "timeout",
    413: "too_long",
    429: "rate_limited",
    504: "timeout",
}

_BY_NAME = {
    "insufficient_quota": "no_credit",
    "invalid_api_key": "wrong_key",
    "model_not_found": "unknown_model",
    "rate_limit_exceeded": "rate_limited",
    "context_length_exceeded": "too_long",
    "exceed_context_size_error": "too_long",
}
"""By the error's `code`, or its `type` where servers put it there (llama.cpp). Says more than the status."""

_CONTEXT = re.compile(
    r"(?:maximum |available )?context (?:length|size|window)(?: is| of)?(?: only)?[^\d.]{0,20}(?P<tokens>\d{3,7})?",
    re.IGNORECASE,
)
"""How servers without a name for it say that the prompt is too long."""

_LOADS = re.compile(
    r"\b(?:model|server|it|still)\b.{0,40}\b(?:loading|warming up|starting)|\bloading\b.{0,20}\bmodel", re.IGNORECASE
)
_NO_EFFORT = re.compile(r"reasoning", re.IGNORECASE)
_NO_SYSTEM = re.compile(
    r"system\W{0,3}(?:role|message|prompt|instruction)|role\W{0,20}system|roles? must alternate|developer instruction"
    r"|only\W.{0,30}user.{0,30}roles?\b",
    re.IGNORECASE,
)

MOST_READ = 2_000
"""Characters of what a server says of an error."""

_OFFLINE = {errno.ENETUNREACH, errno.ENETDOWN}


def as_failure(error: Exception, wording: Wording, *, began: bool = False) -> StageFailed:
    """`error`, raised by `openai` or `httpx2`, in the words of a stage.

    `began`: whether part of the answer had come already.
    """
    response = getattr(error, "response", None)
    name = next((_BY_NAME[name] for name in _names(error, response) if name in _BY_NAME), None)
    if name is None and context_exceeded(error) is not None:
        name = "too_long"
    if response is not None:
        return _refusal(name or _by_status(response.status_code), response, wording)
    if name is None and not began and _body(error, None):
        name = _by_status(_status(error) or 500)
    return wording.failure(name or _broken(error, began))


def context_exceeded(error: Exception) -> int | None:
    """How many tokens the model takes in, where that was exceeded: 0 where the server does not say, else None."""
    response = getattr(error, "response", None)
    body = _body(error, response)
    found = _CONTEXT.search(str(body.get("message", "")))
    if not found and not any(_BY_NAME.get(name) == "too_long" for name in _names(error, response)):
        return None
    if isinstance(told := body.get("n_ctx"), int):
        return told
    return int(found["tokens"] or 0) if found else 0


def is_loading(error: Exception) -> bool:
    """Whether the server says that it is still loading the model."""
    return _status(error) in (425, 500, 503) and bool(_LOADS.search(_told(error)))


def refuses_system(error: Exception) -> bool:
    """Whether the model takes no system message."""
    return _status(error) in (None, 400, 404, 422, 500) and bool(_NO_SYSTEM.search(_told(error)))


def refuses_effort(error: Exception) -> bool:
    """Whether the model cannot be told how much to think."""
    return _status(error) in (None, 400, 404, 422, 500, 501) and bool(_NO_EFFORT.search(_told(error)))


def is_worth_another_try(error: Exception) -> bool:
    """Whether the same request may well work at once: a kept connection was stale, or the server stumbled."""
    import httpx2
    from openai import APIConnectionError

    response = getattr(error, "response", None)
    if response is not None:
        return bool(response.status_code >= 500 and response.status_code != 504)
    broken = isinstance(error, APIConnectionError | httpx2.TransportError)
    return broken and _broken(error, began=False) == "unreachable" and not _is(error, httpx2.TimeoutException)


def _names(error: Exception, response: Any) -> Iterator[str]:
    """What the server called its error, in lower case."""
    body = _body(error, response)
    named: list[Any] = [getattr(error, "code", None), getattr(error, "type", None), body.get("code"), body.get("type")]
    return (name.lower() for name in named if isinstance(name, str))


def _body(error: Exception, response: Any) -> dict[str, Any]:
    """What the server says of its error; empty where that is nothing of the usual form."""
    try:
        body = response.json() if response is not None else getattr(error, "body", None)
    except (ValueError, RuntimeError):  # no JSON, or a body that was never read
        return {}
    if isinstance(body, dict) and isinstance(body.get("error"), dict):
        return dict(body["error"])
    return body if isinstance(body, dict) else {}


def _status(error: Exception) -> int | None:
    """The status of the answer, or the one that an error amid a stream names."""
    response = getattr(error, "response", None)
    if response is not None:
        return int(response.status_code)
    body = _body(error, None)
    named = (str(body.get(name, "")) for name in ("code", "status", "status_code"))
    return next((int(each) for each in named if re.fullmatch("[45][0-9][0-9]", each)), None)


def _told(error: Exception) -> str:
    """What the server says of its error."""
    body = _body(error, getattr(error, "response", None))
    told = body.get("message") or body.get("detail") or body.get("error")
    return told[:MOST_READ] if isinstance(told, str) else ""


def _by_status(status: int) -> str:
    return _BY_STATUS.get(status) or ("unavailable" if status >= 500 else "refused")


def _refusal(code: str, response: Any, wording: Wording) -> StageFailed:
    failure = wording.failure(code)
    if code != "rate_limited":
        return failure
    return wording.failed(code, try_again(failure.message, response.headers.get("retry-after", "")))


def _broken(error: Exception, began: bool) -> str:
    """The code where there is no answer in HTTP, or none any more."""
    import httpx2

    from server.engines.openai.careful_client import Redirected

    if _is(error, Redirected):
        return "redirected"
    if _is(error, httpx2.ProxyError):
        return "no_tls" if _is(error, ssl.SSLError) else "no_proxy"
    if _is(error, httpx2.ConnectTimeout):
        return "unreachable"
    if _is(error, httpx2.TimeoutException):
        return "timeout"
    if began:
        return "cut_off"
    if not _is(error, httpx2.TransportError):
        return "bad_answer"
    if _is(error, socket.gaierror) or any(getattr(each, "errno", None) in _OFFLINE for each in _causes(error)):
        return "no_network"
    return "no_tls" if _is(error, ssl.SSLError) else "unreachable"


def _is(error: Exception, kind: type[Exception]) -> bool:
    return any(isinstance(each, kind) for each in _causes(error))


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and what led to it. A connection tried at several addresses fails with a group."""
    yield error
    if isinstance(error, BaseExceptionGroup):
        for each in error.exceptions:
            yield from _causes(each)
    cause = error.__cause__ or error.__context__
    # Whoever asks may be dealing with another engine's failure at this moment: that is no cause.
    if cause is not None and not isinstance(cause, StageFailed):
        yield from _causes(cause)
