"""Signing in at an identity provider that is not ours, and at hostile ones."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from httpx2 import AsyncClient, Response
from joserfc import jwt
from joserfc.jwk import RSAKey

from server.people import register
from server.people.errors import PeopleError
from server.people.openid import provider as provider_module
from server.people.openid import sign_in as sign_in_module
from server.people.openid.claims import Groups, NotTrusted, NotWelcome
from server.people.openid.provider import IdentityProvider, ProviderSilent, SignInRefused
from server.people.openid.sign_in import SignIn
from server.settings import SettingsError
from tests.patience import PATIENCE
from tests.servers.people import changing
from tests.servers.realtime_server import DATABASE, serving, settings
from tests.servers.sign_in.openid import (
    careful_identity_provider,
    enter,
    identity_provider,
    serving_people_of,
    sign_in_on,
)

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # within the mock

BACK = "http://127.0.0.1:4711/"
VERIFIER = "v" * 43
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode().rstrip("=")
BEGINNING = {"redirect_uri": BACK, "state": "s" * 16, "nonce": "n" * 16, "code_challenge": CHALLENGE}


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    with identity_provider() as found:
        yield found


@asynccontextmanager
async def signing_in(folder: Path, issuer: str) -> AsyncIterator[AsyncClient]:
    async with (
        serving_people_of(issuer, folder) as here,
        AsyncClient(base_url=here.url, trust_env=False, timeout=PATIENCE) as client,
    ):
        yield client


async def returned(client: AsyncClient, subject: str) -> dict[str, str]:
    """What the browser comes back with where that person signs in."""
    page = (await client.post("/v1/sign-in/browser", json=BEGINNING)).json()["url"]
    back = parse_qs(urlsplit(await sign_in_on(page, subject)).query)
    assert back["state"] == [BEGINNING["state"]]
    assert f"code_challenge={CHALLENGE}&code_challenge_method=S256" in page
    return {"code": back["code"][0], "code_verifier": VERIFIER, "redirect_uri": BACK, "nonce": BEGINNING["nonce"]}


async def finish(client: AsyncClient, back: Mapping[str, str]) -> Response:
    return await client.post("/v1/sign-in/browser/finish", json={**back, "device": "Laptop"})


async def test_groups_of_the_provider_are_roles_here(tmp_path: Path, issuer: str) -> None:
    async with signing_in(tmp_path, issuer) as client:
        assert (await client.get("/v1/sign-in")).json() == {"browser": True, "device": False}
        ann, bob, eve = [await finish(client, await returned(client, subject)) for subject in "123"]
        assert (ann.status_code, ann.json()["user"], ann.json()["role"]) == (201, "Ann", "admin")
        assert ann.headers["cache-control"] == "no-store"
        assert (bob.json()["user"], bob.json()["role"], bob.json()["device"]) == ("Bob", "member", "Laptop")
        assert (eve.status_code, eve.json()["code"]) == (403, "no_role")
        assert "ops, staff" in eve.json()["detail"]
        shown = {"Authorization": f"Bearer {ann.json()['token']}"}
        me = (await client.get("/v1/me", headers=shown)).json()
        assert (me["user"], "admin" in me["scopes"]) == ("Ann", True)
        another = await finish(client, await returned(client, "4"))  # who has the name of somebody is not them
        assert (another.status_code, another.json()["code"]) == (409, "name_taken")
        again = await finish(client, await returned(client, "1"))
        assert (again.status_code, again.json()["user"]) == (201, "Ann")
        assert again.json()["token"] != ann.json()["token"]


async def test_a_code_is_good_once_and_for_whoever_asked_for_it(tmp_path: Path, issuer: str) -> None:
    async with signing_in(tmp_path, issuer) as client:
        back = await returned(client, "2")
        refused = await finish(client, {**await returned(client, "2"), "nonce": "m" * 16})
        assert (refused.status_code, refused.json()["code"]) == (403, "not_trusted")
        assert (await finish(client, back)).status_code == 201
        assert (await finish(client, back)).json()["code"] == "sign_in_refused"
        elsewhere = await client.post(
            "/v1/sign-in/browser", json={**BEGINNING, "redirect_uri": "https://evil.example/"}
        )
        assert elsewhere.status_code == 422


@pytest.fixture(scope="module")
def careful() -> Iterator[str]:
    with careful_identity_provider() as found:
        yield found


async def test_a_code_is_good_with_the_verifier_of_whoever_asked_for_it_alone(tmp_path: Path, careful: str) -> None:
    async with signing_in(tmp_path, careful) as client:
        for wrong in ("w" * 43, CHALLENGE):
            refused = await finish(client, {**await returned(client, "2"), "code_verifier": wrong})
            assert (refused.status_code, refused.json()["code"]) == (400, "sign_in_refused")
            assert "invalid_grant" in refused.json()["detail"]
        assert (await client.get("/v1/me")).status_code == 401
        right = await finish(client, await returned(client, "2"))
        assert (right.status_code, right.json()["user"]) == (201, "Bob")


async def test_a_real_provider_signs_people_in_by_a_code(tmp_path: Path, careful: str) -> None:
    async with signing_in(tmp_path, careful) as client:
        assert (await client.get("/v1/sign-in")).json() == {"browser": True, "device": True}
        begun, denied = [(await client.post("/v1/sign-in/device")).json() for _ in range(2)]
        asked = [{"device_code": each["device_code"], "device": "Server"} for each in (begun, denied)]
        assert (await client.post("/v1/sign-in/device/finish", json=asked[0])).status_code == 202
        await enter(begun["verification_uri"], begun["user_code"], "1")
        await enter(denied["verification_uri"], denied["user_code"], "1", "deny")
        joined, refused = [await client.post("/v1/sign-in/device/finish", json=each) for each in asked]
        assert (joined.status_code, joined.json()["user"], joined.json()["role"]) == (201, "Ann", "admin")
        assert (refused.status_code, refused.json()["code"]) == (400, "sign_in_refused")
        me = await client.get("/v1/me", headers={"Authorization": f"Bearer {joined.json()['token']}"})
        assert me.json()["device"] == "Server"
        made_up = await client.post("/v1/sign-in/device/finish", json={"device_code": "made-up"})
        assert made_up.json()["code"] == "sign_in_refused"


async def test_who_is_disabled_is_not_let_in_and_a_lowered_role_counts(tmp_path: Path, issuer: str) -> None:
    url = f"sqlite:///{tmp_path / DATABASE}"
    async with signing_in(tmp_path, issuer) as client:
        assert (await finish(client, await returned(client, "2"))).status_code == 201
        async with changing(url) as connection:
            await register.set_role(connection, "Bob", "admin")
        assert (await finish(client, await returned(client, "2"))).json()["role"] == "member"
        async with changing(url) as connection:
            await register.set_disabled(connection, "Bob", disabled=True)
        refused = await finish(client, await returned(client, "2"))
        assert (refused.status_code, refused.json()["code"]) == (403, "user_disabled")
        async with changing(url) as connection:
            assert len(await register.tokens(connection)) == 2


async def test_a_server_without_a_provider_says_so(tmp_path: Path) -> None:
    async with serving(tmp_path) as here, AsyncClient(base_url=here.url, trust_env=False) as client:
        assert (await client.get("/v1/sign-in")).json() == {"browser": False, "device": False}
        assert (await client.post("/v1/sign-in/browser", json=BEGINNING)).status_code == 404


@pytest.mark.parametrize(
    "wrong", [{"oidc_issuer": "http://id.example.org"}, {"oidc_issuer": "https://id.example.org", "oidc_client_id": ""}]
)
def test_a_provider_that_cannot_be_used_is_a_wrong_setting(tmp_path: Path, wrong: dict[str, str]) -> None:
    with pytest.raises(SettingsError, match="SB_VOICE_OIDC"):
        SignIn.of(settings(tmp_path, **{"oidc_client_id": "voice", **wrong}), None)  # type: ignore[arg-type]


# --- hostile ones

ISSUER = "https://id.example.org"
KEY, OTHER = RSAKey.generate_key(2048, {"kid": "1"}), RSAKey.generate_key(2048, {"kid": "2"})


class Hostile:
    """An identity provider that answers what it is told to."""

    def __init__(self) -> None:
        self.keys = [KEY]
        self.asked: list[str] = []
        self.answer: dict[str, Any] = {}
        self.status = 200

    async def __call__(self, method: str, url: str, form: Mapping[str, str] | None) -> tuple[int, bytes]:
        self.asked.append(url.removeprefix(ISSUER))
        if url.endswith("/openid-configuration"):
            names = ("authorization", "token", "device_authorization")
            offer = {f"{name}_endpoint": f"{ISSUER}/{name}" for name in names}
            return 200, json.dumps({"issuer": ISSUER, "jwks_uri": f"{ISSUER}/keys", **offer}).encode()
        if url.endswith("/keys"):
            return 200, json.dumps({"keys": [key.as_dict(private=False) for key in self.keys]}).encode()
        return self.status, json.dumps(self.answer).encode()

    def sign(self, key: Any = KEY, header: Mapping[str, Any] = {"alg": "RS256", "kid": "1"}, **other: Any) -> None:
        now = int(time.time())
        claims = {"iss": ISSUER, "aud": "voice", "sub": "1", "exp": now + 300, "iat": now, "nonce": "nonce", **other}
        algorithms = [header["alg"]]
        kept = {name: value for name, value in claims.items() if value is not None}
        self.answer = {"id_token": jwt.encode(dict(header), kept, key, algorithms=algorithms)}


@pytest.fixture
def hostile(monkeypatch: pytest.MonkeyPatch) -> Hostile:
    made = Hostile()
    monkeypatch.setattr(provider_module, "_asked", made)
    return made


@pytest.fixture
def provider() -> IdentityProvider:
    return IdentityProvider(ISSUER, "voice", "secret", "openid")


async def claims(provider: IdentityProvider) -> Mapping[str, Any]:
    return await provider.of_code("code", VERIFIER, BACK, "nonce")


async def test_an_id_token_that_is_right_is_believed(hostile: Hostile, provider: IdentityProvider) -> None:
    hostile.sign()
    assert (await claims(provider))["sub"] == "1"
    hostile.sign(aud=["voice", "other"], azp="voice")
    assert (await claims(provider))["sub"] == "1"


@pytest.mark.parametrize(
    "said",
    [
        {"aud": "other"},
        {"aud": ["voice", "other"]},
        {"azp": "other"},
        {"aud": None},
        {"iss": "https://evil.example"},
        {"nonce": "another"},
        {"nonce": None},
        {"exp": 1},
        {"exp": None},
        {"exp": "soon"},
        {"iat": time.time() + 4000},
        {"nbf": time.time() + 4000},
        {"sub": ""},
        {"sub": None},
        {"sub": 7},
    ],
    ids=lambda said: "-".join(said),  # not the times: all that run side by side have to call it the same
)
async def test_an_id_token_that_says_something_else_is_not_believed(
    hostile: Hostile, provider: IdentityProvider, said: dict[str, Any]
) -> None:
    hostile.sign(**said)
    with pytest.raises(NotTrusted):
        await claims(provider)


def _unsigned(hostile: Hostile) -> None:
    hostile.sign()
    head = base64.urlsafe_b64encode(b'{"alg":"none"}').decode().rstrip("=")
    hostile.answer = {"id_token": f"{head}.{hostile.answer['id_token'].split('.')[1]}."}


def _with_the_public_key_as_a_secret(hostile: Hostile) -> None:
    hostile.sign()
    head = base64.urlsafe_b64encode(b'{"alg":"HS256","kid":"1"}').decode().rstrip("=")
    signed = f"{head}.{hostile.answer['id_token'].split('.')[1]}"
    made = hmac.digest(KEY.as_pem(private=False), signed.encode(), "sha256")
    hostile.answer = {"id_token": f"{signed}.{base64.urlsafe_b64encode(made).decode().rstrip('=')}"}


@pytest.mark.parametrize(
    "forge",
    [
        _unsigned,
        _with_the_public_key_as_a_secret,
        lambda hostile: hostile.sign(OTHER),
        lambda hostile: hostile.answer.update({"id_token": "no.token.at.all"}),
        lambda hostile: hostile.answer.update({"id_token": 1}),
    ],
)
async def test_what_the_issuer_did_not_sign_is_not_believed(
    hostile: Hostile, provider: IdentityProvider, forge: Callable[[Hostile], None]
) -> None:
    forge(hostile)
    with pytest.raises(NotTrusted):
        await claims(provider)


async def test_a_new_key_is_fetched_once_and_made_up_ones_are_not(hostile: Hostile, provider: IdentityProvider) -> None:
    hostile.sign()
    await claims(provider)
    hostile.keys = [OTHER]
    hostile.sign(OTHER, {"alg": "RS256", "kid": "2"})
    await claims(provider)
    hostile.sign(RSAKey.generate_key(2048), {"alg": "RS256", "kid": "3"})
    for _ in range(5):
        with pytest.raises(NotTrusted):
            await claims(provider)
    assert hostile.asked.count("/keys") == 2


async def test_what_a_provider_answers_that_is_no_answer(hostile: Hostile, provider: IdentityProvider) -> None:
    hostile.status, hostile.answer = 500, {"error": "server_error"}
    with pytest.raises(ProviderSilent):
        await claims(provider)
    hostile.status, hostile.answer = 400, {"error": "invalid_grant\n<script>"}
    with pytest.raises(SignInRefused) as refused:
        await claims(provider)
    assert "script" not in str(refused.value.message)
    with pytest.raises(ProviderSilent):
        await IdentityProvider("https://id.example.org/other", "voice", "", "openid").offers_devices()


async def test_a_provider_that_is_slow_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(provider_module, "ANSWER_SECONDS", 0.1)
    silent = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
    async with silent:
        slow = IdentityProvider(f"http://127.0.0.1:{silent.sockets[0].getsockname()[1]}", "voice", "", "openid")
        with pytest.raises(ProviderSilent):
            await slow.offers_devices()


async def test_one_signs_in_by_a_code_that_is_entered_elsewhere(hostile: Hostile, tmp_path: Path) -> None:
    async with signing_in(tmp_path, ISSUER) as client:
        assert (await client.get("/v1/sign-in")).json()["device"]
        hostile.answer = {"device_code": "secret", "user_code": "ABCD", "verification_uri": ISSUER, "interval": 1}
        assert (await client.post("/v1/sign-in/device")).json()["user_code"] == "ABCD"
        waits = {"device_code": "secret", "device": "Server"}
        hostile.status, hostile.answer = 400, {"error": "authorization_pending"}
        assert (await client.post("/v1/sign-in/device/finish", json=waits)).status_code == 202
        hostile.status, hostile.answer = 400, {"error": "expired_token"}
        assert (await client.post("/v1/sign-in/device/finish", json=waits)).json()["code"] == "sign_in_refused"
        hostile.status = 200
        hostile.sign(nonce=None, groups="staff", email="cid@example.org")
        joined = await client.post("/v1/sign-in/device/finish", json=waits)
        assert (joined.status_code, joined.json()["user"]) == (201, "cid@example.org")


async def test_strangers_have_the_provider_asked_so_often_and_no_more(
    hostile: Hostile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sign_in_module, "FINISHED", (4, 60))
    async with signing_in(tmp_path, ISSUER) as client:
        hostile.answer = {"device_code": "secret", "user_code": "ABCD", "verification_uri": ISSUER}
        answers = [await client.post("/v1/sign-in/device") for _ in range(8)]
        assert [each.status_code for each in answers] == [200] * 6 + [429] * 2
        assert (answers[-1].json()["code"], answers[-1].headers["retry-after"]) == ("too_many_sign_ins", "60")
        assert hostile.asked.count("/device_authorization") == 6
        hostile.status, hostile.answer = 400, {"error": "invalid_grant"}
        made_up = {"code": "made-up", "code_verifier": VERIFIER, "redirect_uri": BACK, "nonce": "n" * 16}
        asked: list[tuple[str, dict[str, str]]] = [("device", {"device_code": "made-up"}), ("browser", made_up)] * 3
        statuses = [(await client.post(f"/v1/sign-in/{way}/finish", json=body)).status_code for way, body in asked]
        assert statuses == [400] * 4 + [429] * 2
        assert hostile.asked.count("/token") == 4


@pytest.mark.parametrize("told", [None, [], "other", ["other", 1, None], {"ops": 1}, 7])
def test_who_has_no_group_has_no_role(told: object) -> None:
    groups = Groups("groups", frozenset({"ops"}), frozenset({"staff"}))
    with pytest.raises(NotWelcome):
        groups.role({"groups": told})
    with pytest.raises(PeopleError):
        groups.role({})
    assert Groups("groups", frozenset({"ops"}), frozenset()).role({"groups": told}) == "member"
