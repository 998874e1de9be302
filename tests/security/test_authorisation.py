"""Nothing but health is answered without the server's token, whichever route is asked and however it is shown."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import pytest

from tests.servers.networks.raw_requests import HANDSHAKE, Answer, ask, shown
from tests.servers.realtime_server import TOKEN, Address, ChildServer

OPEN = (b"GET /healthz", b"GET /readyz")
JOIN = b"POST /v1/join"
"""It wants an invitation instead (`tests/server/people/test_routes.py`)."""
SIGN_IN = b"GET /v1/sign-in"
"""It tells how people sign in (`tests/server/people/openid/test_sign_in.py`)."""

REALTIME = b"GET /v1/realtime"
HOST, PAGE = b"evil.example", b"Origin: https://evil.example"

T = TOKEN.encode()
SWAPPED = TOKEN.swapcase().encode()
FULL_WIDTH = "".join(chr(ord(letter) + 0xFEE0) for letter in TOKEN).encode()
CYRILLIC = TOKEN.replace("a", "\u0430").encode()

NOT_SHOWN: tuple[tuple[bytes, ...], ...] = (
    (),
    (b"Authorization:",),
    (b"Authorization: Bearer",),
    (b"Authorization: Bearer wrong",),
    (b"Authorization: Bearer " + T[:-1],),
    (b"Authorization: Bearer " + T[1:],),
    (b"Authorization: Bearer " + T[:1],),
    (b"Authorization: Bearer " + T + b"x",),
    (b"Authorization: Bearer x" + T,),
    (b"Authorization: Bearer " + T + T,),
    (b"Authorization: Bearer " + T + b" " + T,),
    (b"Authorization: Bearer " + T + b", Bearer " + T,),
    (b"Authorization: Bearer " + SWAPPED,),
    (b"Authorization: Bearer " + T.lower(),),
    (b"Authorization: Bearer " + T.upper(),),
    (b"Authorization: Bearer " + T[:9] + b" " + T[9:],),
    (b"Authorization: Bearer\t" + T,),
    (b"Authorization: Bearer \t" + T,),
    (b"Authorization: Bearer " + T + b"\xa0",),
    (b"Authorization: Bearer \x85" + T,),
    (b"Authorization: Bearer " + "\u200b".encode() + T,),
    (b"Authorization: Bearer " + FULL_WIDTH,),
    (b"Authorization: Bearer " + CYRILLIC,),
    (b"Authorization: Bearer " + b"".join(b"%%%02x" % each for each in T),),
    (b'Authorization: Bearer "' + T + b'"',),
    (b"Authorization: Bearer *",),
    (b"Authorization: Bearer " + b"x" * 8000,),
    (b"Authorization: Bearer\xff" + T,),
    (b"Authorization: " + T,),
    (b"Authorization: Bearer" + T,),
    (b"Authorization: Bearer:" + T,),
    (b"Authorization: Token " + T,),
    (b"Authorization: Basic " + T,),
    (b"Authorization: Bearer wrong", b"Authorization: Bearer " + T),
    (b"Authorization: Bearer " + T, b"Authorization: Bearer " + T),
    (b"X-Authorization: Bearer " + T,),
    (b"Proxy-Authorization: Bearer " + T,),
    (b"Cookie: token=" + T + b"; Authorization=Bearer " + T,),
    (b"api-key: " + T,),
    (b"Sec-WebSocket-Protocol: realtime, openai-insecure-api-key." + T[:-1],),
    (b"Sec-WebSocket-Protocol: realtime, openai-insecure-api-key." + T + b", openai-insecure-api-key." + T,),
    (b"Sec-WebSocket-Protocol: realtime, " + T,),
    (b"Sec-WebSocket-Protocol: openai-insecure-api-key." + T, b"Authorization: Bearer wrong"),
)
"""Headers that do not show the token, though some come near."""


@contextmanager
def team(folder: Path) -> Iterator[Address]:
    with ChildServer(folder, environment={"SB_VOICE_WRONG_TOKENS": "0"}) as server:
        yield server.address()


@contextmanager
def bundled(folder: Path) -> Iterator[Address]:
    """The app's own server, which has routes besides."""
    with ChildServer(folder, ["--bundled"], stdin=json.dumps({"token": TOKEN}) + "\n") as server:
        yield server.address()


@pytest.fixture(scope="module", params=[team, bundled])
def address(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Address]:
    with request.param(tmp_path_factory.mktemp("server")) as address:
        yield address


