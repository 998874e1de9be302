"""Deepgram as the ears, against a protocol-true server through the official SDK."""

from __future__ import annotations

import asyncio
import logging
import socket
from contextlib import aclosing, asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from server.engines import over_of, told_apart
from server.engines.deepgram import sockets as deepgram_sockets
from server.engines.stt import deepgram_listen
from server.engines.stt.deepgram import DeepgramTranscriber
from server.errors import SttFailed
from server.protocol.texts import Text
from tests.patience import PATIENCE
from tests.servers.vendors.deepgram_api import KEY, VENDOR_WORDS, DeepgramApi, Plan, deepgram_api, left_behind

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

BOTH = pytest.mark.parametrize("model", ["nova-3", "flux-general-en"])
FRAME = b"\0\x10" * 640
"""40 ms that count as speech."""
SPEECH = [FRAME] * 60
HEARD = "what is the capital of"
"""What the server hears in them."""
END = {"nova-3": "Finalize", "flux-general-en": "ForceEndTurn"}


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Don't wait long for what never comes."""
    for name in ("FINAL_SECONDS", "SETTLED_SECONDS", "NOTHING_SECONDS"):
        monkeypatch.setattr(deepgram_listen, name, 0.5)


@asynccontextmanager
async def ears(
    *plans: Plan, model: str | None = None, key: str = KEY, language: str | None = None
) -> AsyncIterator[tuple[DeepgramTranscriber, DeepgramApi]]:
    async with deepgram_api() as api:
        api.plans = list(plans)
        transcriber = DeepgramTranscriber(url=api.url, api_key=key, model=model, language=language)
        await transcriber.load()
        try:
            yield transcriber, api
        finally:
            await transcriber.close()
        assert api.violations == []
        assert left_behind() == []


async def spoken(*frames: bytes) -> AsyncIterator[bytes]:
    for frame in frames:
        yield frame
        await asyncio.sleep(0)


async def heard(transcriber: DeepgramTranscriber, *frames: bytes, language: str | None = None) -> list[str]:
    return [text async for text in transcriber.transcribe(spoken(*(frames or SPEECH)), language=language)]


async def failure(*plans: Plan, model: str | None = None, key: str = KEY) -> SttFailed:
    async with ears(*plans, model=model, key=key) as (transcriber, _):
        with pytest.raises(SttFailed) as caught:
            await heard(transcriber)
        return caught.value


@BOTH
async def test_hears_while_the_user_speaks_and_asks_for_the_end_on_release(model: str) -> None:
    async with ears(model=model) as (transcriber, api):
        texts = await heard(transcriber)
    assert texts[-1] == HEARD
    assert len(texts) > 1
    assert texts == sorted(texts, key=len)
    assert api.sound().startswith(b"".join(SPEECH))
    assert not api.sound()[len(b"".join(SPEECH)) :].strip(b"\0")
    assert api.kinds()[:1] == [END[model]]


async def test_shows_text_before_the_key_is_released() -> None:
    async with ears() as (transcriber, _):
        released = asyncio.Event()

        async def held() -> AsyncIterator[bytes]:
            for frame in SPEECH:
                yield frame
            await released.wait()

        async with aclosing(transcriber.transcribe(held())) as texts:  # type: ignore[type-var]
            assert HEARD.startswith(await anext(texts))
            released.set()
            assert [text async for text in texts][-1] == HEARD


@pytest.mark.parametrize(
    ("model", "language", "expected"),
    [
        (None, None, ("/v2/listen", "flux-general-en", None)),
        (None, "en-US", ("/v2/listen", "flux-general-en", None)),
        (None, "de", ("/v1/listen", "nova-3", "de")),
        ("nova-2", None, ("/v1/listen", "nova-2", None)),
        ("nova-3", "en-GB", ("/v1/listen", "nova-3", "en-GB")),
        ("flux-general-multi", "de-DE", ("/v2/listen", "flux-general-multi", None)),
    ],
)
async def test_the_model_decides_how_it_listens(
    model: str | None, language: str | None, expected: tuple[str, str, str | None]
) -> None:
    async with ears(model=model, language=language) as (transcriber, api):
        await heard(transcriber)
    query = api.opened[0]
    assert (query["path"], query["model"], query.get("language")) == expected
    assert (query["encoding"], query["sample_rate"]) == ("linear16", "16000")
    assert query.get("language_hint") == ("de" if model == "flux-general-multi" else None)
    assert query.get("eot_threshold") == ("1.0" if "v2" in query["path"] else None)


