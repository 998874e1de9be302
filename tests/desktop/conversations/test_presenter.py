"""The conversations in the window, with a real server: listed, found, opened, gone on with, named, pinned, deleted."""

from __future__ import annotations

import asyncio
import os
import signal
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from desktop.address import Address
from desktop.backend.connection import LinkState
from desktop.backend.http_client import NoAnswer
from desktop.conversations.client import ConversationsClient
from tests.desktop.conversations.desk import Desk, desk, said, stored, until
from tests.patience import PATIENCE
from tests.servers import realtime_server
from tests.servers.realtime_server import TOKEN, ChildServer, serving

MANY = 10_000


async def test_what_was_said_is_listed_and_found(qapp: QCoreApplication, qasync_loop: object, tmp_path: Path) -> None:
    await stored(tmp_path, said("Lentils for dinner"), said("Trains to Lisbon", "And to Porto"))
    async with serving(tmp_path) as server, desk(tmp_path, server) as at:
        assert at.titles == ["Trains to Lisbon", "Lentils for dinner"]
        QTest.keyClicks(at.window.panel.search, "porto")
        await until(lambda: at.titles == ["Trains to Lisbon"])
        rows = at.window.panel.rows
        row = rows.row(rows.index(0))
        assert [row.snippet[begin:end].lower() for begin, end in row.marks] == ["porto"]
        at.window.panel.search.setText("zeppelin")
        await until(lambda: "zeppelin" in at.window.panel.note)
        at.window.panel.search.clear()
        await until(lambda: len(at.titles) == 2)


