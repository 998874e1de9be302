"""The admin page as a browser without JavaScript uses it: signed in to by a form, and everything by forms."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from httpx2 import AsyncClient, Response
from websockets.exceptions import ConnectionClosed

from server.conversations.store.errors import StoreError
from server.engine_selection import EngineSelection
from server.engines.apart.messages import Ready
from server.engines.joined.registry import MemoryRegistry, RegistryUnavailable, WorkerCard, WorkerStanding
from server.engines.lineup import Lineup, Stage
from server.people import audit, register
from server.people.caller import Role
from server.people.offers_watch import OffersWatch
from server.people.people import People
from server.people.shared import blocked, personas
from server.protocol.invitations import parse_link
from server.protocol.roles import ROLES
from server.protocol.texts import Text
from server.settings import read_settings
from tests.patience import PATIENCE
from tests.server.http.routes.test_health import Unusable
from tests.servers.people import as_person, changing, person
from tests.servers.realtime_server import DATABASE, Address, ask_in_writing, hear, hear_all, lineup, serving, talking
from tests.servers.storage.databases import Database, make_ready

KEY = re.compile(r'name="form_key" value="([\w-]+)"')
SECRET = re.compile(r'class="secret">([^<]+)<')


class Browser:
    """One that keeps cookies, and says from which page a form comes."""

    def __init__(self, client: AsyncClient, address: Address) -> None:
        self.client = client
        self.origin = address.url
        self.page = ""

    async def look(self) -> Response:
        return self._seen(await self.client.get("/admin"))

    async def sign_in(self, token: str) -> Response:
        sent = await self.client.post("/admin/sign-in", data={"token": token}, headers={"Origin": self.origin})
        return await self.look() if sent.status_code == 303 else self._seen(sent)

    async def act(self, act: str, *, key: str | None = None, origin: str | None = None, **fields: str) -> Response:
        known = KEY.search(self.page)
        fields["form_key"] = key if key is not None else known[1] if known else ""
        headers = {"Origin": origin or self.origin}
        return self._seen(await self.client.post(f"/admin/{act}", data=fields, headers=headers))

    def _seen(self, answer: Response) -> Response:
        self.page = answer.text
        return answer


@asynccontextmanager
async def browsing(address: Address, language: str = "en") -> AsyncIterator[Browser]:
    headers = {"Accept-Language": language}
    async with AsyncClient(base_url=address.url, headers=headers, trust_env=False) as client:
        yield Browser(client, address)


@asynccontextmanager
async def admin(
    tmp_path: Path, database: Database, role: Role = "admin", engines: Lineup | None = None
) -> AsyncIterator[tuple[Browser, Address]]:
    token = await person(database.url, "Ada", role)
    async with serving(tmp_path, engines, database_url=database.url) as address, browsing(address) as browser:
        assert (await browser.sign_in(token)).status_code == (200 if role == "admin" else 403)
        yield browser, address


async def test_nothing_is_shown_before_an_admin_signed_in(tmp_path: Path, database: Database) -> None:
    ada, bob = await person(database.url, "Ada", "admin"), await person(database.url, "Bob")
    async with serving(tmp_path, database_url=database.url) as address, browsing(address) as browser:
        asked = await browser.look()
        assert (asked.status_code, "Admin token" in asked.text, "Ada" in asked.text) == (200, True, False)
        for wrong, status in (("nonsense", 401), (address.token, 401), (bob, 403)):
            refused = await browser.sign_in(wrong)
            assert (refused.status_code, wrong in refused.text, "Ada" in refused.text) == (status, False, False)
        shown = await browser.sign_in(ada)
        assert "Signed in as Ada" in shown.text
        assert ada not in shown.text
        cookie = browser.client.cookies.jar
        assert [(each.path, each.has_nonstandard_attr("HttpOnly")) for each in cookie] == [("/admin", True)]
        assert len(shown.content) < 60_000
        assert "default-src 'none'" in shown.headers["content-security-policy"]
        assert shown.headers["cache-control"] == "no-store"
        await browser.act("sign-out")
        assert "Admin token" in (await browser.look()).text


async def test_people_are_added_changed_and_removed(tmp_path: Path, database: Database) -> None:
    async with admin(tmp_path, database) as (browser, address):
        assert "Bob was added." in (await browser.act("add", name=" Bob ", role="member")).text
        again = await browser.act("add", name="Bob")
        assert (again.status_code, "There is a user called Bob already." in again.text) == (409, True)
        nameless = await browser.act("add", name=" ")
        assert (nameless.status_code, "A name has 1 to 100" in nameless.text) == (422, True)
        await browser.act("token", name="Bob", device="<b>laptop")
        token = SECRET.findall(browser.page)[0]
        assert "<b>laptop" not in browser.page
        async with talking(as_person(address, token)) as socket:
            await ask_in_writing(socket, "Hello")
            await hear_all(socket)
            assert "are closed" in (await browser.act("disable", name="Bob")).text
            assert (await hear(socket, "error"))["error"]["code"] == "user_disabled"
            with pytest.raises(ConnectionClosed) as closed:
                await socket.recv()
            assert closed.value.rcvd is not None
            assert closed.value.rcvd.code == 4401
        await browser.act("enable", name="Bob")
        assert "Bob is admin now." in (await browser.act("make-admin", name="Bob")).text
        unsure = await browser.act("remove", name="Bob")
        assert (unsure.status_code, "Tick the box" in unsure.text) == (422, True)
        assert "Bob is removed, with 1 conversations." in (await browser.act("remove", name="Bob", sure="yes")).text
        assert (await browser.act("disable", name="Bob")).status_code == 409
        assert not database.rows("select id from conversations")
        async with changing(database.url) as connection:
            done = [(entry.act, entry.actor_name) for entry in await audit.entries(connection, limit=9)]
    acts = ("user_added", "token_made", "user_disabled", "user_enabled", "role_changed", "user_removed")
    assert {(act, "Ada") for act in acts} <= set(done)


async def test_an_invitation_and_a_token_are_shown_once(tmp_path: Path, database: Database) -> None:
    async with admin(tmp_path, database) as (browser, address):
        shown = await browser.act("invite", name="Cleo")
        link = SECRET.findall(shown.text)[0].replace("&amp;", "&")
        url, code = parse_link(link)
        assert url == address.url
        assert "<svg" in shown.text
        assert code not in (await browser.look()).text
        joined = await browser.client.post("/v1/join", json={"code": code, "device": "phone"})
        assert joined.status_code == 201
        await browser.look()
        assert "used" in browser.page
        async with changing(database.url) as connection:
            row = next(row for row in await register.tokens(connection, "Cleo") if row.device == "phone")
        assert "is revoked" in (await browser.act("revoke", token=f"{row.prefix} {row.id}")).text
        assert (await browser.act("revoke", token="")).status_code == 409


async def test_limits_are_set_for_a_person_and_for_a_role(tmp_path: Path, database: Database) -> None:
    async with admin(tmp_path, database) as (browser, _):
        await browser.act("add", name="Bob")
        minutes = {"limit": "voice_minutes_day", "amount": "1.5"}
        assert "The limit of Bob is set." in (await browser.act("limit", name="Bob", **minutes)).text
        assert "0.0 of 1.5" in browser.page
        shown = await browser.act("limit", whose="member", limit="tokens_day", amount=" 5000 ")
        assert "All who are member: Model tokens today, at most 5000" in shown.text
        assert database.rows("select name, most from user_quotas") == [("voice_minutes_day", 90_000)]
        await browser.act("limit", name="Bob", limit="tokens_day", how="none", amount="7")
        assert database.rows("select most from user_quotas where name = 'tokens_day'") == [(None,)]
        await browser.act("limit", name="Bob", limit="tokens_day", how="role")
        assert "of 5000" in browser.page
        await browser.act("limit", whose="member", limit="tokens_day", how="none")
        assert not database.rows("select role from role_quotas")
        for wrong in ({"amount": "-1"}, {"amount": "nan"}, {"amount": ""}, {"limit": "money", "amount": "1"}):
            refused = await browser.act("limit", **{"name": "Bob", "limit": "sessions", **wrong})
            assert (refused.status_code, 'role="alert"' in refused.text) == (422, True)
        assert (await browser.act("limit", name="Nobody", limit="sessions", amount="1")).status_code == 409
        log = database.rows("select details from audit where act = 'quota_set' and actor != ''")
    assert ("voice_minutes_day=90000",) in log


async def test_personas_are_written_changed_and_removed(tmp_path: Path, database: Database) -> None:
    async with admin(tmp_path, database) as (browser, _):
        shown = await browser.act("persona", name="Coach", text="You are a coach.\r\nBe kind & </textarea> short.")
        assert "The persona Coach is offered to all." in shown.text
        wanted = "You are a coach.\nBe kind & </textarea> short."
        assert database.rows("select name, text from personas") == [("Coach", wanted)]
        asked = (await browser.client.get("/admin?persona=Coach")).text
        assert "Change a persona" in asked
        assert "Be kind &amp; &lt;/textarea&gt; short.</textarea>" in asked
        await browser.act("persona", name="Coach", text="Another.")
        assert database.rows("select text from personas") == [("Another.",)]
        for wrong in ({"text": " "}, {"text": "x" * 4001}, {"name": ""}):
            refused = await browser.act("persona", **{"name": "Coach", "text": "x", **wrong})
            assert (refused.status_code, 'role="alert"' in refused.text) == (422, True)
        assert "is offered no more" in (await browser.act("remove-persona", name="Coach")).text
        assert (await browser.act("remove-persona", name="Coach")).status_code == 409
        assert not database.rows("select name from personas")
        assert database.rows("select act from audit where act like 'persona%' and actor = ''") == []


async def test_what_was_written_of_a_persona_comes_back_where_it_is_refused(
    tmp_path: Path, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = "\nA &lt;coach&gt;.</textarea>"
    async with admin(tmp_path, database) as (browser, _):
        before, wanted = browser.page, {"name": 'Co"ach', "text": "A <coach>."}
        old = await browser.act("persona", key="old", **wanted)
        assert (old.status_code, kept in old.text, 'value="Co&#34;ach"' in old.text) == (403, True, True)
        assert "readonly" not in old.text
        browser.page = before
        nameless = await browser.act("persona", name="", text="A <coach>.")
        assert (nameless.status_code, kept in nameless.text) == (422, True)
        empty = await browser.act("persona", name="Coach", text=" ")
        assert "A persona needs a text." in empty.text
        saved = await browser.act("persona", **wanted)
        assert "coach&gt;.</textarea>" not in saved.text
        changing = (await browser.client.get("/admin?persona=Co%22ach")).text
        assert 'value="Co&#34;ach" readonly>' in changing
        again = await browser.act("persona", changed="yes", name='Co"ach', text=" ")
        assert "Change a persona" in again.text
        assert " readonly>" in again.text
        with monkeypatch.context() as silent:
            silent.setattr("server.pages.routes.overview", silent_database)
            silent.setattr("server.pages.acts.personas.put", silent_database)
            lost = await browser.act("persona", **wanted)
        assert (lost.status_code, kept in lost.text) == (503, True)
        browser.client.cookies.clear()
        out = await browser.act("persona", key="x", **wanted)
        assert (out.status_code, kept in out.text) == (401, True)


async def silent_database(*_: object, **__: object) -> None:
    raise StoreError(Text("The database does not answer right now."))


async def test_no_other_page_can_send_the_forms(tmp_path: Path, database: Database) -> None:
    async with admin(tmp_path, database) as (browser, _):
        before = browser.page
        assert (await browser.act("add", name="Eve", origin="https://evil.example")).status_code == 403
        browser.page = before
        assert (await browser.act("add", name="Eve", key="guessed")).status_code == 403
        assert "Eve" not in (await browser.look()).text
        assert (await browser.act("nonsense")).status_code == 404


async def test_who_is_no_admin_any_more_is_out_at_the_next_click(tmp_path: Path, database: Database) -> None:
    async with admin(tmp_path, database) as (browser, _):
        async with changing(database.url) as connection:
            await register.set_role(connection, "Ada", "member")
        refused = await browser.act("add", name="Eve")
        assert (refused.status_code, "has to be an admin" in refused.text) == (403, True)
        async with changing(database.url) as connection:
            await register.set_disabled(connection, "Ada", disabled=True)
        assert (await browser.look()).status_code == 401
        assert not database.rows("select name from users where name = 'Eve'")


async def test_wrong_tokens_in_the_form_are_counted(tmp_path: Path, database: Database) -> None:
    async with serving(tmp_path, database_url=database.url) as address, browsing(address) as browser:
        statuses = [(await browser.sign_in("wrong")).status_code for _ in range(11)]
    assert (statuses[:10], statuses[10]) == ([401] * 10, 429)


async def test_it_speaks_german_to_who_wants_that(tmp_path: Path, database: Database) -> None:
    ada = await person(database.url, "Ada", "admin")
    async with serving(tmp_path, database_url=database.url) as address, browsing(address, "de-DE,de;q=0.9") as browser:
        shown = await browser.sign_in(ada)
        assert "Angemeldet als Ada" in shown.text
        assert "Hier sprechen" in (await browser.client.get("/")).text


async def test_it_stays_small_however_many_there_are(tmp_path: Path, database: Database) -> None:
    async with changing(database.url) as connection:
        for number in range(120):
            name = f"A person with rather a long name, number {number:03}"
            await register.add_user(connection, name, "member")
            await register.new_token(connection, name, device="A laptop that has a name as well")
            await personas.put(connection, f"Persona {number:03}", "What it is told. " * 200)
            await blocked.block(connection, f"word {number:03} " + "x" * 80)
    engines = lineup()
    for role in ROLES:
        names = [f"A model that has rather a long name, number {number:02}" for number in range(30)]
        made = engines.stages[role].unloaded
        engines.offer(role, [Stage("scripted", made, offer=name, host="voice.example.org:8080") for name in names])
    async with admin(tmp_path, database, engines=engines) as (browser, _):
        assert len(browser.page.encode()) < 60_000
        assert "voice.example.org:8080" in browser.page
        assert "1 to 25 of 121" in browser.page
        later = (await browser.client.get("/admin?people=100")).text
        assert "101 to 121 of 121" in later
        found = (await browser.client.get("/admin?name=NUMBER%20077&people=9999&tokens=x")).text
        assert ("number 077" in found, "number 078" in found) == (True, False)
        assert "Nobody is called so." in (await browser.client.get("/admin?name=%22%3E%3Cb%3E")).text


async def test_it_says_why_a_server_is_not_ready(tmp_path: Path, database: Database) -> None:
    token = await person(database.url, "Ada", "admin")
    broken = lineup(llm=Unusable())
    async with (
        serving(tmp_path, broken, database_url=database.url) as address,
        browsing(address) as browser,
        asyncio.timeout(PATIENCE),
    ):
        while "nothing stands in for it" not in (await browser.sign_in(token)).text:
            await asyncio.sleep(0.05)


class SilentRegistry(MemoryRegistry):
    """One whose database does not answer."""

    async def standings(self) -> list[WorkerStanding]:
        raise RegistryUnavailable


async def test_machines_that_joined_are_shown_where_any_are_asked_for(tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path / DATABASE}"
    make_ready(tmp_path / DATABASE)
    token = await person(database, "Ada", "admin")
    registry = MemoryRegistry()
    async with serving(tmp_path, registry=registry) as address, browsing(address) as browser:
        await browser.sign_in(token)
        assert "No machine has joined." in browser.page
        await registry.put(
            WorkerCard("a", "llm", "llama", Ready(0, 1000), "wss://gpu.example:8791", "its-secret", "PEM", 4)
        )
        assert await registry.lease("llm", []) is not None
        await browser.look()
        shown = browser.page[browser.page.index('id="workers"') : browser.page.index('id="people"')]
        assert all(each in shown for each in ("wss://gpu.example:8791", "llama", "1 of 4", "working", " s ago"))
        assert "its-secret" not in browser.page
        assert "PEM" not in shown
    async with serving(tmp_path, registry=SilentRegistry()) as address, browsing(address, "de") as browser:
        await browser.sign_in(token)
        assert "Die Datenbank ist gerade nicht zu erreichen." in browser.page
    async with serving(tmp_path) as address, browsing(address) as browser:
        await browser.sign_in(token)
        assert 'id="workers"' not in browser.page


async def test_a_model_is_offered_and_withdrawn_without_a_restart(tmp_path: Path, database: Database) -> None:
    scripted = read_settings(stt="scripted", llm="scripted", tts="scripted", llm_offers="Quick = openai/x")
    selection = EngineSelection(scripted)
    async with admin(tmp_path, database) as (browser, _), database.opened() as store:
        watch = OffersWatch(People(store), selection.offer_beside)
        page = (await browser.act("offer", stage="llm", name="In <our> house", engine="scripted", model="y")).text
        assert "In &lt;our&gt; house is offered to all" in page
        await watch.look()
        assert "In <our> house" in selection.lineup.offered("llm")
        for wrong in ({"engine": "nobody"}, {"engine": "openai", "model": "x url=http://10.0.0.9"}, {"name": "a;b"}):
            refused = await browser.act("offer", **{"stage": "llm", "name": "A", "engine": "scripted", **wrong})
            assert refused.status_code == 409
        assert (await browser.act("withdraw", offer="llm In <our> house")).status_code == 200
        await watch.look()
        assert list(selection.lineup.offered("llm")) == ["scripted", "Quick"]
