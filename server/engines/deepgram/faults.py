"""What goes wrong with Deepgram, as a code and a sentence for a person; the vendor's own words stay out."""

from __future__ import annotations

import socket
import ssl

from websockets.exceptions import InvalidStatus

from server.engines.retry_after import try_again
from server.network.errors import ProxyFailed, UnusableSetting
from server.protocol.texts import Text


class DeepgramFault(Exception):
    """`code` and `message` as a `StageFailed` has them; `passing` where the same may well work at once."""

    def __init__(self, code: str, message: Text, *, passing: bool = False) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.passing = passing


_BY_STATUS = {
    400: ("refused", Text("Deepgram refused the request; check the model and the language in the settings.")),
    401: ("wrong_key", Text("Deepgram did not accept the API key; check it in the settings.")),
    402: ("no_credit", Text("The Deepgram account has no credit left.")),
    403: ("not_allowed", Text("The Deepgram API key may not use this model.")),
    404: (
        "unknown_model",
        Text("Deepgram was not found at this address, or it does not know the model; check the settings."),
    ),
    408: ("timeout", Text("Deepgram took too long to answer.")),
    429: ("rate_limited", Text("Deepgram is receiving too many requests right now.")),
    504: ("timeout", Text("Deepgram took too long to answer.")),
}


def lost() -> DeepgramFault:
    return DeepgramFault("cut_off", Text("The connection to Deepgram broke off."), passing=True)


def stumbled() -> DeepgramFault:
    """Deepgram itself says that something went wrong."""
    return DeepgramFault("unavailable", Text("Deepgram has a problem of its own; try again later."), passing=True)


def silent(*, passing: bool = False) -> DeepgramFault:
    return DeepgramFault("timeout", Text("Deepgram took too long to answer."), passing=passing)


def redirected() -> DeepgramFault:
    return DeepgramFault(
        "redirected",
        Text("Deepgram's address answered with a redirect to another one, which was not followed; check the address."),
    )


def of_handshake(error: BaseException) -> DeepgramFault:
    """Why a socket could not be opened, from what the SDK raised."""
    if isinstance(error, DeepgramFault):
        return error
    if isinstance(error, InvalidStatus):
        return _of_status(error)
    if isinstance(error, UnusableSetting | ProxyFailed):
        return DeepgramFault("bad_setting", error.message)
    if isinstance(error, TimeoutError):
        return silent()
    if isinstance(error, ssl.SSLError):
        return DeepgramFault(
            "no_tls", Text("The connection to Deepgram is not secure; check its address and this machine's clock.")
        )
    if isinstance(error, socket.gaierror):
        return DeepgramFault(
            "no_network", Text("Deepgram's name was not found; check its address and the network."), passing=True
        )
    if isinstance(error, OSError):
        return DeepgramFault(
            "unreachable", Text("Deepgram cannot be reached; check its address and the network."), passing=True
        )
    return DeepgramFault(
        "bad_answer", Text("What answers at Deepgram's address is not Deepgram; check the address in the settings.")
    )


def _of_status(refusal: InvalidStatus) -> DeepgramFault:
    status, headers = refusal.response.status_code, refusal.response.headers
    if 300 <= status < 400:
        return redirected()
    if status == 429:
        return DeepgramFault("rate_limited", try_again(_BY_STATUS[429][1], headers.get("Retry-After", "")))
    if status >= 500 and status not in _BY_STATUS:
        return stumbled()
    return DeepgramFault(*_BY_STATUS.get(status, _BY_STATUS[400]))
