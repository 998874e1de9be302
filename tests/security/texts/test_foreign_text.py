"""What servers, providers and people wrote is shown as written; nothing takes it for HTML and loads what it names."""

from __future__ import annotations

import ast
import ctypes
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QHelpEvent, QTextDocument, QTextDocumentFragment
from PySide6.QtGui import Qt as QtOfGui
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QSystemTrayIcon, QToolTip, QWidget
from pytestqt.qtbot import QtBot

import desktop
from desktop.audio.devices.sound_server import Device
from desktop.model.conversations import StoredConversation, StoredMessage
from desktop.model.engines.choices import EngineOption, HotkeyState, KeyEntry, ModelOption, StageChoice
from desktop.model.notice import Notice
from desktop.widgets.about_dialog import AboutDialog
from desktop.widgets.controls.plain import for_the_system, label, tool_tip
from desktop.widgets.main_window import MainWindow
from desktop.widgets.overlay import Overlay
from desktop.widgets.server.server_dialog import ServerDialog
from desktop.widgets.settings.settings_window import PAGES, SettingsWindow
from desktop.widgets.transcript.conversation_view import ConversationView
from desktop.widgets.transcript.markdown import block_reader
from desktop.widgets.tray import Tray
from desktop.widgets.welcome import Welcome
from server.protocol.roles import ROLES
from tests.throwaway_settings import throwaway_settings

ATTACKS = (
    '<img src="{file}">',
    "<img src='file://{file}'>evil",
    '<a href="{file}">evil</a>',
    "<table background='{file}'><tr><td>evil</table>",
    '&lt;img src="{file}"&gt; evil',
    "evil & co. &amp; sons &copy; &Quit",
    'first line\n<img src="{file}">',
    '\u202e<img src="{file}">evil',
    '<?xml version="1.0"?><img src="{file}"/>',
    '<!doctype html><body background="{file}">evil',
)
MARKDOWN_ATTACKS = (
    "![evil]({file})",
    "![evil](file://{file})",
    "[evil](file://{file})",
    "[evil](javascript:{file})",
    "![evil][x]\n\n[x]: file://{file}",
    "<file://{file}> evil",
    '**<img src="{file}">** evil',
    '| <img src="{file}"> | evil |\n|---|---|\n| ![]({file}) | `<img src="{file}">` |',
    '```html "evil\n<img src="{file}">\n```',
    '> - # <a href="{file}">evil</a>',
    "[evil](https://example.org/ '<img src=\"{file}\">')",
    "&lt;img src=&quot;{file}&quot;&gt; evil",
)
"""For answers, which alone are read as Markdown; they are shown everywhere like the others."""

PARSER = Path("widgets/transcript/markdown")
"""Markdown is read there alone, with HTML off, and becomes runs of text."""
ONE_PLACE = Path("widgets/controls/plain.py")
NOT_ELSEWHERE = {"QLabel", "QMessageBox", "QToolTip", "QWhatsThis", "QTextBrowser"}
"""Made, or called, by `desktop.widgets.controls.plain` alone."""
NO_HTML = {"setToolTip", "setStatusTip", "setWhatsThis", "setTextFormat", "setHtml", "insertHtml", "appendHtml"} | {
    "setMarkdown", "insertMarkdown", "fromHtml", "fromMarkdown", "insertImage", "insertFragment", "addResource",
    "setAnchor", "setAnchorHref", "setOpenExternalLinks", "setOpenLinks", "openUrl", "showMessage",
}  # fmt: skip
SYSTEM = {("widgets/tray.py", "showMessage"), ("widgets/tray.py", "setToolTip")}
"""Where text leaves for the desktop, by way of `for_the_system`."""
ALLOWED = SYSTEM | {
    ("widgets/controls/elided_label.py", "setTextFormat"),
    ("presenters/settings/settings_window.py", "openUrl"),
    ("presenters/links.py", "openUrl"),
    ("system/document_viewer.py", "openUrl"),
    ("system/opening.py", "openUrl"),
}


# The source


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Each call with the last part of its name, and the first where it is called on a class."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield node.func.attr, node
            if isinstance(node.func.value, ast.Name):
                yield node.func.value.id, node
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id, node


def test_nothing_shows_text_but_by_the_one_way_that_keeps_it_plain() -> None:
    root = Path(desktop.__file__).parent
    found = []
    for path in sorted(root.rglob("*.py")):
        name = path.relative_to(root)
        if name == ONE_PLACE:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found += [
            f"{name}:{call.lineno}: {said}"
            for said, call in calls(tree)
            if said in NOT_ELSEWHERE | NO_HTML and (name.as_posix(), said) not in ALLOWED
        ]
    assert not found, "use desktop.widgets.controls.plain"


