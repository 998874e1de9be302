"""Servers of tools on their page: added, watched, permitted, switched off and removed, at a real server of ours."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import cast
from urllib.request import urlopen

import pytest
import uvicorn
from fastapi import FastAPI
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.address import Address
from desktop.backend.choice import ServerChoice
from desktop.backend.link import ServerLink
from desktop.bidi import isolated
from desktop.presenters.settings import tool_servers as presenter_module
from desktop.presenters.settings.tool_servers import ToolServersPresenter
from desktop.settings.tools.tool_secrets import ToolSecrets
from desktop.widgets.settings.settings_window import SettingsWindow
from desktop.widgets.settings.tool_servers.server_row import ToolServerRow
from desktop.widgets.settings.tool_servers.servers_card import ToolServersCard
from server.tools.mcp.routes import mcp_routes
from server.tools.mcp.servers import McpServers
from tests.desktop.conversations.desk import until
from tests.desktop_session import DesktopSession
from tests.servers.people import person
from tests.servers.realtime_server import DATABASE, serving
from tests.servers.sign_in.mcp_sign_in import locked_tools

PLAIN = Path(__file__).parents[3] / "server/tools/mcp/plain_server.py"


@pytest.fixture(autouse=True)
def _looks_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presenter_module, "LOOK_SECONDS", 0.02)


@asynccontextmanager
async def answering(
    file: Path, keep: Callable[[str, str], None] = lambda _name, _secret: None
) -> AsyncIterator[tuple[str, McpServers]]:
    """The routes of the app's own server; gives its URL, and the servers of tools."""
    servers, app = McpServers(file, keep), FastAPI()
    app.include_router(mcp_routes(servers, for_one_app=True))
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="critical"))
    running = [asyncio.ensure_future(each) for each in (servers.run(), server.serve())]
    await until(lambda: server.started)
    try:
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}", servers
    finally:
        running[0].cancel()
        server.should_exit = True
        await asyncio.gather(*running, return_exceptions=True)


class Page:
    """The settings' page of the tools, as a person sees and uses it."""

    def __init__(self, url: str, file: Path, *, team: bool, token: str = "token") -> None:
        self.window = SettingsWindow()
        link = SimpleNamespace(address=Address.typed(url, token))
        self.servers: McpServers | None = None
        choice = SimpleNamespace(url=url if team else "", configure=self.configure)
        self.secrets = ToolSecrets(file)
        self.presenter = ToolServersPresenter(cast("ServerLink", link), cast("ServerChoice", choice), self.secrets)
        self.presenter.attach(self.window)
        self.window.show_page("tools")
        self.window.show()
        card = self.window.findChild(ToolServersCard)
        assert card is not None
        self.card = card

    def configure(self) -> None:
        """As the app does, which tells its server all secrets."""
        if self.servers is not None:
            self.servers.use_secrets(dict(self.secrets.by_name))

    def add(self, text: str) -> None:
        self.card._form._text.setPlainText(text)
        self.press("Add server")

    def press(self, text: str) -> None:
        next(each for each in self.card.findChildren(QPushButton) if each.text() == text).click()

    @property
    def rows(self) -> dict[str, ToolServerRow]:
        return self.card._rows

    def tells(self, name: str, words: str) -> Callable[[], bool]:
        return lambda: name in self.rows and words in self.rows[name]._verdict.text

    async def close(self) -> None:
        self.window.close()
        self.presenter.watch(False)
        await self.presenter._later.settle()


async def test_one_is_added_looked_into_permitted_switched_off_and_removed(
    qapp: QApplication, qasync_loop: object, tmp_path: Path
) -> None:
    file = tmp_path / "mcp.json"
    async with answering(file) as (url, _):
        page = Page(url, file, team=False)
        page.add(json.dumps({"mcpServers": {"files": {"command": sys.executable, "args": ["-SI", str(PLAIN)]}}}))
        await until(page.tells("files", "Tools: 4"))
        await until(lambda: page.card._told.text == f"Added: {isolated('files')}")
        assert page.card._form._text.toPlainText() == ""
        page.press("Details")
        await until(lambda: "write" in page.rows["files"].details._boxes)
        boxes = page.rows["files"].details._boxes
        assert boxes["write"].value == "ask"
        boxes["write"].chosen.emit("never")
        boxes["*"].chosen.emit("always")
        await until(lambda: boxes["write"].value == "never" and boxes["echo"].value == "always")
        page.rows["files"].switch.click()
        await until(lambda: page.tells("files", "")() and not page.rows["files"]._verdict.text)
        assert json.loads(file.read_text())["mcpServers"]["files"]["disabled"] is True
        page.press("Remove")
        await until(lambda: not page.rows)
        await page.close()
    assert json.loads(file.read_text())["mcpServers"] == {}


