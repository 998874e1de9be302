"""The pages in a real browser, by keyboard alone; nothing in them is refused by their own policy."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from server.engines import ChatModel
from server.engines.lineup import Lineup, Stage
from server.engines.scripted import ScriptedChatModel
from server.people import invitations, register
from server.protocol.invitations import browser_link, joining_link
from tests.clients.page import browser
from tests.server.pages.chromium import Tab, opened
from tests.server.realtime.replies.test_speech_reply import with_speech
from tests.servers.people import changing, person
from tests.servers.realtime_server import DATABASE, Address, RecordingChatModel, lineup, serving
from tests.servers.storage.databases import make_ready
from tests.servers.vendors.realtime_vendor import realtime_vendor

pytestmark = [
    pytest.mark.server_process,
    pytest.mark.skipif(browser() is None, reason="there is no Chromium: setup/system-packages clients"),
]

SAID = "[...document.querySelectorAll('#messages li')].map((each) => each.innerText)"

STATUS = "document.querySelector('#status')"


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
        await tab.tab_to("it.name === 'phrase' && it.form.action.endsWith('/block')")
        await tab.write("Project Falcon")
        await tab.press("Enter")
        await tab.until("document.querySelector('.done')?.innerText.includes('Project Falcon is blocked')")
        await tab.tab_to("it.getAttribute('aria-label') === 'Remove: Project Falcon'")
        await tab.press("Enter")
        await tab.until("document.querySelector('.done')?.innerText.includes('Project Falcon is blocked no more.')")
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
        await _join_by_an_invitation(tab, address, database)
        assert not [told for told in tab.told if "404" not in told]  # what a used one is answered is told here, too


async def test_a_speech_model_is_talked_to_interrupted_and_written_to(tmp_path: Path) -> None:
    make_ready(tmp_path / DATABASE)
    token = await person(f"sqlite:///{tmp_path / DATABASE}", "Ada", "admin")
    said = " ".join(f"word{number}" for number in range(200))
    async with (
        realtime_vendor() as vendor,
        serving(tmp_path, with_speech(vendor)) as address,
        opened(tmp_path / "profile") as tab,
    ):
        vendor.answer = lambda _: said
        await tab.go(f"{address.url}/")
        await tab.tab_to("it.id === 'token'")
        await tab.write(token)
        await tab.press("Enter")
        await tab.until("!document.querySelector('#talk').hidden")
        await tab.tab_to("it.id === 'hold'")
        await _hold_a_second(tab)
        await tab.until(f"{SAID}.length === 2 && {SAID}[0].includes('The vendor heard') && {SAID}[1].includes('word9')")
        await tab.until(f"{STATUS}.textContent === {STATUS}.dataset.speaking")
        await _hold_a_second(tab)
        await tab.until(f"{SAID}.length === 4 && {SAID}[3].includes('word9')")
        told = vendor.asked[1].told
        assert "The vendor heard" in told
        assert "word199" not in told, "it was interrupted before that was heard"
        await tab.tab_to("it.id === 'words'")
        await tab.write("And typed?")
        await tab.press("Enter")
        await tab.until(f"{SAID}.length === 6 && {SAID}[5].includes('word9')")
        assert "And typed?" in vendor.asked[2].told
        assert tab.told == []
    assert vendor.violations == []


async def test_a_model_is_chosen_by_keyboard_kept_for_that_person_and_told_of_when_it_is_gone(tmp_path: Path) -> None:
    make_ready(tmp_path / DATABASE)
    token = await person(f"sqlite:///{tmp_path / DATABASE}", "Ada")
    chosen = RecordingChatModel()
    usual, other, extra = (
        Stage[ChatModel]("scripted", model, offer=name)
        for name, model in (("Usual", ScriptedChatModel()), ("Other", chosen), ("Extra", ScriptedChatModel()))
    )
    scripted = lineup()
    engines = Lineup(scripted.stt, usual, scripted.tts, offers={"llm": [other]})
    async with serving(tmp_path, engines) as address, opened(tmp_path / "profile") as tab:
        await tab.go(f"{address.url}/")
        await tab.tab_to("it.id === 'token'")
        await tab.write(token)
        await tab.press("Enter")
        await tab.until("!choice.hidden")
        assert await tab.value("[...choice.querySelectorAll('label')].map((it) => it.checkVisibility())") == [
            True,
            False,
            False,
        ], "there is one voice, and one that hears"
        assert await tab.value("wishes[0].labels[0].innerText.startsWith('What answers')")
        await tab.tab_to("it === wishes[0]")
        assert await tab.value("wishes[0].value") == "Usual"
        await tab.press("ArrowDown")
        await _ask(tab, "Hello")
        await tab.until(f"{SAID}.length === 2 && {SAID}[1].includes('Hello')")
        assert len(chosen.prompts) == 1
        assert await tab.value("localStorage.getItem('choice Ada')") == '{"think":"Other"}'

        await tab.go("about:blank")
        await tab.go(f"{address.url}/")
        await tab.until("!choice.hidden && wishes[0].value === 'Other'")
        await _ask(tab, "Hello again")
        await tab.until(f"{SAID}.length === 2 && {SAID}[1].includes('again')")
        assert len(chosen.prompts) == 2

        engines.offer("llm", [other, extra])
        await tab.until("(models(), wishes[0].options.length === 3)")
        await tab.tab_to("it === wishes[0]")
        await tab.press("ArrowDown")
        await tab.until("localStorage.getItem('choice Ada').includes('Extra')")
        engines.offer("llm", [other])
        await tab.until(f"(models(), {STATUS}.textContent === 'Extra is offered no more.')")
        assert await tab.value("wishes[0].value") == "Usual"
        assert await tab.value("localStorage.length") == 0
        assert tab.told == []


async def _ask(tab: Tab, text: str) -> None:
    await tab.tab_to("it.id === 'words'")
    await tab.write(text)
    await tab.press("Enter")


async def _hold_a_second(tab: Tab) -> None:
    """Talk for a second by the space bar."""
    await tab.down(" ")
    await tab.until(f"{STATUS}.textContent === {STATUS}.dataset.listening")
    await tab.value("window.began = context.currentTime")
    await tab.until("context.currentTime > window.began + 1")
    await tab.up(" ")


async def _join_by_an_invitation(tab: Tab, address: Address, database: str) -> None:
    """Pasted and opened, by keyboard; used up, and for another server; and no token is left behind."""
    async with changing(database) as connection:
        lasts = datetime.now(UTC) + timedelta(hours=1)
        codes = [(await invitations.invite(connection, name, None, expires_at=lasts))[0] for name in ("Cid", "Dan")]
    told = "document.querySelector('#status').textContent === document.querySelector('#status').dataset"
    await tab.value("sessionStorage.clear()")
    await tab.go(f"{address.url}/")
    for text, answer in (
        (joining_link("https://elsewhere.example", codes[0]), "elsewhere"),
        (joining_link(address.url, codes[0]), "ready"),
        (joining_link(address.url, codes[0]), "void"),
    ):
        await tab.tab_to("it.id === 'token'")
        await tab.write(text)
        await tab.press("Enter")
        await tab.until(f"{told}.{answer}")
        if answer == "ready":
            async with changing(database) as connection:
                assert [row.last_used_at for row in await register.tokens(connection, "Cid") if row.device == "Browser"]
            await tab.tab_to("it.id === 'leave'")
            await tab.press("Enter")
            await tab.until("!document.querySelector('#entrance').hidden")
    await tab.call("Page.navigate", url=browser_link(address.url, codes[1]))
    await tab.until(f"document.readyState === 'complete' && location.hash === '' && {told}.ready")
    assert await tab.value("sessionStorage.getItem('token').startsWith('sbv_') && !localStorage.length")
    async with changing(database) as connection:
        rows = [row for row in await register.tokens(connection) if row.device == "Browser"]
    assert [(row.name, register.state_of(row)) for row in rows] == [("Cid", "revoked"), ("Dan", "active")]