def test_markdown_is_read_in_one_place_and_never_as_html() -> None:
    root = Path(desktop.__file__).parent
    readers = [path for path in root.rglob("*.py") if "markdown_it" in path.read_text(encoding="utf-8")]
    assert {path.relative_to(root).parent for path in readers} == {PARSER}
    parser = block_reader.parser()
    assert parser.options["html"] is False
    rules = {name for names in parser.get_active_rules().values() for name in names}
    assert not rules & {"html_block", "html_inline", "linkify", "reference"}


def test_a_conversation_loads_nothing(qtbot: QtBot, watched: Watched) -> None:
    view = ConversationView()
    qtbot.addWidget(view)
    for kind in QTextDocument.ResourceType:
        assert view.document().resource(kind.value, QUrl.fromLocalFile(str(watched.path))) is None
    assert not watched.was_opened()


def test_what_goes_to_the_desktop_goes_through_the_helper() -> None:
    root = Path(desktop.__file__).parent
    for name, method in SYSTEM:
        for said, call in calls(ast.parse((root / name).read_text(encoding="utf-8"))):
            assert said != method or "for_the_system(" in ast.unparse(call)


def test_a_tool_tip_in_a_model_goes_through_the_helper() -> None:
    root = Path(desktop.__file__).parent
    for path in root.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if "ToolTipRole" in text:
            assert "tool_tip(" in text, path


# The helper


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_tool_tip_reads_as_it_was_written(qapp: QApplication, attack: str) -> None:
    tip = tool_tip(attack)
    shown = QTextDocumentFragment.fromHtml(tip).toPlainText() if QtOfGui.mightBeRichText(tip) else tip
    assert shown.replace("\u2060", "") == attack.replace("\u202e", "")


@pytest.mark.parametrize("attack", ATTACKS)
def test_the_desktop_is_given_nothing_that_it_could_take_for_markup(qapp: QApplication, attack: str) -> None:
    text = for_the_system(attack)
    assert not QtOfGui.mightBeRichText(text)
    assert not {"<", ">", "\u202e"} & set(text)
    assert "&amp;" not in text
    assert "&lt;" not in text


def test_an_ordinary_sentence_is_not_touched() -> None:
    said = "api.openai.com cannot be reached; 3 & 4 are “quoted”."
    assert for_the_system(said) == said
    assert tool_tip("The engines are starting") == "The engines are starting"


def test_a_label_never_guesses(qtbot: QtBot) -> None:
    shown = label("<b>bold</b>", "muted")
    qtbot.addWidget(shown)
    assert shown.textFormat() is Qt.TextFormat.PlainText
    assert shown.text() == "<b>bold</b>"


# The windows


class Watched:
    """A file of which the kernel tells whether anybody opened it."""

    OPENED = 0x20

    def __init__(self, path: Path) -> None:
        path.write_bytes(b"not a picture")
        self.path = path
        libc = ctypes.CDLL(None, use_errno=True)
        self._events = libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        assert libc.inotify_add_watch(self._events, os.fsencode(path), self.OPENED) >= 0

    def was_opened(self) -> bool:
        try:
            return bool(os.read(self._events, 4096))
        except BlockingIOError:
            return False

    def close(self) -> None:
        os.close(self._events)


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    if sys.platform != "linux":
        pytest.skip("only Linux tells who opens a file")
    file = Watched(tmp_path / "secret.png")
    yield file
    file.close()


def test_the_watch_notices_what_qt_loads(qtbot: QtBot, watched: Watched) -> None:
    """The attack works where nothing prevents it, so that the tests below mean something."""
    naive = QLabel(f'<img src="{watched.path}">')
    qtbot.addWidget(naive)
    naive.sizeHint()
    assert watched.was_opened()


def main_window(evil: str) -> list[QWidget]:
    window = MainWindow()
    row = StoredConversation("c1", evil, False, datetime.now(UTC))
    found = replace(row, id="c2", snippet=evil, marks=((0, 4),))
    window.panel.rows.show_first([row, found], "")
    window.panel.show_rows()
    window.panel.undo.offer(evil)
    window.status_line.show_status(Notice("error", evil, evil))
    window.status_line.set_engine_summary(evil)
    window.talk_button.set_ready(False, evil)
    view = window.conversation
    view.add_question("q1", evil)
    view.append_reply("r1", evil)
    view.finish_reply("r1", "completed")
    view.set_timings("r1", evil)
    view.add_notice(Notice("error", evil))
    window.message_field.set_text(evil)
    return [window]


def transcript(evil: str) -> list[QWidget]:
    window = MainWindow()
    window.conversation.show_stored(
        (StoredMessage("q1", True, evil, evil), StoredMessage("r1", False, evil, evil + evil, interrupted=True)),
        older=False,
    )
    window.panel.show_problem(evil)
    return [window]


def beside(evil: str) -> list[QWidget]:
    overlay, told, welcome = Overlay(), Overlay(), Welcome()
    overlay.set_trouble(evil)
    told.set_question(evil)
    welcome.set_microphone_problem(evil)
    welcome.set_offline_problem(evil)
    dialog = ServerDialog()
    dialog.set_choice(evil, evil)
    dialog.set_problem(evil)
    return [overlay, told, welcome, dialog, AboutDialog(evil, evil, evil)]