async def test_the_sessions_language_comes_before_that_of_the_server() -> None:
    async with ears(language="en") as (transcriber, api):
        await heard(transcriber, language="fr")
    assert api.opened[0]["language"] == "fr"


async def test_refuses_a_language_that_the_model_does_not_know() -> None:
    async with ears(model="flux-general-en") as (transcriber, api):
        with pytest.raises(SttFailed, match="unsupported_language"):
            await heard(transcriber, language="de")
    assert api.opened == []


@BOTH
async def test_uses_one_socket_for_several_utterances(model: str) -> None:
    async with ears(model=model) as (transcriber, api):
        assert [(await heard(transcriber))[-1] for _ in range(3)] == [HEARD] * 3
        assert api.open_sockets == 1
    assert len(api.opened) == 1
    assert api.kinds() == [END[model]] * 3 + ["CloseStream"]


@BOTH
async def test_utterances_at_the_same_time_have_a_socket_each(model: str) -> None:
    async with ears(model=model) as (transcriber, api):
        texts = await asyncio.gather(*(heard(transcriber, *[FRAME] * length) for length in (10, 30, 60)))
    assert [text[-1] for text in texts] == ["what", "what is the", HEARD]
    assert len(api.opened) == 3


@BOTH
async def test_keeps_an_idle_socket_alive(model: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deepgram_listen.NovaListen, "keep_alive_seconds", 0.05)
    monkeypatch.setattr(deepgram_listen.FluxListen, "keep_alive_seconds", 0.05)
    async with ears(model=model) as (transcriber, api):
        api.idle_seconds = 0.5
        await heard(transcriber)
        await asyncio.sleep(1)
        assert api.open_sockets == 1
        assert (await heard(transcriber))[-1] == HEARD
    assert len(api.opened) == 1
    assert ("KeepAlive" in api.kinds()) == (model == "nova-3")


async def test_keeps_the_socket_alive_while_the_microphone_gives_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deepgram_listen.NovaListen, "keep_alive_seconds", 0.05)

    async def halting() -> AsyncIterator[bytes]:
        yield FRAME * 10
        await asyncio.sleep(1)
        yield FRAME * 50

    async with ears(model="nova-3") as (transcriber, api):
        api.idle_seconds = 0.5
        assert [text async for text in transcriber.transcribe(halting())][-1] == HEARD
    assert len(api.opened) == 1


@BOTH
async def test_closes_a_socket_that_is_idle_for_long(model: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deepgram_sockets, "WARM_SECONDS", 0.1)
    monkeypatch.setattr(deepgram_listen.NovaListen, "keep_alive_seconds", 0.05)
    monkeypatch.setattr(deepgram_listen.FluxListen, "keep_alive_seconds", 0.05)
    async with ears(model=model) as (transcriber, api):
        await heard(transcriber)
        async with asyncio.timeout(PATIENCE):
            while api.open_sockets:
                await asyncio.sleep(0.02)
        assert (await heard(transcriber))[-1] == HEARD
    assert api.kinds(0)[-1] == "CloseStream"


@BOTH
@pytest.mark.parametrize(
    "plan",
    [
        Plan(cut_after=3),
        Plan(cut_after=3, close_code=1011),
        Plan(cut_after=1, close_code=1000),
        Plan(error={"type": "Error", "code": "X", "variant": "X", "description": VENDOR_WORDS, "sequence_id": 9}),
        Plan(status=503),
        Plan(status=500),
    ],
    ids=["cut", "1011", "1000", "error", "503", "500"],
)
async def test_a_socket_that_dies_is_replaced_and_hears_all_of_it(model: str, plan: Plan) -> None:
    async with ears(plan, model=model) as (transcriber, api):
        texts = await heard(transcriber)
    assert texts[-1] == HEARD
    assert api.sound().startswith(b"".join(SPEECH))


@BOTH
async def test_a_kept_socket_that_died_unseen_is_replaced(model: str) -> None:
    async with ears(Plan(cut_after=35), model=model) as (transcriber, api):
        assert (await heard(transcriber))[-1] == HEARD
        assert (await heard(transcriber))[-1] == HEARD
    assert len(api.opened) == 2


@BOTH
async def test_gives_up_after_the_second_death_and_works_again(model: str) -> None:
    async with ears(Plan(cut_after=3), Plan(cut_after=3), model=model) as (transcriber, api):
        with pytest.raises(SttFailed, match="cut_off"):
            await heard(transcriber)
        assert (await heard(transcriber))[-1] == HEARD
    assert len(api.opened) == 3