async def routes(address: Address, conversation_id: str) -> list[bytes]:
    """How a request to each route begins that the server describes, about that conversation; and to the others."""
    described = json.loads((await ask(address, b"GET /openapi.json", [shown(address)])).body)["paths"]
    filled = {
        "{document_id}": str(uuid4()),
        "{conversation_id}": conversation_id,
        "{item_id}": "item",
        "{place}": "0",
        "{name}": "nothing",
    }
    asked = [
        REALTIME,
        b"GET /openapi.json",
        b"GET /docs",
        b"GET /nothing",
        b"OPTIONS /v1/conversations",
        b"HEAD /v1/usage",
    ]
    for path, methods in described.items():
        place = path
        for name, value in filled.items():
            place = place.replace(name, value)
        assert "{" not in place
        asked += [f"{method.upper()} {place}".encode() for method in methods]
    assert set(OPEN) < set(asked)
    return [line for line in asked if line not in (*OPEN, JOIN, SIGN_IN)]


def handshake(line: bytes) -> tuple[bytes, ...]:
    return HANDSHAKE if line.startswith(REALTIME) else ()


async def test_all_routes_are_looked_at(address: Address) -> None:
    asked = await routes(address, str(uuid4()))
    assert sum(b"/v1/conversations" in line for line in asked) == 14
    for line in asked:
        if line.startswith((b"GET", b"PATCH")):
            answer = await ask(address, line, [shown(address), *handshake(line)])
            if b"/v1/admin/" in line:  # for admins alone, and the shared token is nobody's
                assert answer.status == 403, line
            else:
                assert answer.status not in (401, 403, 421), line


async def test_without_the_token_nothing_is_answered(address: Address) -> None:
    for line in await routes(address, str(uuid4())):
        for headers in NOT_SHOWN[:8]:
            assert (await ask(address, line, [*headers, *handshake(line)])).status == 401, (line, headers)


async def test_what_only_looks_like_the_token_is_none(address: Address) -> None:
    for line in (REALTIME, b"GET /v1/conversations", f"DELETE /v1/conversations/{uuid4()}".encode()):
        for headers in NOT_SHOWN:
            assert (await ask(address, line, [*headers, *handshake(line)])).status in (400, 401), (line, headers)
        for query in (b"?token=", b"?access_token=", b"?api_key=", b"?authorization=Bearer%20"):
            assert (await ask(address, line + query + T, handshake(line))).status == 401


async def test_a_key_among_the_subprotocols_is_for_a_websocket_alone(address: Address) -> None:
    offered = b"Sec-WebSocket-Protocol: realtime, openai-insecure-api-key." + T
    for line in await routes(address, str(uuid4())):
        status = (await ask(address, line, [offered, *handshake(line)])).status
        assert status == (101 if line == REALTIME else 401), line
    assert (await ask(address, REALTIME, [offered, *HANDSHAKE, PAGE])).status == 403
    assert (await ask(address, REALTIME, [offered, *HANDSHAKE], host=HOST)).status == 421


async def test_pages_and_other_names_are_refused_even_with_the_token(address: Address) -> None:
    for line in [*OPEN, *await routes(address, str(uuid4()))]:
        headers = [shown(address), *handshake(line)]
        assert (await ask(address, line, [*headers, PAGE])).status == 403, line
        assert (await ask(address, line, headers, host=HOST)).status == 421, line
        assert (await ask(address, line, headers, host=None)).status in (400, 421), line


async def test_a_stranger_is_not_told_which_conversations_there_are(address: Address) -> None:
    created = await ask(address, b"POST /v1/conversations", [shown(address), b"Content-Type: application/json"], b"{}")
    there, gone, never = json.loads(created.body)["id"], str(uuid4()), str(uuid4())
    body = json.dumps({"id": gone}).encode()
    await ask(address, b"POST /v1/conversations", [shown(address), b"Content-Type: application/json"], body)
    assert (await ask(address, f"DELETE /v1/conversations/{gone}".encode(), [shown(address)])).status == 204
    for known, unknown in ((there, never), (gone, never)):
        pairs = zip(await routes(address, known), await routes(address, unknown), strict=True)
        for one, other in pairs:
            for strange in ((), (b"Authorization: Bearer wrong",), (shown(address), PAGE)):
                told = [await ask(address, line, [*strange, *handshake(line)]) for line in (one, other)]
                assert without_date(told[0]) == without_date(told[1]), one
        sockets = [REALTIME + f"?conversation_id={each}".encode() for each in (known, unknown)]
        told = [await ask(address, line, HANDSHAKE) for line in sockets]
        assert without_date(told[0]) == without_date(told[1])
        assert told[0].status == 401


def without_date(answer: Answer) -> tuple[int, dict[str, str], bytes]:
    return answer.status, {**answer.headers, "date": "", "x-request-id": ""}, answer.body
