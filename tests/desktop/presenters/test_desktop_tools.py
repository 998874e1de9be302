"""What a model calls on this computer is done when the person has allowed exactly that, and nothing else is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.presenters.desktop_tools import DesktopTools
from desktop.system import opening
from desktop.system.opening import NotOpened, entry_of, open_file, open_page
from desktop.widgets.main_window import MainWindow
from desktop.widgets.transcript.tool_calls import approval_bar
from server.protocol import events as e
from tests.throwaway_settings import throwaway_settings


class Desk:
    """A window, what was sent, and how often the model was asked to go on."""

    def __init__(self, window: MainWindow) -> None:
        self.bar, self.view = window.approval_bar, window.conversation
        self.outputs: list[str] = []
        self.answers = 0
        settings = throwaway_settings(tool_open=True, tool_clipboard=True)
        self.tools = DesktopTools(window, settings, self._send, self._answer)

    def _send(self, event: e.ClientEvent) -> bool:
        assert isinstance(event, e.ItemCreate)
        self.outputs.append(str(event.item.output))
        return True

    def _answer(self) -> None:
        self.answers += 1

    def called(self, *calls: tuple[str, dict[str, Any] | str]) -> None:
        output = [
            e.Item(
                type="function_call",
                id=f"item_{number}",
                call_id=f"call_{number}",
                name=name,
                arguments=given if isinstance(given, str) else json.dumps(given),
            )
            for number, (name, given) in enumerate(calls)
        ]
        self.tools.received(e.ResponseDone(response=e.Response(id="resp_1", status="completed", output=output)))


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    window = MainWindow()
    qtbot.addWidget(window)
    return Desk(window)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    opened: list[str] = []

    def note(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    return opened


def test_several_calls_are_asked_about_one_by_one_and_answered_together(
    desk: Desk, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(approval_bar, "LOOK_SECONDS", 0)
    page = ("open", {"kind": "page", "what": "https://example.org/a"})
    desk.called(page, ("clipboard", {"action": "write", "text": "Lentils"}), ("flies", "{oops"))
    assert opened == []
    assert "https://example.org/a" in desk.bar.text
    desk.bar.allow.click()
    assert "Lentils" in desk.bar.text
    assert desk.answers == 0
    desk.bar.refuse.click()
    assert opened == ["https://example.org/a"]
    assert QGuiApplication.clipboard().text() != "Lentils"
    assert desk.outputs == [
        "There is no such function here.",
        "Opened https://example.org/a",
        "The person refused: it was not done.",
    ]
    assert desk.answers == 1


def told(status: str, approval: str = "appr_1", what: str = "https://example.org") -> e.ToolCallUpdated:
    arguments = json.dumps({"kind": "page", "what": what})
    return e.ToolCallUpdated(
        call_id=f"call_{approval}",
        name="open",
        arguments=arguments,
        status=status,  # type: ignore[arg-type]
        approval_id=approval,
    )


def test_what_was_asked_about_is_done_once_when_its_own_server_heard_a_yes(desk: Desk, opened: list[str]) -> None:
    desk.tools._is_own = lambda: True
    desk.tools.received(told("waiting"))
    assert opened == []
    for _ in range(2):
        desk.tools.received(told("running"))
    desk.tools.received(told("running", "appr_2"))
    desk.tools.received(told("waiting", "appr_3"))
    desk.tools.received(told("running", "appr_3", "https://evil.test"))
    assert opened == ["https://example.org"]
    assert [each.startswith("Error: ") for each in desk.outputs] == [False, True, True, True]


def test_a_yes_that_a_team_s_server_heard_allows_nothing_here(desk: Desk, opened: list[str]) -> None:
    desk.tools.received(told("waiting"))
    desk.tools.received(told("running"))
    assert opened == []
    desk.tools.received(told("waiting", "appr_2"))
    desk.tools.allow("appr_2")
    desk.tools.received(told("running", "appr_2"))
    assert opened == ["https://example.org"]
    desk.tools.allow("appr_3")
    desk.tools.received(told("waiting", "appr_3"))
    desk.tools.received(told("running", "appr_3"))
    assert len(opened) == 1, "who was not asked yet has allowed nothing"


def test_the_clipboard_is_written_and_read(desk: Desk) -> None:
    desk.called(("clipboard", {"action": "write", "text": "Lentils"}))
    desk.bar.allow.click()
    desk.called(("clipboard", {"action": "read"}))
    desk.bar.allow.click()
    QGuiApplication.clipboard().setText("ä" * 10_000)
    desk.called(("clipboard", {"action": "read"}))
    desk.bar.allow.click()
    assert desk.outputs[:2] == ["Copied.", "Lentils"]
    assert len(desk.outputs[2].encode()) <= 8 * 1024


@pytest.mark.parametrize("given", ["{oops", "[]", '{"kind": "page"}', '{"kind": "shell", "what": "ls"}'])
def test_arguments_that_do_not_fit_do_nothing(desk: Desk, opened: list[str], given: str) -> None:
    desk.called(("open", given))
    desk.bar.allow.click()
    assert desk.outputs == ["Error: The arguments do not fit."]
    assert opened == []


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "javascript:alert(1)", "/etc/passwd", "", "smb://host/share"]
)
def test_only_pages_and_mails_are_opened_as_pages(opened: list[str], address: str) -> None:
    with pytest.raises(NotOpened):
        open_page(address)
    assert opened == []


def test_documents_are_opened_and_nothing_that_would_run(tmp_path: Path, opened: list[str]) -> None:
    for name, mode in (("a.txt", 0o600), ("run.sh", 0o600), ("tool", 0o700), ("x.desktop", 0o600)):
        (tmp_path / name).touch(mode)
    (tmp_path / "link.txt").symlink_to(tmp_path / "run.sh")
    assert open_file(str(tmp_path / "a.txt")) == str(tmp_path / "a.txt")
    assert open_file(str(tmp_path)) == str(tmp_path)
    assert len(opened) == 2
    for refused in ("run.sh", "tool", "x.desktop", "link.txt", "none.txt"):
        with pytest.raises(NotOpened):
            open_file(str(tmp_path / refused))
    for refused in ("a.txt", "", "//host/share/a.txt", "\0"):
        with pytest.raises(NotOpened):
            open_file(refused)
    assert len(opened) == 2


def test_a_program_is_known_by_its_entry_in_the_menu(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = tmp_path / "a" / "applications", tmp_path / "b" / "applications"
    for folder in (first, second):
        folder.mkdir(parents=True)
    plain = "[Desktop Entry]\nType=Application\nName=Text Editor\nName[de]=Texteditor\nExec=edit\n"
    (second / "org.editor.desktop").write_text(plain)
    (second / "hidden.desktop").write_text(plain.replace("Text Editor", "Hidden"))
    (first / "hidden.desktop").write_text(plain.replace("Text Editor", "Hidden") + "NoDisplay=true\n")
    (second / "broken.desktop").write_bytes(b"\xff\xfe")
    monkeypatch.setattr(opening, "_folders", lambda: [first, second, tmp_path / "c"])
    for name in ("text editor", "TEXTEDITOR", "org.editor", "org.editor.desktop"):
        assert entry_of(name) == second / "org.editor.desktop"
    for name in ("hidden", "Hidden", "edit", "../org.editor", ""):
        assert entry_of(name) is None
