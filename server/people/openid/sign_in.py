"""Who signed in at the identity provider gets a token of this server's own, as by an invitation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from server.people.errors import NameTaken
from server.people.openid.claims import Groups, Identity, identity_of
from server.people.openid.provider import IdentityProvider, is_safe
from server.people.openid.sparing import Sparing
from server.protocol.texts import Text
from server.settings import SettingsError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from server.conversations.store.store import Store
    from server.people.caller import Asker
    from server.settings import ServerSettings

NAME_TAKEN = Text("Somebody else is called {name} here: ask whoever runs the server.")


BEGUN = 6, 60
"""Codes to be entered that strangers may have made in a minute: by one address, and by all."""

FINISHED = 60, 600
"""How often they may ask in a minute what came of one: each does so every five seconds."""


class SignIn:
    """The person's groups at the provider give their role, each time they sign in."""

    def __init__(
        self, store: Store, provider: IdentityProvider, name_claim: str, groups: Groups, *, by_address: bool = True
    ) -> None:
        self.beginning = Sparing(*BEGUN, by_address=by_address)
        self.finishing = Sparing(*FINISHED, by_address=by_address)
        self._store = store
        self.provider = provider
        self._name_claim = name_claim
        self._groups = groups

    @classmethod
    def of(cls, settings: ServerSettings, store: Store, *, by_address: bool = True) -> Self:
        """As the settings have it, which name a provider. Raises `SettingsError`."""
        issuer = settings.oidc_issuer.strip()
        if not is_safe(issuer):
            raise SettingsError("The setting SB_VOICE_OIDC_ISSUER is wrong: it has to begin with https://.")
        if not settings.oidc_client_id:
            raise SettingsError("The setting SB_VOICE_OIDC_CLIENT_ID is missing: SB_VOICE_OIDC_ISSUER needs it.")
        secret = settings.oidc_client_secret.get_secret_value() if settings.oidc_client_secret else ""
        provider = IdentityProvider(issuer, settings.oidc_client_id, secret, settings.oidc_scopes)
        return cls(store, provider, settings.oidc_name_claim, Groups.of(settings), by_address=by_address)

    async def let_in(self, claims: Mapping[str, Any], device: str) -> tuple[str, Asker]:
        """A new token of that person's for that device, and whose it is. Who comes first becomes a user.

        Raises `PeopleError` and `StoreError`.
        """
        identity = identity_of(claims, self._name_claim, self._groups)
        async with self._store.changing(caught_up=False) as connection:
            from server.people import register
            from server.people.audit import note

            name = await self._user(connection, identity)
            token, _ = await register.new_token(connection, name, device=device, actor=identity.user_id)
            await note(connection, "signed_in", actor=identity.user_id, subject=identity.user_id, details="OpenID")
            return token, await register.caller_of(connection, token)

    async def _user(self, connection: Any, identity: Identity) -> str:
        """The name of that person here, in the role that they have now."""
        from server.people import register

        there = await register.found_by_id(connection, identity.user_id)
        if there is None:
            if await register.found(connection, identity.name) is not None:
                raise NameTaken(NAME_TAKEN.filled(name=identity.name))
            await register.add_user(connection, identity.name, identity.role, user_id=identity.user_id)
            return identity.name
        if there.role != identity.role:
            await register.set_role(connection, there.name, identity.role)
        return str(there.name)
