"""What it means to a person when a server is full, cannot be reached, refuses, says goodbye or falls silent."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from desktop.backend.failures.outcome import Cause, Failure
from desktop.i18n import said, translate
from desktop.model.cures import Cure

if TYPE_CHECKING:
    from websockets.exceptions import ConnectionClosed

    from server.protocol.texts import Text

log = logging.getLogger(__name__)

NOT_LET_IN = 4401
"""The close code with which a server hangs up on somebody whose token is not good any more."""

REASONS = {
    "token_revoked": Cause.REVOKED,
    "token_expired": Cause.EXPIRED,
    "user_disabled": Cause.DISABLED,
    "rights_changed": Cause.LOST,
}
"""What such a server says of it, to programs; after the last the token is good, for other things."""

CODES = {4400: Cause.OTHER_VERSION, 4409: Cause.ELSEWHERE, 4410: Cause.DELETED, 4429: Cause.TOO_MANY}
"""The close codes after which connecting again at once would be of no use."""

LATER = {Cause.TOO_MANY}
"""After these it helps later."""

WORDED_THERE = {Cause.TOO_MANY, Cause.LOST}
"""What the server knows more of than we do."""

SHORT_SECONDS = 50
"""Less than this is told as less than a minute."""


def cause_of(code: int, reason: str) -> Cause | None:
    """Why a server hung up for good or for long; None where connecting again may help."""
    if code == NOT_LET_IN:
        cause = REASONS.get(reason, Cause.UNAUTHORIZED)
        return None if cause is Cause.LOST else cause
    return CODES.get(code)


def parting(closed: ConnectionClosed, told: Text | None = None) -> Failure | None:
    """What a server that hung up means by it, which may have `told` why in an event; None where it only went away."""
    log.info("the connection ended: %s", closed.rcvd.code if closed.rcvd else "no goodbye")
    cause = cause_of(closed.rcvd.code, closed.rcvd.reason) if closed.rcvd else None
    if cause is None and told is None:
        return None
    again = cause is None or cause in LATER
    cause = cause or Cause.LOST
    return Failure(cause, again=again, told=told if cause in WORDED_THERE else None)


def sentence(failure: Failure) -> str:
    """What failed, and whether it is being tried again."""
    told = _told(failure)
    return translate("connection", "{problem} Trying again.").format(problem=told) if failure.again else told


def advice(failure: Failure) -> str:
    """What to do; empty where there is nothing special."""
    return {
        Cause.ELSEWHERE: translate("connection", "Click it in the list of conversations to continue it here."),
        Cause.DELETED: translate("connection", "Begin a new one, or open another from the list."),
        Cause.REVOKED: translate("connection", "Ask whoever runs the server for a new invitation."),
        Cause.EXPIRED: translate("connection", "Ask whoever runs the server for a new invitation."),
        Cause.DISABLED: translate("connection", "Ask whoever runs the server."),
    }.get(failure.cause, "")


def cure_for(failure: Failure) -> Cure:
    """What a person can do about it at a press."""
    if failure.again:
        return "again"
    cures: dict[Cause, Cure] = {Cause.ELSEWHERE: "conversations", Cause.DELETED: "new"}
    return cures.get(failure.cause, "server")


def _told(failure: Failure) -> str:
    if failure.told is not None:
        return said(failure.told)
    for words in (_of_network, _of_tls, _of_answer, _of_end):
        if told := words(failure):
            return told
    return translate("connection", "The connection failed for a reason that the app does not know; its log tells more.")


def _of_network(failure: Failure) -> str:
    return {
        Cause.ADDRESS: translate("connection", "The address of the server cannot be used."),
        Cause.NO_NAME: translate("connection", "No server of this name was found; check the address and the network."),
        Cause.REFUSED: translate("connection", "No server runs at this address, or a firewall keeps it back."),
        Cause.NO_WAY: translate("connection", "No way leads from this network to the server."),
        Cause.NO_ANSWER: translate("connection", "The server did not answer in time."),
        Cause.UNREACHABLE: translate("connection", "The server cannot be reached."),
        Cause.HUNG_UP: translate("connection", "The server ended the connection before it had answered."),
    }.get(failure.cause, "")


def _of_tls(failure: Failure) -> str:
    return {
        Cause.CERTIFICATE: translate(
            "connection",
            "The server's certificate is not trusted: it has expired, is for another name, or its issuer is not known "
            "to this computer.",
        ),
        Cause.TLS: translate("connection", "No encrypted connection to the server could be agreed on."),
        Cause.NO_TLS: translate(
            "connection", "The server offers no encryption here; its address may begin with http:// or ws://."
        ),
        Cause.ONLY_TLS: translate(
            "connection", "The server wants an encrypted connection; its address begins with https:// or wss://."
        ),
    }.get(failure.cause, "")


def _of_answer(failure: Failure) -> str:
    return {
        Cause.UNAUTHORIZED: translate("connection", "The server does not accept this token."),
        Cause.REVOKED: translate("connection", "This computer's token was revoked."),
        Cause.EXPIRED: translate("connection", "This computer's token has expired."),
        Cause.DISABLED: translate("connection", "Your account on this server is disabled."),
        Cause.KEPT_OUT: translate("connection", "The server does not let this app in."),
        Cause.WRONG_PATH: translate("connection", "There is no SB Voice server at this address."),
        Cause.OTHER_NAME: translate("connection", "The server does not accept this host name."),
        Cause.REDIRECT: _redirect(failure),
        Cause.PORTAL: translate(
            "connection", "This network answers with a page of its own; sign in to it with a browser."
        ),
        Cause.STATUS: translate("connection", "The server answered {status}.").format(status=failure.status),
        Cause.NOT_OURS: translate("connection", "What answers at this address is no SB Voice server."),
        Cause.IMPOSTOR: translate(
            "connection", "Another program is answering instead of the speech server; nothing was sent to it."
        ),
    }.get(failure.cause, "")


def _redirect(failure: Failure) -> str:
    if not failure.target:
        return translate(
            "connection",
            "The server answered with a redirect ({status}), which was not followed. If it leads to this network's "
            "page of its own, sign in to it with a browser.",
        ).format(status=failure.status)
    return translate(
        "connection",
        "The server answered with a redirect to {target} ({status}), which was not followed. If that is this "
        "network's page of its own, sign in to it with a browser.",
    ).format(target=failure.target, status=failure.status)


def _of_end(failure: Failure) -> str:
    return {
        Cause.LOST: translate("connection", "The connection was lost."),
        Cause.ENDLESS: translate("connection", "The server would not stop sending, so the connection was closed."),
        Cause.OTHER_VERSION: translate("connection", "The server does not understand this version of the app."),
        Cause.ELSEWHERE: translate("connection", "This conversation continues in another window or on another device."),
        Cause.DELETED: translate("connection", "This conversation was deleted."),
        Cause.TOO_MANY: translate("connection", "You are connected as often as you may be at once."),
    }.get(failure.cause, "")


def place_in_line(place: int, seconds: float) -> str:
    """Which place it is, from 1, and how long that is likely to take."""
    return f"{_words_of_place(place)} {_words_of_wait(seconds)}"


def _words_of_place(place: int) -> str:
    named = {
        1: translate("connection", "The server is full. You are next."),
        2: translate("connection", "The server is full. You are second."),
        3: translate("connection", "The server is full. You are third."),
        4: translate("connection", "The server is full. You are fourth."),
        5: translate("connection", "The server is full. You are fifth."),
    }
    return named.get(place) or translate("connection", "The server is full. You are number {number}.").format(
        number=place
    )


def _words_of_wait(seconds: float) -> str:
    if seconds < SHORT_SECONDS:
        return translate("connection", "It takes less than a minute.")
    minutes = round(seconds / 60)
    if minutes <= 1:
        return translate("connection", "It takes about a minute.")
    return translate("connection", "It takes about {number} minutes.").format(number=minutes)
