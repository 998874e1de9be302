"""The identity provider, as it is asked: what it offers, its keys, and tokens for a code. Bounded in time and size."""

from __future__ import annotations

import asyncio
import json
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from server.engines.openai.api import http_client
from server.network.errors import UnusableSetting
from server.people.errors import PeopleError
from server.people.openid.claims import ALGORITHMS, NotTrusted, check
from server.protocol.addresses import is_this_computer
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from joserfc.jwk import KeySet

ANSWER_SECONDS = 10.0
"""Within which an answer is there, whole."""

MOST_BYTES = 512 * 1024

LASTS_SECONDS = 3600.0
"""How long it is believed what the provider offers and which keys it has."""

KEYS_AGAIN_SECONDS = 30.0
"""How often its keys are asked for again because one is not known: whoever makes them up must not have us ask."""

DEVICE = "urn:ietf:params:oauth:grant-type:device_code"
PENDING = ("authorization_pending", "slow_down")

SILENT = Text("The identity provider does not answer as it should. Try again in a while.")
REFUSED = Text("The identity provider refused this sign-in ({code}). Begin once more.")
NO_DEVICES = Text("The identity provider offers no sign-in by a code.")


class ProviderSilent(PeopleError):
    """It cannot be reached, takes too long, or answers what nobody understands."""


class NotOffered(PeopleError):
    """One does not sign in there in that way."""


class SignInRefused(PeopleError):
    """It says no; `code` is its own word for why."""

    def __init__(self, code: str) -> None:
        shown = code if code.isascii() and code.replace("_", "").isalnum() else "unknown"
        super().__init__(REFUSED.filled(code=shown[:60]))
        self.why = shown