@BOTH
async def test_nothing_said_is_an_empty_text(model: str) -> None:
    async with ears(model=model) as (transcriber, api):
        assert await heard(transcriber, *[bytes(1280)] * 20) == [""]
        assert await heard(transcriber, b"") == [""]
        assert (await heard(transcriber))[-1] == HEARD
    assert len(api.opened) == (1 if model == "nova-3" else 2)


@BOTH
async def test_without_a_final_text_the_best_there_is_counts(model: str) -> None:
    async with ears(Plan(mute=True), model=model) as (transcriber, api):
        assert (await heard(transcriber))[-1] == HEARD
        assert (await heard(transcriber))[-1] == HEARD
    assert len(api.opened) == 2, "the late final text would have ended up in the second utterance"


@BOTH
async def test_a_provider_that_says_nothing_at_all_is_an_error(model: str) -> None:
    assert (await failure(Plan(hang=True), model=model)).code == "timeout"


@BOTH
async def test_strange_messages_are_passed_over(model: str) -> None:
    strays = ["no JSON", "{}", "null", "3", '["Results"]', '{"type": "Surprise"}', '{"type": null}', "{"]
    strays += ['{"type": "Results"}', '{"type": "Results", "channel": {"alternatives": []}, "is_final": true}']
    strays += ['{"type": "TurnInfo"}', '{"type": "TurnInfo", "event": "Dance", "transcript": null}']
    strays += ['{"type": "Warning", "code": "X", "description": "Y"}', '{"type": "Metadata"}']
    async with ears(Plan(strays=strays), model=model) as (transcriber, _):
        assert (await heard(transcriber))[-1] == HEARD


async def test_a_turn_that_flux_ended_itself_goes_on_in_the_next() -> None:
    end = '{"type": "TurnInfo", "event": "EndOfTurn", "transcript": "Well,", "trigger": "timeout"}'
    async with ears(Plan(strays=[end])) as (transcriber, _):
        assert (await heard(transcriber))[-1] == f"Well, {HEARD}"


async def test_flux_says_how_likely_the_turn_is_over_and_nova_does_not() -> None:
    async with ears() as (transcriber, api):
        api.over = 0.7
        assert {over_of(text) for text in (await heard(transcriber))[:-1]} == {0.7}
    async with ears(model="nova-3") as (transcriber, _):
        assert {over_of(text) for text in await heard(transcriber)} == {None}


def test_the_same_words_are_told_again_where_the_turn_is_likelier_over() -> None:
    turn = deepgram_listen.FluxTurn()
    told = []

    class Says:
        type = "TurnInfo"
        event = "Update"
        transcript = "Hi"
        end_of_turn_confidence: float | str = 0.2

    for confidence in (0.2, 0.8, 3, "much"):
        Says.end_of_turn_confidence = confidence
        turn.read(Says())
        told.append(turn.so_far)
    assert told == ["Hi"] * 4
    assert [over_of(each) for each in told] == [0.2, 0.8, 1.0, None]
    assert told_apart(told[0], told[1])
    assert not told_apart(told[1], told[1])


async def test_segments_of_nova_are_joined() -> None:
    segment = '{"type": "Results", "is_final": true, "channel": {"alternatives": [{"transcript": "Well,"}]}}'
    async with ears(Plan(strays=[segment]), model="nova-3") as (transcriber, _):
        assert (await heard(transcriber))[-1] == f"Well, {HEARD}"


def test_asks_flux_again_for_the_end_where_the_turn_began_after_it() -> None:
    turn = deepgram_listen.FluxTurn()
    turn.finishing = True

    class Begins:
        type = "TurnInfo"
        event = "StartOfTurn"
        transcript = "Hi"

    assert turn.read(Begins())
    Begins.event = "Update"
    assert not turn.read(Begins())


@pytest.mark.parametrize(
    ("plan", "code"),
    [
        (Plan(status=400), "refused"),
        (Plan(status=402), "no_credit"),
        (Plan(status=403), "not_allowed"),
        (Plan(status=404), "unknown_model"),
        (Plan(status=429), "rate_limited"),
        (Plan(status=504), "timeout"),
    ],
)
async def test_a_refusal_says_why_and_is_not_repeated(plan: Plan, code: str) -> None:
    async with ears(plan, Plan(status=400)) as (transcriber, api):
        with pytest.raises(SttFailed) as caught:
            await heard(transcriber)
        assert len(api.plans) == 1
        api.plans.clear()
        assert (await heard(transcriber))[-1] == HEARD
    assert caught.value.code == code
    assert VENDOR_WORDS not in str(caught.value)


