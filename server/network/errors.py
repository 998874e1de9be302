"""What goes wrong between us and whoever is to be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from server.protocol.texts import Text


class UnusableSetting(Exception):
    """The environment says something that cannot be followed: `message` names the variable, never its value."""

    def __init__(self, message: Text) -> None:
        super().__init__(message)
        self.message = message


class ProxyFailed(OSError):
    """The proxy cannot be reached, or lets nobody through; `message` is one sentence for a person."""

    def __init__(self, message: Text) -> None:
        super().__init__(message)
        self.message = message
