"""The pages in a real browser, by keyboard alone; nothing in them is refused by their own policy."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.clients.page import browser
from tests.server.pages.chromium import opened
from tests.servers.databases import make_ready
from tests.servers.people import person
from tests.servers.realtime_server import DATABASE, serving

pytestmark = [
    pytest.mark.server_process,
    pytest.mark.skipif(browser() is None, reason="there is no Chromium: setup/system-packages clients"),
]

SAID = "[...document.querySelectorAll('#messages li')].map((each) => each.innerText)"


async def test_a_server_is_run_and_talked_to_by_keyboard_alone(tmp_path: Path) -> None:
    make_ready(tmp_path / DATABASE)
    database = f"sqlite:///{tmp_path / DATABASE}"
    token = await person(database, "Ada", "admin")
    async with serving(tmp_path) as address, opened(tmp_path / "profile") as tab:
        await tab.go(f"{address.url}/admin")
        await tab.tab_to("it.id === 'token'")
        await tab.write(token)
        await tab.press("Enter")
        await tab.until("document.querySelector('#people')")
        await tab.tab_to("it.name === 'name' && it.form.action.endsWith('/add')")
        await tab.write("Bob")
        await tab.press("Enter")
        await tab.until("document.querySelector('.done')?.innerText.includes('Bob was added.')")
        await tab.tab_to("it.getAttribute('aria-label') === 'Make admin: Bob'")
        await tab.press("Enter")
        await tab.until("document.querySelector('.done')?.innerText.includes('Bob is admin now.')")
        named = "[...document.querySelectorAll('button, input:not([type=hidden]), select')]"
        assert await tab.value(f"{named}.every((it) => it.textContent.trim() || it.labels?.length || it.ariaLabel)")

        await tab.go(f"{address.url}/")
        await tab.tab_to("it.id === 'token'")
        await tab.write(token)
        await tab.press("Enter")
        await tab.until("!document.querySelector('#talk').hidden")
        await tab.tab_to("it.id === 'hold'")
        await tab.down(" ")
        await tab.until(
            "document.querySelector('#status').textContent === document.querySelector('#status').dataset.listening"
        )
        await tab.until("context.currentTime > (window.began ??= context.currentTime) + 1")
        await tab.up(" ")
        await tab.until(f"{SAID}.length === 2 && {SAID}[1].includes('I heard')")
        await tab.tab_to("it.id === 'words'")
        await tab.write("Hello <b>you</b>")
        await tab.press("Enter")
        await tab.until(f"{SAID}.length === 4 && {SAID}[3].includes('Hello <b>you</b>')")
        assert tab.told == []
