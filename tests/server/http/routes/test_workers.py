"""Workers join a server over HTTP, with the token that is good for that alone, and their engines answer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from server.engine_selection import EngineSelection
from server.engines.joined.joining import Membership, NotJoined
from server.engines.joined.registry import MemoryRegistry
from server.engines.joined.service import OfferedEngine, WorkerService
from server.engines.scripted import ScriptedChatModel, ScriptedSynthesizer, ScriptedTranscriber
from server.process.serving import listen
from server.protocol.roles import ROLES
from server.settings import read_settings
from tests.servers.networks.raw_requests import ask, shown
from tests.servers.realtime_server import Address, ask_in_writing, hear, hear_all, serving

TOKEN = "worker-token-that-nobody-can-guess"


def card(service: WorkerService, port: int, **changes: object) -> dict[str, object]:
    return {"stages": service.offers, "port": port, "secret": service.secret, "places": 2, **changes}


def three() -> WorkerService:
    engines = {"stt": ScriptedTranscriber(), "llm": ScriptedChatModel(), "tts": ScriptedSynthesizer()}
    return WorkerService({role: OfferedEngine("scripted", engines[role]) for role in ROLES})


def member(address: Address, told: dict[str, object], token: str = TOKEN) -> Membership:
    return Membership(address.url, token, told)


async def test_who_joined_answers_and_another_engine_is_not_taken_beside_it(tmp_path: Path) -> None:
    asked = dict.fromkeys(ROLES, "workers") | {f"{role}_fallback": "none" for role in ROLES}
    choice, service = EngineSelection(read_settings(**asked)), three()
    listener = listen("127.0.0.1", 0)
    listening = await service.listen(listener, None)
    told = card(service, listener.getsockname()[1])
    given = {"registry": choice.registry, "worker_token": TOKEN}
    async with serving(tmp_path, choice.lineup, **given) as address, member(address, told) as one:  # type: ignore[arg-type]
        assert (await ask(address, b"GET /readyz", [shown(address)])).status == 503
        await one.say()
        for stage in choice.lineup.stages.values():
            await stage.ready()
        async with address.connect() as socket:
            await hear(socket, "session.created")
            await ask_in_writing(socket, "Hi")
            assert (await hear_all(socket))[-1]["response"]["status"] == "completed"
        assert (await ask(address, b"GET /v1/admin/workers", [shown(address)])).status == 401, "it is not that token"
        listed = await ask(address, b"GET /v1/admin/workers", [b"Authorization: Bearer " + TOKEN.encode()])
        workers = json.loads(listed.body)["workers"]
        assert {(each["stage"], each["engine"]) for each in workers} == {
            (s, "scripted") for s in ("hear", "think", "speak")
        }
        assert service.secret.encode() not in listed.body
        other = card(three(), 1, stages={"tts": {"engine": "piper", "ready": service.offers["tts"]["ready"]}})
        async with member(address, other) as two:
            with pytest.raises(NotJoined, match="the same engine, and here that is scripted"):
                await two.say()
        await one.leave()
        assert choice.registry is not None
        assert await choice.registry.cards() == []
    listening.close()


async def test_what_is_no_worker_is_refused(tmp_path: Path) -> None:
    async with serving(tmp_path, registry=MemoryRegistry(), worker_token=TOKEN) as address:
        changes: list[dict[str, object]] = [
            {"port": 0},
            {"stages": {}},
            {"host": "a/b"},
            {"places": 0},
            {"secret": "x"},
        ]
        for change in changes:
            async with member(address, card(three(), 1) | change) as wrong:
                with pytest.raises(NotJoined, match="no valid JSON"):
                    await wrong.say()


async def test_a_server_that_asks_for_none_and_a_token_for_other_things_are_told_in_words(tmp_path: Path) -> None:
    told = card(three(), 1)
    async with serving(tmp_path, worker_token=TOKEN) as address:
        async with member(address, told) as unasked:
            with pytest.raises(NotJoined, match="SB_VOICE_STT has to be `workers`"):
                await unasked.say()
        async with member(address, told, "wrong") as stranger:
            with pytest.raises(NotJoined, match="missing or wrong"):
                await stranger.say()
    async with serving(tmp_path) as address, member(address, told, address.token) as shared:
        with pytest.raises(NotJoined, match="SB_VOICE_WORKER_TOKEN"):
            await shared.say()


async def test_a_worker_for_a_stage_that_asks_for_none_is_told_so(tmp_path: Path) -> None:
    asked = {"stt": "workers", "llm": "scripted", "tts": "scripted"} | {f"{role}_fallback": "none" for role in ROLES}
    choice = EngineSelection(read_settings(**asked))
    given = {"registry": choice.registry, "worker_token": TOKEN}
    async with (
        serving(tmp_path, choice.lineup, **given) as address,  # type: ignore[arg-type]
        member(address, card(three(), 1)) as unasked,
    ):
        with pytest.raises(NotJoined, match="SB_VOICE_LLM has to be `workers`"):
            await unasked.say()
    assert choice.registry is not None
    assert await choice.registry.cards() == []
