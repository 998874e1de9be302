"""What cannot be done about people and their tokens, in words for a person."""

from __future__ import annotations

from server.errors import UserFacingError
from server.protocol.texts import Text

WRONG_TOKEN = Text("The token is missing or wrong.")


class PeopleError(UserFacingError):
    """Something about people that cannot be done; `code` is for programs."""

    code = "invalid_request"


class NoSuchUser(PeopleError):
    """Nobody has that name."""

    code = "no_such_user"


class NoSuchToken(PeopleError):
    """No token begins so."""

    code = "no_such_token"


class NameTaken(PeopleError):
    """Somebody has that name already."""

    code = "name_taken"


class RoleTaken(PeopleError):
    """Somebody is a user already, in another role than is asked for."""

    code = "role_taken"


class NoInvitation(PeopleError):
    """There is no such invitation that could be used."""

    code = "no_such_invitation"


class SharedToken(PeopleError):
    """It cannot be done with the token that all share."""

    code = "shared_token"


class NoSuchPersona(PeopleError):
    """None is called so."""

    code = "no_such_persona"


class PhraseRefused(PeopleError):
    """It cannot be put on the blocked list."""

    code = "invalid_phrase"


class OfferRefused(PeopleError):
    """That cannot be offered, or is not."""

    code = "invalid_offer"


class NotBlocked(PeopleError):
    """It is not on the blocked list."""

    code = "not_blocked"


class NotLetIn(PeopleError):
    """A token that lets nobody in any more; its holder is told why."""

    def __init__(self, code: str, message: Text) -> None:
        super().__init__(message)
        self.code = code
