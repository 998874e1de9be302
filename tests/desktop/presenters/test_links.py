"""A link that was looked at is opened by the system, and nothing else ever is."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from desktop.presenters.links import open_links_of
from desktop.widgets.transcript.conversation_view import ConversationView


@pytest.mark.parametrize("opens", [True, False])
def test_the_system_opens_it_or_a_notice_says_that_it_cannot(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, opens: bool
) -> None:
    opened: list[str] = []

    def take(url: object) -> bool:
        opened.append(bytes(url.toEncoded().data()).decode())  # type: ignore[attr-defined]
        return opens

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    view = ConversationView()
    qtbot.addWidget(view)
    open_links_of(view)
    view.overlays.links.opened.emit("https://a.example/%E2%80%AE")
    assert opened == ["https://a.example/%E2%80%AE"]
    assert [message.kind for message in view.messages] == ([] if opens else ["warning"])
    for address in ("file:///etc/passwd", "javascript:alert(1)", ""):
        view.overlays.links.opened.emit(address)
    assert len(opened) == 1
