"""An invitation to a team's server, as somebody pastes or opens it. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.address import Address, InvalidAddress, parse_address
from desktop.i18n import translate
from server.protocol.invitations import is_link, parse_link


@dataclass(frozen=True)
class Invitation:
    """To the server at `url`; the code is shown to no other, and works once."""

    url: str
    code: str = field(repr=False)

    @classmethod
    def read(cls, text: str) -> Invitation | None:
        """The invitation that this is; None for any other text. Raises `InvalidAddress` where it is not whole."""
        if not is_link(text):
            return None
        try:
            address, code = parse_link(text)
        except ValueError:
            raise InvalidAddress(
                translate("address", "This link is no whole invitation; copy all of it once more.")
            ) from None
        return cls(parse_address(address), code)

    @property
    def host(self) -> str:
        return Address(self.url, "").host