class IdentityProvider:
    """`issuer` is its URL; `secret` is empty where we are a public client there."""

    def __init__(self, issuer: str, client_id: str, secret: str, scopes: str) -> None:
        self._issuer = issuer
        self._client_id = client_id
        self._secret = secret
        self._scopes = scopes
        self._offer: dict[str, Any] = {}
        self._offer_until = 0.0
        self._keys: KeySet | None = None
        self._keys_until = self._no_keys_until = 0.0
        self._asking = asyncio.Lock()

    async def offers_devices(self) -> bool:
        """Whether one may sign in by a code that is entered elsewhere. Raises `ProviderSilent`."""
        return isinstance((await self._offered()).get("device_authorization_endpoint"), str)

    async def page(self, redirect_uri: str, state: str, nonce: str, challenge: str) -> str:
        """Where a person signs in with their browser. Raises `ProviderSilent`."""
        query = urlencode(
            {
                "response_type": "code",
                "client_id": self._client_id,
                "redirect_uri": redirect_uri,
                "scope": self._scopes,
                "state": state,
                "nonce": nonce,
                "code_challenge": challenge,
                "code_challenge_method": "S256",
            }
        )
        place = await self._endpoint("authorization_endpoint")
        return f"{place}{'&' if '?' in place else '?'}{query}"

    async def of_code(self, code: str, verifier: str, redirect_uri: str, nonce: str) -> Mapping[str, Any]:
        """The claims for a code that a browser came back with. Raises `PeopleError`."""
        asked = {"grant_type": "authorization_code", "code": code, "redirect_uri": redirect_uri}
        return await self._claims(await self._token({**asked, "code_verifier": verifier}), nonce)

    async def begin_device(self) -> Mapping[str, Any]:
        """What a person is to enter, and where, as RFC 8628 has it. Raises `PeopleError`."""
        if not await self.offers_devices():
            raise NotOffered(NO_DEVICES)
        told = await self._post(await self._endpoint("device_authorization_endpoint"), {"scope": self._scopes})
        if not all(isinstance(told.get(name), str) for name in ("device_code", "user_code", "verification_uri")):
            raise ProviderSilent(SILENT)
        return told

    async def of_device(self, device_code: str) -> Mapping[str, Any] | None:
        """The claims once the person has entered it; None before. Raises `PeopleError`."""
        try:
            told = await self._token({"grant_type": DEVICE, "device_code": device_code})
        except SignInRefused as refused:
            if refused.why in PENDING:
                return None
            raise
        return await self._claims(told, None)

    # ---

    async def _claims(self, told: Mapping[str, Any], nonce: str | None) -> Mapping[str, Any]:
        """What its ID token says, once that is checked."""
        token = told.get("id_token")
        if not isinstance(token, str):
            raise NotTrusted("it has no ID token")
        claims = await self._read(token)
        check(claims, self._issuer, self._client_id, nonce)
        return claims

    async def _read(self, token: str) -> Mapping[str, Any]:
        """Its claims where one of the issuer's keys signed it; where none did they are asked for once more."""
        from joserfc import jwt
        from joserfc.errors import JoseError

        for again in (False, True):
            keys = await self._known_keys(again=again)
            if keys is None:
                break
            try:
                return jwt.decode(token, keys, algorithms=list(ALGORITHMS)).claims
            except (JoseError, ValueError, TypeError, KeyError):
                continue
        raise NotTrusted("its signature is wrong")

    async def _known_keys(self, *, again: bool) -> KeySet | None:
        """Its keys; None where they were asked for `again` just now."""
        from joserfc.errors import JoseError
        from joserfc.jwk import KeySet

        async with self._asking:
            now = time.monotonic()
            if again and now < self._no_keys_until:
                return None
            if self._keys is None or again or now >= self._keys_until:
                place = await self._endpoint("jwks_uri", locked=True)
                try:
                    self._keys = KeySet.import_key_set(await self._json("GET", place))  # type: ignore[arg-type]
                except (JoseError, ValueError, TypeError, KeyError):
                    raise ProviderSilent(SILENT) from None
                self._keys_until = now + LASTS_SECONDS
                if again:
                    self._no_keys_until = now + KEYS_AGAIN_SECONDS
            return self._keys

    async def _endpoint(self, name: str, *, locked: bool = False) -> str:
        """Where that is asked; TLS goes all the way, but on this computer. Raises `ProviderSilent`."""
        place = (await self._look_up() if locked else await self._offered()).get(name)
        if not isinstance(place, str) or not is_safe(place):
            raise ProviderSilent(SILENT)
        return place

    async def _offered(self) -> Mapping[str, Any]:
        async with self._asking:
            return await self._look_up()

    async def _look_up(self) -> Mapping[str, Any]:
        if time.monotonic() >= self._offer_until:
            offer = await self._json("GET", f"{self._issuer.rstrip('/')}/.well-known/openid-configuration")
            if offer.get("issuer") != self._issuer:
                raise ProviderSilent(SILENT)
            self._offer, self._offer_until = offer, time.monotonic() + LASTS_SECONDS
        return self._offer

    async def _token(self, form: Mapping[str, str]) -> dict[str, Any]:
        return await self._post(await self._endpoint("token_endpoint"), form)

    async def _post(self, url: str, form: Mapping[str, str]) -> dict[str, Any]:
        secret = {"client_secret": self._secret} if self._secret else {}
        return await self._json("POST", url, {"client_id": self._client_id, **secret, **form})

    async def _json(self, method: str, url: str, form: Mapping[str, str] | None = None) -> dict[str, Any]:
        """Raises `ProviderSilent`, and `SignInRefused` where it refuses in the words of OAuth."""
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                status, body = await _asked(method, url, form)
            told = json.loads(body)
        except (TimeoutError, ValueError, RecursionError, UnusableSetting):
            raise ProviderSilent(SILENT) from None
        if not isinstance(told, dict):
            raise ProviderSilent(SILENT)
        if form is not None and 400 <= status < 500 and isinstance(error := told.get("error"), str):
            raise SignInRefused(error)
        if status != 200:
            raise ProviderSilent(SILENT)
        return told


async def _asked(method: str, url: str, form: Mapping[str, str] | None) -> tuple[int, bytes]:
    # In a thread: the import and the certificates take 0.1 s.
    client = await asyncio.to_thread(http_client, url)
    from httpx2 import HTTPError, InvalidURL

    headers = {"Accept": "application/json"}
    try:
        async with client, client.stream(method, url, data=form, headers=headers, follow_redirects=False) as answer:
            body = b""
            async for piece in answer.aiter_bytes():
                body += piece
                if len(body) > MOST_BYTES:
                    raise ProviderSilent(SILENT)
            return answer.status_code, body
    except (HTTPError, InvalidURL):
        raise ProviderSilent(SILENT) from None


def is_safe(url: str) -> bool:
    """Whether what is sent there is encrypted, or stays on this computer."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_this_computer(parts.hostname or ""))