async def test_a_conversation_is_opened_and_goes_on(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    old = (await stored(tmp_path, said("Trains to Lisbon"), said("Lentils")))[0]
    async with serving(tmp_path) as server, desk(tmp_path, server) as at:
        at.window.panel.list.opened.emit(old)
        await until(lambda: "Trains to Lisbon" in at.text)
        assert "Well, you said Trains to Lisbon\nInterrupted" in at.text
        assert at.current == ["Trains to Lisbon"]
        await at.ask("And back?")
        await until(lambda: at.titles[0] == "Trains to Lisbon")
        page = await ConversationsClient(at.address).messages(old)
        assert [message.full for message in page.messages][-2:] == ["And back?", "You said: And back?"]


async def test_what_goes_on_elsewhere_is_taken_back_from_the_list(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    old = (await stored(tmp_path, said("Trains to Lisbon")))[0]
    async with serving(tmp_path) as server, desk(tmp_path, server) as at:
        at.window.panel.list.opened.emit(old)
        await until(lambda: "Trains to Lisbon" in at.text and at.stands is LinkState.UP)
        async with realtime_server.Address(at.address.url).connect(f"?conversation_id={old}"):
            await until(lambda: at.stands is LinkState.REFUSED)
            at.window.panel.list.opened.emit(old)
            await at.ask("And back?")
        assert "Trains to Lisbon" in at.text


async def test_what_was_deleted_elsewhere_leaves_the_list_when_it_is_opened(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    old = (await stored(tmp_path, said("Trains to Lisbon")))[0]
    async with serving(tmp_path) as server, desk(tmp_path, server) as at:
        await until(lambda: at.titles == ["Trains to Lisbon"])
        await ConversationsClient(at.address).delete(old)
        at.window.panel.list.opened.emit(old)
        await until(lambda: at.titles == [])
        assert "deleted" in at.text


async def test_a_new_conversation_comes_up_when_something_was_said(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    async with serving(tmp_path) as server, desk(tmp_path, server) as at:
        assert "appear here" in at.window.panel.note
        await at.ask("How long do lentils cook?")
        assert at.titles == at.current == ["How long do lentils cook?"]
        at.conversations.begin_new()
        assert at.text == ""
        assert at.current == []
        await at.ask("Something else")
        assert at.titles == ["Something else", "How long do lentils cook?"]
        assert at.current == ["Something else"]


async def test_a_long_transcript_is_read_back_page_by_page(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    texts = [f"Question number {number}" for number in range(80)]
    owner = (await stored(tmp_path, said(*texts)))[0]
    async with serving(tmp_path) as server, desk(tmp_path, server) as at:
        at.conversations.opened.open(owner)
        await until(lambda: texts[-1] in at.text)
        assert texts[0] not in at.text
        bar = at.window.conversation.verticalScrollBar()
        assert bar.value() == bar.maximum(), "the newest is what one sees"
        while texts[0] not in at.text:
            below = bar.maximum() - bar.value()
            bar.setValue(0)
            length = len(at.text)
            await until(partial(grown, at, length))
            assert bar.value() > 0 or below == 0, "the reader stays where they were"
        asked = [line for line in at.text.splitlines() if line.startswith("Question")]
        assert asked == texts


async def test_renamed_and_pinned(qapp: QCoreApplication, qasync_loop: object, tmp_path: Path) -> None:
    await stored(tmp_path, said("One"), said("Two"))
    async with serving(tmp_path) as server, desk(tmp_path, server) as at:
        rows = at.window.panel.rows
        rows.setData(rows.index(1), "  The first  ")
        await until(lambda: at.titles == ["Two", "The first"])
        at.window.panel.list.pin_requested.emit(at.row("The first"), True)
        await until(lambda: at.titles == ["The first", "Two"])
        client = ConversationsClient(at.address)
        async with asyncio.timeout(PATIENCE):
            while [row.title for row in (await client.page()).rows] != ["The first", "Two"]:
                await asyncio.sleep(0.02)


async def test_a_name_and_a_pin_given_at_once_are_both_kept(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    await stored(tmp_path, said("One"), said("Two"))
    async with serving(tmp_path) as server, desk(tmp_path, server) as at:
        rows, owner = at.window.panel.rows, at.row("One")
        seen: list[tuple[str, bool]] = []
        rows.setData(rows.find(owner), "The first")
        at.window.panel.list.pin_requested.emit(owner, True)

        async def settled() -> bool:
            pages = await ConversationsClient(at.address).page()
            return [(row.title, row.pinned) for row in pages.rows] == [("The first", True), ("Two", False)]

        async with asyncio.timeout(PATIENCE):
            while not await settled() or at.titles != ["The first", "Two"]:
                row = rows.row(rows.find(owner))
                seen.append((row.title, row.pinned))
                await asyncio.sleep(0)
        assert ("The first", True) in [*seen, ("The first", rows.row(rows.find(owner)).pinned)]
        both = [entry == ("The first", True) for entry in seen]
        assert both == sorted(both), "once both are shown, neither is taken back"


async def test_a_deletion_can_be_undone_until_it_is_carried_out(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    one, _two = await stored(tmp_path, said("One"), said("Two"))
    async with serving(tmp_path) as server:
        async with desk(tmp_path, server) as at:
            at.conversations.opened.open(one)
            await until(lambda: "One" in at.text)
            panel = at.window.panel
            panel.list.choose(one)
            QTest.keyClick(panel.list, Qt.Key.Key_Delete)
            assert at.titles == ["Two"]
            assert panel.undo.text == "Deleted “\u2068One\u2069”"
            assert at.text == "", "what is deleted is not open any more"
            assert await kept(at, one)
            panel.undo.undo_button.click()
            assert at.titles == ["Two", "One"]
            await until(lambda: "One" in at.text)
            panel.list.delete_requested.emit(one)
            panel.list.delete_requested.emit(at.row("Two"))
            await until(lambda: panel.undo.text == "Deleted “\u2068Two\u2069”")
            async with asyncio.timeout(PATIENCE):
                while await kept(at, one):
                    await asyncio.sleep(0.02)
            client = ConversationsClient(at.address)
        # The end of the app carries out what waits.
        assert (await client.page()).rows == ()


def grown(at: Desk, length: int) -> bool:
    return len(at.text) > length


def more_rows(at: Desk, before: int) -> bool:
    """The reader goes on to the end of what there is."""
    at.window.panel.list.scrollToBottom()
    return at.window.panel.rows.rowCount() > before


async def kept(at: Desk, conversation_id: str) -> bool:
    try:
        await ConversationsClient(at.address).get(conversation_id)
    except NoAnswer as refusal:
        return refusal.status != 410
    return True


async def test_a_server_that_is_gone_is_told_with_a_way_to_try_again(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    await stored(tmp_path, said("One"))
    with ChildServer(tmp_path) as server:
        async with desk(tmp_path, server.address()) as at:
            os.kill(server.process.pid, signal.SIGSTOP)
            at.conversations.listing.reload()
            os.kill(server.process.pid, signal.SIGKILL)
            await until(lambda: "does not answer" in at.window.panel.problem)
            assert at.titles == ["One"], "what is known stays"
            at.window.panel.retry_button.click()
            await until(lambda: "does not answer" in at.window.panel.problem)


async def test_once_one_conversation_can_be_had_again_so_can_the_list(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    (kept,) = await stored(tmp_path, said("One"))
    async with serving(tmp_path) as server, desk(tmp_path, server) as at:
        at.window.panel.show_problem("Conversations cannot be saved right now.")
        assert await at.conversations.listing.refresh(kept) is not None
        await until(lambda: not at.window.panel.problem)
        assert at.titles == ["One"]


async def test_a_server_that_refuses_says_why(qapp: QCoreApplication, qasync_loop: object, tmp_path: Path) -> None:
    async with serving(tmp_path) as server:
        at = Desk(tmp_path, Address(server.url, "wrong"))
        at.begin()
        await until(lambda: "token" in at.window.panel.problem)
        at.window.panel.retry_button.click()
        await until(lambda: "wrong" in at.window.panel.problem)
        await at.close()


async def test_a_conversation_left_a_moment_ago_goes_on(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    async with serving(tmp_path) as server:
        async with desk(tmp_path, server) as at:
            await at.ask("Before the break")
        url = at.address.url
        again = Desk(tmp_path, Address(url, TOKEN))
        again.conversations.begin("")
        await asyncio.sleep(0.2)  # the server that comes with the app needs longer to start
        again.link.use_team(again.address)
        await until(lambda: "Before the break" in again.text)
        assert "cannot be shown" not in again.text
        await again.ask("After it")
        assert again.titles == ["Before the break"]
        again.conversations.begin_new()
        await again.close()
        third = Desk(tmp_path, Address(url, TOKEN))
        third.begin()
        await until(lambda: third.titles)
        assert third.text == "", "who began a new one gets a new one"
        await third.close()


@pytest.mark.timeout(300)
async def test_ten_thousand_conversations(qapp: QCoreApplication, qasync_loop: object, tmp_path: Path) -> None:
    await stored(tmp_path, *([entry] for entry in said(*(f"Talk {number}" for number in range(MANY)))[::2]))
    async with serving(tmp_path) as server, desk(tmp_path, server) as at:
        panel = at.window.panel
        await asyncio.sleep(0.3)
        assert panel.rows.rowCount() <= 200, "no more than is looked at is asked for"
        painted = panel.list.painter_of_rows.painted
        panel.list.viewport().repaint()
        assert panel.list.painter_of_rows.painted - painted < 60, "no more than can be seen is drawn"
        for _ in range(5):
            before = panel.rows.rowCount()
            await until(partial(more_rows, at, before))
        assert panel.rows.rowCount() <= 1000
        panel.search.setText("talk 9876")
        await until(lambda: at.titles == ["Talk 9876"])


async def test_a_question_is_asked_again_in_a_branch(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    owner = (await stored(tmp_path, said("One", "Too", "Three")))[0]
    async with serving(tmp_path) as server:
        async with desk(tmp_path, server) as at:
            at.conversations.opened.open(owner)
            await until(lambda: "Three" in at.text)
            actions = at.window.conversation.actions_of_messages
            actions.edit_requested.emit("q-Too", "Too")
            assert at.window.message_field.line.text() == "Too"
            at.window.message_field.line.setText("Two")
            QTest.keyClick(at.window.message_field.line, Qt.Key.Key_Return)
            await until(lambda: "You said: Two" in at.text)
            await until(lambda: "2 of 2" in at.text)
            assert "One" in at.text
            assert "Three" not in at.text
            assert at.titles == at.current == ["One"], "the list shows one row for the family"
            mine = at.text.index("2 of 2")
            assert at.text.index("Two") < mine < at.text.index("You said: Two"), "the mark stands at the question"
            question = next(m for m in at.messages if m.versions)
            actions.version_requested.emit(question.id, -1)
            await until(lambda: "Three" in at.text and "1 of 2" in at.text)
            assert at.current == ["One"]
            actions.version_requested.emit("q-Too", 1)
            await until(lambda: "2 of 2" in at.text)
            at.window.panel.list.delete_requested.emit(at.row("One"))
            assert at.text == ""
            await until(lambda: at.stands is LinkState.UP)
        assert (await ConversationsClient(at.address).page()).rows == (), "its branches go with it"


async def test_a_question_that_is_edited_stays_with_its_conversation(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    owner = (await stored(tmp_path, said("One")))[0]
    async with serving(tmp_path) as server, desk(tmp_path, server) as at:
        at.conversations.opened.open(owner)
        await until(lambda: "One" in at.text)
        at.window.message_field.line.setText("My draft")
        at.window.conversation.actions_of_messages.edit_requested.emit("q-One", "One")
        at.conversations.begin_new()
        assert at.window.message_field.line.text() == "My draft"
        await until(lambda: at.stands is LinkState.UP)
        QTest.keyClick(at.window.message_field.line, Qt.Key.Key_Return)
        await until(lambda: "You said: My draft" in at.text)
        assert "One" not in at.text


async def test_a_reply_is_given_anew(qapp: QCoreApplication, qasync_loop: object, tmp_path: Path) -> None:
    owner = (await stored(tmp_path, said("One", "Two")))[0]
    async with serving(tmp_path) as server, desk(tmp_path, server) as at:
        at.conversations.opened.open(owner)
        await until(lambda: "Two" in at.text)
        actions = at.window.conversation.actions_of_messages
        assert actions.last_reply == "a-Two"
        actions.regenerate_requested.emit("a-Two")
        await until(lambda: "You said: Two" in at.text and "2 of 2" in at.text)
        assert "Well, you said Two" not in at.text
        branches = await ConversationsClient(at.address).branches(owner)
        assert [(branch.parent, branch.before) for branch in branches] == [("", ""), (owner, "a-Two")]


async def test_a_message_just_said_is_heard_again(qapp: QCoreApplication, qasync_loop: object, tmp_path: Path) -> None:
    async with serving(tmp_path) as server, desk(tmp_path, server) as at:
        await at.ask("Say this twice")
        await until(lambda: any(message.has_audio for message in at.messages))
        reply = next(message for message in at.messages if message.has_audio)
        at.window.conversation.actions_of_messages.replay_requested.emit(reply.id)
        actions = at.window.conversation.actions_of_messages
        await until(lambda: actions.replaying == reply.id)
        await until(lambda: at.sound.speaker.played_ms("replay-1") > 0)
        assert actions.of(reply)[1].name == "Stop"
        at.controller.press()
        assert actions.replaying == "", "opening the microphone stops it at once"
        at.controller.stop()


async def test_a_conversation_is_exported(qapp: QCoreApplication, qasync_loop: object, tmp_path: Path) -> None:
    owner = (await stored(tmp_path, said("One")))[0]
    async with serving(tmp_path) as server, desk(tmp_path, server) as at:
        export = at.conversations.export
        dialog = export.ask(owner, "One", "markdown", at.window)
        assert dialog.selectedFiles()[0].endswith("One.md")
        dialog.reject()
        await export.save(owner, "markdown", tmp_path / "one.md")
        await export.save(owner, "json", tmp_path / "none" / "one.json")
        assert "**You:** One" in (tmp_path / "one.md").read_text()
        assert "saved as one.md" in at.text
        assert "The file cannot be written: No such file or directory." in at.text


async def test_the_panel_follows_the_settings_and_they_follow_it(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    async with serving(tmp_path) as server, desk(tmp_path, server) as at:
        at.window.resize(1000, 760)
        for shown in (False, True):
            at.settings.change(show_conversations=shown, conversations_width=333)
            await until(lambda shown=shown: at.window.panel.isVisible() is shown)  # type: ignore[misc]
        await until(lambda: at.window.panel.width() == 333)
        for shown in (False, True):
            QTest.keyClick(at.window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
            await until(lambda shown=shown: at.settings.current.show_conversations is shown)  # type: ignore[misc]
            assert at.settings.current.conversations_width == 333
