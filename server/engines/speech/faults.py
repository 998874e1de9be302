"""What goes wrong with a vendor of speech models, as a code and a sentence; the vendor's own words stay out."""

from __future__ import annotations

import ssl

from websockets.exceptions import ConnectionClosed, InvalidStatus

from server.errors import SpeechFailed
from server.network.errors import ProxyFailed, UnusableSetting
from server.protocol.texts import Text

_BY_STATUS = {
    401: ("wrong_key", Text("The speech model did not accept the API key; check it in the settings.")),
    403: ("not_allowed", Text("The API key may not use this speech model.")),
    404: ("unknown_model", Text("There is no such speech model at this address; check both in the settings.")),
    429: ("rate_limited", Text("The speech model is receiving too many requests right now.")),
}

LOST = Text("The connection to the speech model broke off.")
REFUSED = Text("The speech model refused the request; check its settings.")
SILENT = Text("The speech model took too long to answer.")
UNAVAILABLE = Text("The speech model has a problem of its own; try again later.")

WRONG_SOUND = Text("The speech model sends sound of another kind than it was asked for.")


class ConnectionLost(SpeechFailed):
    """The vendor hung up, or the way to it broke: a new connection may well help."""

    def __init__(self) -> None:
        super().__init__("cut_off", LOST)


def of_connecting(error: Exception) -> SpeechFailed:
    """Why a socket could not be opened."""
    if isinstance(error, InvalidStatus):
        status = error.response.status_code
        unavailable = ("unavailable", UNAVAILABLE) if status >= 500 else ("refused", REFUSED)
        return SpeechFailed(*_BY_STATUS.get(status, unavailable))
    if isinstance(error, UnusableSetting | ProxyFailed):
        return SpeechFailed("bad_setting", error.message)
    if isinstance(error, TimeoutError):
        return SpeechFailed("timeout", SILENT)
    if isinstance(error, ConnectionClosed):
        return ConnectionLost()
    if isinstance(error, ssl.SSLError):
        return SpeechFailed("no_tls", Text("The connection to the speech model is not secure; check its address."))
    if isinstance(error, OSError):
        return SpeechFailed(
            "unreachable", Text("The speech model cannot be reached; check its address and the network.")
        )
    return SpeechFailed("bad_answer", Text("What answers at the speech model's address is none; check the address."))
