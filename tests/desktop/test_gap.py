"""A turn survives the gap: the real controller and connection against a real server, through a proxy that does harm.

Whatever is cut, and when: one question, one answer, the text whole; in the window and in the database.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import pytest

from desktop.backend.connection import LinkState, Patience
from desktop.talk.outbox import GAP_SECONDS
from server.conversations.conversation_item import ConversationItem
from server.conversations.store.store import Store
from server.engines.lineup import Lineup
from server.engines.scripted import ScriptedChatModel, ScriptedSynthesizer, ScriptedTranscriber
from server.protocol import events as e
from tests.desktop.talker import USUAL, Talker
from tests.servers.networks.fault_proxy import PORTAL, FaultProxy
from tests.servers.realtime_server import ChildServer, lineup, serving, settings

pytestmark = pytest.mark.usefixtures("qapp")

QUESTION = "I heard 1.0 seconds of sound."
ANSWER = f"You said: {QUESTION}"


def slow_engines(hear: float = 0.0, think: float = 0.0, word: float = 0.0, speak: float = 0.001) -> Lineup:
    """Engines that take their time, in seconds; the sound of a reply is short."""
    return lineup(
        ScriptedTranscriber(delay=hear, interim_every=0.3),
        ScriptedChatModel(first_token_delay=think, token_delay=word),
        ScriptedSynthesizer(seconds_per_character=speak),
    )


@asynccontextmanager
async def talking(
    folder: Path, engines: Lineup | None = None, patience: Patience = USUAL, **options: bool
) -> AsyncIterator[tuple[Talker, FaultProxy]]:
    """A person who is connected through a proxy."""
    async with (
        serving(folder, engines or slow_engines()) as server,
        FaultProxy(server.url) as proxy,
        Talker(proxy.url, patience=patience, **options) as talker,
    ):
        await talker.connected()
        yield talker, proxy


async def stored(folder: Path, talker: Talker) -> list[ConversationItem]:
    """The conversation as the database has it."""
    store = Store(settings(folder).database)
    await store.open()
    assert talker.connection.conversation_id is not None
    try:
        return await store.load(talker.connection.conversation_id) or []
    finally:
        await store.close()


def one_turn(talker: Talker, entries: list[ConversationItem], question: str = QUESTION, answer: str = ANSWER) -> None:
    """One question, one answer, and what is said of both is true."""
    assert list(talker.questions.values()) == [question]
    assert [entry.role for entry in entries] == ["user", "assistant"]
    asked, replied = entries
    assert (asked.id, asked.text) == (next(iter(talker.questions)), question)
    assert list(talker.replies) == [replied.id], "the window shows the reply that is stored, and no other"
    if replied.interrupted:
        assert talker._sound[replied.id], "a reply of which nothing was heard is asked for again"
        assert answer.startswith(replied.text)
        assert replied.id in talker.interrupted
    else:
        assert replied.text == answer
        # The window may not know that the last it heard was the last there was.
        assert talker.replies[replied.id].strip() == answer or replied.id in talker.interrupted


async def whole_turn(talker: Talker) -> None:
    await talker.say()
    await talker.until(lambda: talker.answered)


async def test_lost_before_the_press(tmp_path: Path) -> None:
    async with talking(tmp_path) as (talker, proxy):
        proxy.disable()
        await talker.until(lambda: not talker.up)
        await talker.say()
        assert talker.status == "No connection; what you said is kept and sent when it is back."
        await proxy.enable()
        await talker.until(lambda: talker.answered)
    one_turn(talker, await stored(tmp_path, talker))


async def test_talking_before_the_first_connection(tmp_path: Path) -> None:
    async with serving(tmp_path, slow_engines()) as server, FaultProxy(server.url) as proxy:
        proxy.disable()
        async with Talker(proxy.url) as talker:
            await talker.say()
            await proxy.enable()
            await talker.until(lambda: talker.answered)
    one_turn(talker, await stored(tmp_path, talker))


@pytest.mark.parametrize("back_before_release", [True, False])
async def test_lost_in_the_middle_of_an_utterance(tmp_path: Path, back_before_release: bool) -> None:
    async with talking(tmp_path) as (talker, proxy):
        talker.controller.press()
        for part in range(10):
            talker.controller.frame(b"\x01\x02" * 2400)
            await asyncio.sleep(0.03)
            if part == 3:
                proxy.disable()
                await talker.until(lambda: not talker.up)
            if part == 6 and back_before_release:
                await proxy.enable()
                await talker.connected()
        talker.controller.release()
        if not back_before_release:
            await asyncio.sleep(0)
            await proxy.enable()
        await talker.until(lambda: talker.answered)
    one_turn(talker, await stored(tmp_path, talker))


@pytest.mark.parametrize("lost_at", [e.AudioCommitted, e.ItemAdded, e.ResponseCreated, e.TranscriptionCompleted])
async def test_lost_between_question_and_reply(tmp_path: Path, lost_at: type[e.ServerEvent]) -> None:
    async with talking(tmp_path, slow_engines(hear=0.1, think=0.1)) as (talker, proxy):
        lose_once(talker, proxy.reset_peer, lambda event: isinstance(event, lost_at))
        await whole_turn(talker)
        assert [link.link for link in talker.links].count(LinkState.UP) == 2
    one_turn(talker, await stored(tmp_path, talker))
    assert len(talker.replies) == 1
    assert not talker.interrupted


async def test_a_reply_of_which_something_was_heard_is_interrupted(tmp_path: Path) -> None:
    async with talking(tmp_path, slow_engines(word=0.05, speak=0.05)) as (talker, proxy):
        lose_once(talker, proxy.reset_peer, lambda event: isinstance(event, e.OutputAudioDelta))
        await whole_turn(talker)
        await talker.until(lambda: any(isinstance(event, e.ItemTruncated) for event in talker.events))
    entries = await stored(tmp_path, talker)
    one_turn(talker, entries)
    assert entries[1].interrupted
    assert "The connection was lost; the reply is incomplete." in talker.notices


async def test_typed_in_the_gap(tmp_path: Path) -> None:
    async with talking(tmp_path) as (talker, proxy):
        proxy.disable()
        await talker.until(lambda: not talker.up)
        talker.controller.submit("What time is it?")
        await proxy.enable()
        await talker.until(lambda: talker.answered)
    one_turn(talker, await stored(tmp_path, talker), "What time is it?", "You said: What time is it?")


async def test_two_questions_in_one_gap_get_one_answer(tmp_path: Path) -> None:
    async with talking(tmp_path) as (talker, proxy):
        proxy.disable()
        await talker.until(lambda: not talker.up)
        await talker.say(1.0)
        await talker.say(2.0)
        await proxy.enable()
        await talker.until(lambda: talker.answered)
        await talker.until(lambda: "…" not in talker.questions.values())
    entries = await stored(tmp_path, talker)
    assert [entry.text for entry in entries] == [QUESTION, QUESTION.replace("1", "2"), ANSWER.replace("1", "2")]
    assert list(talker.questions.values()) == [entry.text for entry in entries[:2]]


async def test_half_a_minute_is_kept_and_the_limit_is_told(tmp_path: Path) -> None:
    async with talking(tmp_path) as (talker, proxy):
        proxy.disable()
        await talker.until(lambda: not talker.up)
        await talker.say(GAP_SECONDS + 5)
        assert any("only 30 seconds are kept" in notice for notice in talker.notices)
        await proxy.enable()
        await talker.until(lambda: talker.answered)
    said = "I heard 30.0 seconds of sound."
    one_turn(talker, await stored(tmp_path, talker), said, f"You said: {said}")


async def test_a_new_conversation_in_the_gap_takes_nothing_along(tmp_path: Path) -> None:
    async with talking(tmp_path) as (talker, proxy):
        proxy.disable()
        await talker.until(lambda: not talker.up)
        talker.controller.submit("Only for the old one")
        talker.controller.forget()
        await asyncio.sleep(0)
        assert talker.returned == ["Only for the old one"]
        assert talker.notices == ["Your message was not sent."]
        await proxy.enable()
        await talker.connected()
        await talker.say()
        await talker.until(lambda: talker.answered)
    assert [entry.text for entry in await stored(tmp_path, talker)] == [QUESTION, ANSWER]


async def test_a_question_that_breaks_every_connection_is_given_up(tmp_path: Path) -> None:
    async with talking(tmp_path) as (talker, proxy):
        proxy.up.limit_data = 20_000
        proxy.reset_peer()
        await talker.until(lambda: not talker.up)
        await talker.say()
        while "What you said last was not sent." not in talker.notices:
            talker.connection.hurry()
            await asyncio.sleep(0.02)
        proxy.up.limit_data = None
        talker.connection.hurry()
        await talker.connected()
        await talker.say()
        await talker.until(lambda: talker.answered)


@pytest.mark.parametrize("nth", range(1, 40, 2))
async def test_cut_after_every_few_events(tmp_path: Path, nth: int) -> None:
    """The connection is reset after the n-th thing that the server said, whatever that was."""
    async with talking(tmp_path, slow_engines(hear=0.02, think=0.02, word=0.005)) as (talker, proxy):
        seen = len(talker.events)
        lose_once(talker, proxy.reset_peer, lambda _: len(talker.events) == seen + nth)
        await whole_turn(talker)
        await truth_told(talker)
    one_turn(talker, await stored(tmp_path, talker))


@pytest.mark.parametrize("direction", ["up", "down"])
@pytest.mark.parametrize("share", [0.03, 0.2, 0.4, 0.6, 0.8, 0.97])
async def test_cut_in_the_middle_of_a_frame(tmp_path: Path, direction: str, share: float) -> None:
    """Each connection carries only so many bytes; the second carries all."""
    greeting, whole = {"up": (1_500, 65_000), "down": (4_500, 12_000)}[direction]
    async with serving(tmp_path, slow_engines()) as server, FaultProxy(server.url) as proxy:
        toxics = getattr(proxy, direction)
        toxics.limit_data = greeting + int(share * whole)
        async with Talker(proxy.url) as talker:
            await talker.connected()
            await talker.say()
            await talker.until(lambda: not talker.up or talker.answered)
            toxics.limit_data = None
            await talker.until(lambda: talker.answered)
            await truth_told(talker)
    one_turn(talker, await stored(tmp_path, talker))


async def test_bad_weather(tmp_path: Path) -> None:
    """Late, uneven and in slices: slower, and otherwise the same."""
    async with talking(tmp_path) as (talker, proxy):
        for toxics in (proxy.up, proxy.down):
            toxics.latency, toxics.jitter, toxics.slicer = 0.002, 0.002, 700
        await whole_turn(talker)
    one_turn(talker, await stored(tmp_path, talker))


IMPATIENT = Patience(opening=0.4, ping=0.2)


async def test_a_half_open_connection_is_found_out(tmp_path: Path) -> None:
    async with talking(tmp_path, patience=IMPATIENT) as (talker, proxy):
        proxy.up.timeout = proxy.down.timeout = True
        await talker.say()
        await talker.until(lambda: not talker.up)
        proxy.up.timeout = proxy.down.timeout = False
        await talker.until(lambda: talker.answered)
    one_turn(talker, await stored(tmp_path, talker))


async def test_a_server_that_takes_the_call_and_says_nothing(tmp_path: Path) -> None:
    """Neither an answer to the upgrade, nor a greeting after it."""
    async with serving(tmp_path, slow_engines()) as server, FaultProxy(server.url) as proxy:
        proxy.down.timeout = True
        async with Talker(proxy.url, patience=IMPATIENT) as talker:
            await talker.until(lambda: proxy.accepted >= 2)
            assert talker.links[-1].message == "The server did not answer in time. Trying again."
            proxy.down.timeout, proxy.down.limit_data = False, 129  # the upgrade's answer and no more
            proxy.reset_peer()
            await talker.until(lambda: proxy.accepted >= 4)
            assert LinkState.UP not in [link.link for link in talker.links]
            proxy.down.limit_data = None
            await talker.say()
            await talker.until(lambda: talker.answered)
    one_turn(talker, await stored(tmp_path, talker))


async def test_a_slow_reader_is_let_go_and_comes_back(tmp_path: Path) -> None:
    """The server waits for it alone, and not for ever; nothing piles up there meanwhile."""
    engines = slow_engines(speak=0.5)
    async with (
        serving(tmp_path, engines, slow_seconds=0.5) as server,
        FaultProxy(server.url) as proxy,
        Talker(proxy.url) as talker,
        Talker(server.url) as other,
    ):
        await talker.connected()
        await other.connected()
        proxy.down.bandwidth = 20_000
        talker.controller.submit("Tell me a long story. " * 40)
        await other.say()
        await other.until(lambda: other.answered)
        await talker.until(lambda: not talker.up)
        proxy.down.bandwidth = 0
        await talker.until(lambda: talker.answered)
        assert [link.link for link in talker.links].count(LinkState.UP) == 2
        await truth_told(talker)
    entries = await stored(tmp_path, talker)
    assert [entry.role for entry in entries] == ["user", "assistant"]


async def test_the_page_of_a_hotel_is_no_server(tmp_path: Path) -> None:
    async with talking(tmp_path) as (talker, proxy):
        proxy.portal = PORTAL
        proxy.reset_peer()
        await talker.until(lambda: "page of its own" in talker.links[-1].message)
        proxy.portal = b"HTTP/1.1 302 Found\r\nLocation: http://login.example/\r\nContent-Length: 0\r\n\r\n"
        await talker.say()
        seen = proxy.accepted
        await talker.until(lambda: proxy.accepted > seen)
        assert "page of its own" in talker.links[-1].message
        proxy.portal = b""
        await talker.until(lambda: talker.answered)
    one_turn(talker, await stored(tmp_path, talker))


async def test_pressing_tries_again_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for wait in ("FIRST_WAIT_SECONDS", "LONGEST_WAIT_SECONDS"):
        monkeypatch.setattr(f"desktop.backend.connection.{wait}", 3600.0)
    async with talking(tmp_path) as (talker, proxy):
        proxy.disable()
        await talker.until(lambda: not talker.up)
        await proxy.enable()
        seen = proxy.accepted
        talker.controller.press()
        await talker.connected()
        assert proxy.accepted == seen + 1


async def test_a_server_that_is_killed_and_started_again(tmp_path: Path) -> None:
    """At every step of a turn; on the same port, as a team's server would be."""
    port, url = "0", ""
    for step in (e.AudioCommitted, e.TranscriptionCompleted, e.OutputItemAdded):
        folder = tmp_path / step.__name__
        folder.mkdir()
        with ChildServer(folder, ["--port", port]) as first:
            url = (await asyncio.to_thread(first.address)).url
            port = url.rpartition(":")[2]
            async with Talker(url) as talker:
                await talker.connected()
                lose_once(talker, first.process.kill, partial(_is_a, step))
                await talker.say()
                await talker.until(lambda: not talker.up)
                first.process.kill()
                first.wait()
                with ChildServer(folder, ["--port", port]) as second:
                    await talker.until(lambda: talker.answered)
                    await truth_told(talker)
                    second.process.terminate()  # not killed: everything is written
                    await asyncio.to_thread(second.wait)
        entries = await stored(folder, talker)
        if len(entries) == 1:  # a reply that was begun less than a moment before the end was not on disk yet
            assert (entries[0].text, entries[0].role) == (QUESTION, "user")
            assert talker._sound, "or it would have been asked for again"
        else:
            one_turn(talker, entries)


async def test_asleep_nothing_goes_on_by_itself(tmp_path: Path) -> None:
    async with talking(tmp_path, slow_engines(think=0.5)) as (talker, _):
        talker.controller.press()
        talker.controller.frame(b"\x01\x02" * 24_000)
        talker.connection.drop()
        talker.controller.woke()
        assert "The computer slept while you talked; please say it again." in talker.notices
        await talker.connected()
        await asyncio.sleep(0.2)
        assert await stored(tmp_path, talker) == []
        await whole_turn(talker)
    one_turn(talker, await stored(tmp_path, talker))


def _is_a(kind: type[e.ServerEvent], event: e.ServerEvent) -> bool:
    return isinstance(event, kind)


def lose_once(talker: Talker, lose: Callable[[], None], when: Callable[[e.ServerEvent], bool]) -> None:
    """Do the harm after the first event of which `when` is true."""

    def look(event: e.ServerEvent) -> None:
        if when(event):
            talker.on_event = lambda _: None
            lose()

    talker.on_event = look


async def truth_told(talker: Talker) -> None:
    """Wait until the server has taken how much was heard of a reply that was cut off."""
    await talker.until(lambda: not talker.controller._replies._cuts)