async def test_a_wrong_key_is_named_and_never_shown() -> None:
    error = await failure(key="secret-key")
    assert error.code == "wrong_key"
    assert "secret-key" not in repr(error)
    assert error.__context__ is None or "secret-key" not in repr(error.__context__)


async def test_says_when_to_try_again() -> None:
    error = await failure(Plan(status=429, headers={"Retry-After": "7"}))
    assert "in 7 seconds" in error.message


async def test_two_refused_connections_are_an_error() -> None:
    assert (await failure(Plan(status=503), Plan(status=503))).code == "unavailable"


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("ws://127.0.0.1:{closed}", "unreachable"),
        ("http://127.0.0.1:{closed}/v1", "unreachable"),
        ("https://nowhere.invalid", "no_network"),
    ],
)
async def test_a_server_that_is_not_there(url: str, code: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    assert (await failure_at(url.format(closed=port))).code == code


@pytest.mark.parametrize(("scheme", "code"), [("ws", "bad_answer"), ("wss", "no_tls")])
async def test_something_else_at_the_address(scheme: str, code: str) -> None:
    async def chat(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 hello\r\n\r\n")
        await writer.drain()
        await asyncio.sleep(0.1)
        writer.close()

    async with await asyncio.start_server(chat, "127.0.0.1", 0) as server:
        assert (await failure_at(f"{scheme}://127.0.0.1:{server.sockets[0].getsockname()[1]}")).code == code


async def failure_at(url: str) -> SttFailed:
    transcriber = DeepgramTranscriber(url=url, api_key=KEY)
    await transcriber.load()
    with pytest.raises(SttFailed) as caught:
        await heard(transcriber)
    await transcriber.close()
    return caught.value


async def test_a_server_that_never_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deepgram_sockets, "CONNECT_SECONDS", 0.1)
    gone = asyncio.Event()

    async def stall(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()
        gone.set()

    server = await asyncio.start_server(stall, "127.0.0.1", 0)
    transcriber = DeepgramTranscriber(url=f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}", api_key=KEY)
    await transcriber.load()
    with pytest.raises(SttFailed, match="timeout"):
        await heard(transcriber)
    async with asyncio.timeout(PATIENCE):
        await gone.wait()
    await transcriber.close()
    server.close()


# The ids are written out: KEY is drawn anew in each process, and a parallel run needs the same names in all.
@pytest.mark.parametrize(
    ("url", "key", "code"),
    [(None, None, "no_key"), ("ftp://x", KEY, "bad_address")],
    ids=["no_key", "bad_address"],
)
async def test_load_says_what_is_missing(url: str | None, key: str | None, code: str) -> None:
    with pytest.raises(SttFailed, match=code):
        await DeepgramTranscriber(url=url, api_key=key).load()


async def test_loading_opens_no_socket() -> None:
    async with ears() as (_, api):
        pass
    assert api.opened == []


@BOTH
@pytest.mark.parametrize("frames", [0, 1, 5, 40])
async def test_can_be_given_up_at_any_time(model: str, frames: int) -> None:
    async with ears(model=model) as (transcriber, api):

        async def held() -> AsyncIterator[bytes]:
            for _ in range(frames):
                yield FRAME
                await asyncio.sleep(0)
            await asyncio.sleep(3600)

        async def listen() -> None:
            async for _ in transcriber.transcribe(held()):
                pass

        task = asyncio.create_task(listen())
        await asyncio.sleep(0.001 * frames)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert (await heard(transcriber))[-1] == HEARD
    assert api.open_sockets == 0


async def test_what_the_microphone_raises_comes_through() -> None:
    async def broken() -> AsyncIterator[bytes]:
        yield FRAME
        raise SttFailed("too_long", Text("Too long."))

    async with ears() as (transcriber, _):
        with pytest.raises(SttFailed, match="too_long"):
            async for _ in transcriber.transcribe(broken()):
                pass


async def test_nothing_said_and_no_key_in_any_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with ears(Plan(strays=["{", '{"type": "X"}'], cut_after=5)) as (transcriber, _):
        await heard(transcriber)
    ours = [record for record in caplog.records if record.name != "websockets.server"]
    assert not [r for r in ours if KEY in r.getMessage() or "capital" in r.getMessage()]
