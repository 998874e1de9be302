"""What a database raises that cannot be used."""

from __future__ import annotations

from server.errors import UserFacingError


class StoreError(UserFacingError):
    """The database cannot be used."""


class NewerVersion(StoreError):
    """The tables have steps that this program does not know."""


class ConversationDeleted(StoreError):
    """Somebody deleted the conversation, and it stays so."""
