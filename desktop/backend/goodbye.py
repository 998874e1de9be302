"""What it means to a person when a server refuses a connection, says goodbye or falls silent."""

from __future__ import annotations

from desktop.i18n import translate

UNAUTHORIZED = 401


class Dismissed(Exception):
    """The server said goodbye for good; `message` and `hint` as in `LinkStatus`."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


def lost() -> str:
    return translate("connection", "The connection was lost; connecting again.")


def dismissal(code: int | None) -> Dismissed | None:
    """Why connecting again would be of no use after this close code; None where it may be."""
    match code:
        case 4400:
            return Dismissed(translate("connection", "The server does not understand this version of the app."))
        case 4409:
            return Dismissed(
                translate("connection", "This conversation goes on in another window or on another device."),
                translate("connection", "Click it in the list of conversations to go on with it here."),
            )
        case 4410:
            return Dismissed(
                translate("connection", "This conversation was deleted."),
                translate("connection", "Begin a new one, or open another from the list."),
            )
    return None


def final(status: int) -> str:
    """Why connecting again is of no use; empty where it may be."""
    return {
        UNAUTHORIZED: translate("connection", "The server does not accept this token."),
        403: translate("connection", "The server does not let this app in."),
        404: translate("connection", "There is no SB Voice server at this address."),
        421: translate("connection", "The server does not go by that name."),
    }.get(status, "")


def passing(status: int) -> str:
    """Why this try failed, where another may not."""
    if status in (200, 511) or 300 <= status < 400:
        return translate(
            "connection", "This network answers with a page of its own; sign in to it with a browser. Trying again."
        )
    return translate("connection", "The server answered {status}; trying again.").format(status=status)