def settings_window(evil: str) -> list[QWidget]:
    settings = SettingsWindow()
    engine = EngineOption(
        "e", evil, evil, "openai", True, True, True, False, (ModelOption(evil, evil, evil),), (evil,), evil,
        remedy=evil, default_model=evil, default_voice=evil,
        takes_thinker=True, default_thinker=evil,
    )  # fmt: skip
    settings.follow(
        throwaway_settings(
            **dict.fromkeys(ROLES, StageChoice("e", evil, evil, evil, "f", evil)),
            persona="own",
            persona_text=evil,
            microphone="gone " + evil,
            language=evil,
            interface_language=evil,
        )
    )
    settings.set_engine_options(dict.fromkeys(ROLES, (engine, replace(engine, name="f", installed=True))))
    for stage in ROLES:
        settings.set_models(stage, (ModelOption(evil, evil, evil), ModelOption(evil, beside=True)))
        settings.set_model_problem(stage, evil)
        settings.set_try_result(stage, Notice("error", evil))
    settings.set_keys((KeyEntry("openai", evil, evil), KeyEntry("deepgram", evil, evil, from_environment=True)))
    settings.set_key_result("openai", evil, Notice("error", evil))
    settings.set_local_servers(((evil, evil),))
    settings.set_devices(
        tuple(Device(name, False, 48_000) for name in (evil, evil + "2")), (Device(evil, False, 48_000),)
    )
    settings.set_microphone_test(Notice("error", evil))
    settings.set_speaker_test(Notice("error", evil))
    settings.set_microphone_problem(evil)
    settings.set_server(evil, False, evil)
    settings.set_option_problem("close_to_tray", evil)
    settings.set_about([(evil, evil)], [(evil, evil)], [(evil, evil)])
    settings.set_hotkey("hotkey", HotkeyState(evil, Notice("error", evil), ((evil, evil),)))
    settings.set_diagnostics_result(Notice("error", evil))
    settings.set_keyring_problem(evil, evil)
    return [settings]


@pytest.mark.parametrize(
    ("made", "attack"),
    [(made, attack) for made in (main_window, transcript, beside, settings_window) for attack in ATTACKS]
    + [(made, attack) for made in (main_window, transcript) for attack in MARKDOWN_ATTACKS],
)
def test_every_widget_shows_it_as_it_is(
    qtbot: QtBot, watched: Watched, made: Callable[[str], list[QWidget]], attack: str
) -> None:
    evil = attack.format(file=watched.path)
    windows = made(evil)
    for window in windows:
        qtbot.addWidget(window)
        window.show()
        if isinstance(window, SettingsWindow):
            for page in PAGES:
                window.show_page(page.name)
                window.grab()
        QApplication.processEvents()
        window.grab()
        for widget in (window, *window.findChildren(QWidget)):
            assert_plain(widget)
            hover(widget)
        for action in window.findChildren(QAction):
            assert_tip_is_literal(action.toolTip())
            assert not foreign(action.text()), "`&` would be a mnemonic"
    assert not watched.was_opened()


def foreign(text: str) -> bool:
    return "evil" in text or "secret.png" in text


def assert_plain(widget: QWidget) -> None:
    if isinstance(widget, QLabel):
        assert widget.textFormat() is Qt.TextFormat.PlainText, widget.text()
        assert not widget.openExternalLinks()
    if isinstance(widget, QAbstractButton):
        assert not foreign(widget.text()), "`&` would be a mnemonic"
    assert_tip_is_literal(widget.toolTip())


def assert_tip_is_literal(tip: str) -> None:
    if QtOfGui.mightBeRichText(tip):
        assert tip.startswith("<p style"), tip
        assert tip.count("<") == 2, "it is escaped, in the one element that keeps its blanks"


def hover(widget: QWidget) -> None:
    """Rest the mouse on it, and in a list on its first row."""
    middle = QPoint(widget.width() // 2, min(40, widget.height() // 2))
    if widget.isVisible():
        QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, middle, widget.mapToGlobal(middle)))
        QToolTip.hideText()


@pytest.mark.parametrize("attack", ATTACKS)
def test_the_tray_says_it_without_markup(
    qtbot: QtBot, watched: Watched, monkeypatch: pytest.MonkeyPatch, attack: str
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _icon, title, text, *_: said.extend((title, text)))
    evil = attack.format(file=watched.path)
    tray = Tray()
    tray.set_trouble(evil)
    tray.notify(Notice("error", evil))
    assert said
    for text in (*said, tray.tool_tip):
        assert not QtOfGui.mightBeRichText(text)
        assert "<" not in text
    assert not any(foreign(action.text()) for action in tray.actions)
    assert not watched.was_opened()
