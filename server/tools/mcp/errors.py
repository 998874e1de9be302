"""Why a person could not be signed in at a server of tools; needs nothing of the SDK."""

from __future__ import annotations

from server.errors import UserFacingError
from server.protocol.texts import Text

NOBODY_ASKS = Text("This server asks nobody to sign in.")
NOT_TAKEN = Text("The sign-in did not work: the server, or whoever signs people in for it, refused.")
NOT_UNDER_WAY = Text("No sign-in is under way there; begin again.")


class SignInFailed(UserFacingError):
    """The text says why."""
