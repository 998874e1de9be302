"""Copying the diagnostics: they are of the server that the app has, and no second one is started for them."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from desktop.address import Address
from desktop.app import App
from desktop.backend.bundled import BundledServer
from desktop.settings.stored import SettingsFile
from tests.patience import PATIENCE
from tests.servers.realtime_server import serving


async def test_the_diagnostics_are_those_of_the_server_that_is_used(
    qapp: QApplication, qasync_loop: QEventLoop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def start(*_: object) -> None:
        raise AssertionError("a second server was started")

    monkeypatch.setattr(BundledServer, "start", start)
    async with serving(tmp_path) as server:
        address = Address(server.url, server.token)
        app = App(qapp, qasync_loop, SettingsFile(tmp_path / "settings.json"), address, None)
        await app._servers.begin(address, None)
        window = app._window
        qapp.clipboard().clear()
        window.diagnostics_requested.emit()
        async with asyncio.timeout(PATIENCE):
            while not qapp.clipboard().text():
                await asyncio.sleep(0.01)
        await app._link.close()
        window.close()
    copied = qapp.clipboard().text()
    assert "ok    runs, version " in copied
    assert server.token not in copied
    assert "they contain no keys and nothing that was said" in window.conversation.messages[-1].text