async def test_what_cannot_start_says_why_and_what_is_none_is_not_added(
    qapp: QApplication, qasync_loop: object, tmp_path: Path
) -> None:
    file = tmp_path / "mcp.json"
    async with answering(file) as (url, _):
        page = Page(url, file, team=False)
        page.add("/nowhere/at/all --now")
        await until(page.tells("all", "There is no such program or folder."))
        page.add('{"mcpServers": {"../a": {"command": "a"}}}')
        await until(lambda: page.card._told.kind == "error")
        assert page.card._form._text.toPlainText(), "what was typed can be mended"
        page.add("{oops")
        assert "JSON" in page.card._form._target.problem
        await page.close()


async def test_on_a_teams_server_who_does_not_run_it_sees_none_of_it(
    qapp: QApplication, qasync_loop: object, tmp_path: Path
) -> None:
    file = tmp_path / "mcp.json"
    async with serving(tmp_path, mcp=str(file)) as server:
        admin = await person(f"sqlite:///{tmp_path / DATABASE}", "Ann", "admin")
        page = Page(server.url, file, team=True, token=admin)
        page.add("https://127.0.0.1:9/mcp")
        await until(lambda: "127.0.0.1" in page.rows)
        await page.close()
        page = Page(server.url, file, team=True, token=server.token)
        await until(page.card.isHidden)
        await page.close()


async def test_secrets_go_to_the_keyring_and_the_program_has_them(
    qapp: QApplication, qasync_loop: object, tmp_path: Path, desktop_session: DesktopSession
) -> None:
    file = tmp_path / "mcp.json"
    async with answering(file) as (url, servers):
        page = Page(url, file, team=False)
        page.servers = servers
        program = {"command": sys.executable, "args": ["-SI", str(PLAIN)], "env": {"API_KEY": "hush-hush"}}
        page.add(json.dumps({"mcpServers": {"files": program}}))
        await until(page.tells("files", "Tools: 4"))
        assert "hush" not in file.read_text()
        assert "hush-hush" in await servers.connections["files"].call("environment", {})
        page.press("Remove")
        await until(lambda: not page.rows)
        await until(lambda: not page.secrets.by_name)
        await page.close()


async def test_of_what_is_refused_no_secret_stays_and_those_before_count_again(
    qapp: QApplication, qasync_loop: object, tmp_path: Path, desktop_session: DesktopSession
) -> None:
    file = tmp_path / "mcp.json"
    async with answering(file) as (url, servers):
        page = Page(url, file, team=False)
        page.servers = servers
        program = {"command": sys.executable, "args": ["-SI", str(PLAIN)], "env": {"API_KEY": "hush-hush"}}
        page.add(json.dumps({"mcpServers": {"files": program}}))
        await until(page.tells("files", "Tools: 4"))
        before = dict(page.secrets.by_name)
        wrong = {"files": {**program, "env": {"API_KEY": "other"}}, "../a": {"command": "a", "env": {"B": "c"}}}
        page.add(json.dumps({"mcpServers": wrong}))
        await until(lambda: page.card._told.kind == "error")
        assert page.secrets.by_name == before
        again = ToolSecrets(file)
        await again.load()
        assert again.by_name == before
        await page.secrets.forget("files")
        await page.close()


async def test_where_it_cannot_be_told_how_they_are_they_stay_in_sight(
    qapp: QApplication, qasync_loop: object, tmp_path: Path
) -> None:
    file = tmp_path / "mcp.json"
    file.write_text(json.dumps({"mcpServers": {"files": {"command": "a", "disabled": True}}}))
    async with answering(file) as (url, _):
        page = Page(url, file, team=False)
        await until(lambda: "files" in page.rows)
    assert await page.presenter._refresh(), "it is asked again"
    assert "files" in page.rows
    page.presenter.server_changed()
    assert not page.rows, "those of another server are not these"
    await page.close()


async def test_one_signs_in_by_a_button_and_the_browser(
    qapp: QApplication,
    qasync_loop: object,
    tmp_path: Path,
    desktop_session: DesktopSession,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "mcp.json"
    opened: list[asyncio.Future[object]] = []

    def browser(page: str) -> bool:
        opened.append(asyncio.ensure_future(asyncio.to_thread(lambda: urlopen(page).read())))
        return True

    monkeypatch.setattr(presenter_module, "open_link", browser)
    async with (
        locked_tools() as (tools, register),
        answering(file, lambda *kept: page.presenter.keep(*kept)) as (url, servers),
    ):
        page = Page(url, file, team=False)
        page.servers = servers
        page.add(tools)
        await until(page.tells("127.0.0.1", "Sign in at this server first."))
        page.press("Sign in…")
        await until(page.tells("127.0.0.1", "Tools: 1"))
        await asyncio.gather(*opened)
        await until(lambda: page.secrets.by_name)
        again = ToolSecrets(file)
        await again.load()
        assert next(iter(register.refresh)) in again.by_name["127.0.0.1/sign-in"]
        await again.forget("127.0.0.1")
        await page.close()
