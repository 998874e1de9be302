"""Wrong keys, and how many of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from server.http import guesses
from server.http.guesses import PAUSE_SECONDS, WINDOW_SECONDS, WrongKeys
from tests.servers.networks.raw_requests import HANDSHAKE, ask
from tests.servers.people import person
from tests.servers.realtime_server import DATABASE, TOKEN, ChildServer, serving, talking

WRONG = b"Authorization: Bearer wrong"
SHOWN = b"Authorization: Bearer " + TOKEN.encode()
JSON = b"Content-Type: application/json"
REALTIME = b"GET /v1/realtime"


class Clock:
    seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def test_only_wrong_keys_within_a_window_count_together() -> None:
    clock = Clock()
    wrong = WrongKeys(3, clock)
    for _ in range(20):
        wrong.note("slow")
        clock.seconds += WINDOW_SECONDS / 2 + 1
        assert wrong.pause_of("slow") == 0
    for _ in range(3):
        assert wrong.pause_of("fast") == 0
        wrong.note("fast")
    assert wrong.pause_of("fast") == PAUSE_SECONDS
    assert wrong.pause_of("slow") == 0
    clock.seconds += PAUSE_SECONDS - 1
    assert wrong.pause_of("fast") == 1
    clock.seconds += 1
    assert wrong.pause_of("fast") == 0
    wrong.note("fast")
    assert wrong.pause_of("fast") == 0


def test_what_is_remembered_has_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guesses, "MOST_KNOWN", 5)
    wrong = WrongKeys(2, Clock())
    for number in range(50):
        wrong.note(f"once {number}")
        wrong.note(f"twice {number}")
        wrong.note(f"twice {number}")
    assert len(wrong._shown) <= 5
    assert len(wrong._paused) <= 5
    assert wrong.pause_of("twice 49") > 0


async def test_after_ten_wrong_tokens_none_is_taken_and_who_talks_goes_on(tmp_path: Path) -> None:
    with ChildServer(tmp_path) as server:
        address = server.address()
        async with talking(address) as socket:
            for number in range(10):
                line = (REALTIME, b"GET /v1/conversations", b"GET /metrics")[number % 3]
                headers = HANDSHAKE if line == REALTIME else ()
                assert (await ask(address, line, [WRONG, *headers])).status == 401
            for line in (REALTIME, b"GET /v1/conversations"):
                refused = await ask(address, line, [SHOWN, *(HANDSHAKE if line == REALTIME else ())])
                assert refused.status == 429
                assert 0 < int(refused.headers["retry-after"]) <= PAUSE_SECONDS + 1
                assert json.loads(refused.body)["code"] == "too_many_attempts"
            assert (await ask(address, b"GET /readyz", [])).status in (200, 503)
            await socket.ping()
    assert TOKEN not in server.text


async def test_who_shows_no_token_guesses_nothing(tmp_path: Path) -> None:
    async with serving(tmp_path, wrong_tokens=3) as address:
        for _ in range(6):
            assert (await ask(address, b"GET /v1/conversations", [])).status == 401
        assert (await ask(address, b"GET /v1/conversations", [SHOWN])).status == 200


async def test_a_page_s_secret_that_another_worker_made_is_no_guess(tmp_path: Path) -> None:
    async with serving(tmp_path, wrong_tokens=3) as address:
        for number in range(6):
            shown = f"Authorization: Bearer ek_{number}".encode()
            assert (await ask(address, REALTIME, [shown, *HANDSHAKE])).status == 401
        assert (await ask(address, b"GET /v1/conversations", [SHOWN])).status == 200


async def test_behind_a_proxy_that_is_not_named_nobody_is_shut_out_by_others(tmp_path: Path) -> None:
    async with serving(tmp_path, wrong_tokens=3, behind_proxy=True) as address:
        for _ in range(6):
            assert (await ask(address, b"GET /v1/conversations", [WRONG])).status == 401
        assert (await ask(address, b"GET /v1/conversations", [SHOWN])).status == 200


async def test_guesses_at_one_person_s_token_count_together_wherever_they_come_from(tmp_path: Path) -> None:
    async with serving(tmp_path, wrong_tokens=3, trusted_proxies="127.0.0.1") as address:
        for number in range(5):
            guess = [b"Authorization: Bearer sbv_AbCdEfGhxx%d" % number, b"X-Forwarded-For: 198.51.100.%d" % number]
            assert (await ask(address, b"GET /v1/conversations", guess)).status == (401 if number < 3 else 429)
        assert (await ask(address, b"GET /v1/conversations", [SHOWN])).status == 200
        other = [b"Authorization: Bearer sbv_another_one_1", b"X-Forwarded-For: 198.51.100.99"]
        assert (await ask(address, b"GET /v1/conversations", other)).status == 401


async def test_who_knows_how_a_token_begins_cannot_lock_its_owner_out(tmp_path: Path) -> None:
    token = await person(f"sqlite:///{tmp_path / DATABASE}", "Ann")
    async with serving(tmp_path, wrong_tokens=3, behind_proxy=True) as address:
        for number in range(5):
            guess = [b"Authorization: Bearer %s%d" % (token[:12].encode(), number)]
            assert (await ask(address, b"GET /v1/me", guess)).status == (401 if number < 3 else 429)
        assert (await ask(address, REALTIME, [*guess, *HANDSHAKE])).status == 429
        assert (await ask(address, b"GET /v1/me", [b"Authorization: Bearer " + token.encode()])).status == 200


async def test_codes_of_invitations_that_are_wrong_count_as_wrong_tokens_do(tmp_path: Path) -> None:
    async with serving(tmp_path, wrong_tokens=3) as address:
        for number in range(4):
            answer = await ask(address, b"POST /v1/join", [JSON], b'{"code": "sbi_wrong%d"}' % number)
            assert answer.status == (404 if number < 3 else 429)
        assert (await ask(address, b"GET /v1/conversations", [SHOWN])).status == 429


async def test_no_limit_is_none(tmp_path: Path) -> None:
    async with serving(tmp_path, wrong_tokens=0) as address:
        for _ in range(12):
            assert (await ask(address, b"GET /v1/conversations", [WRONG])).status == 401
        assert (await ask(address, b"GET /v1/conversations", [SHOWN])).status == 200
