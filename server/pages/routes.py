"""The routes of the pages. They work without JavaScript, and each is refused to whoever is not signed in."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import version
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qs

import jinja2
import segno
from fastapi import APIRouter, Request
from markupsafe import Markup
from starlette.responses import FileResponse, HTMLResponse, RedirectResponse, Response

import resources
from server.conversations.store.errors import StoreError
from server.engines.joined.registry import RegistryUnavailable
from server.errors import UserFacingError
from server.pages.acts import ACTS, ActDone, ActRefused, AdminForm
from server.pages.overview import AskedRows, overview
from server.pages.phrases import language_of, phrase
from server.pages.plots import bars
from server.pages.sign_in import COOKIE, LASTS_SECONDS
from server.people.errors import NotLetIn
from server.people.shared.personas import MOST_TEXT
from server.protocol.roles import ROLES
from server.readiness import reasons_against

if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping

    from server.conversations.store.store import Store
    from server.engines.joined.registry import WorkerRegistry, WorkerStanding
    from server.engines.lineup import Lineup
    from server.pages.present import PresentServer
    from server.pages.sign_in import Cookies, SignedIn
    from server.people.caller import Asker
    from server.people.people import People

HERE = Path(__file__).parent
ICON = Path(resources.__file__).parent / "icons" / "app.svg"
ASSETS = {
    "pages.css": "text/css",
    "choice.js": "text/javascript",
    "talk.js": "text/javascript",
    "microphone.js": "text/javascript",
    "icon.svg": "image/svg+xml",
}
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
ALLOWANCES = {
    "sessions": "Sessions now",
    "voice_minutes_day": "Voice minutes today",
    "voice_minutes_month": "Voice minutes this month",
    "tokens_day": "Model tokens today",
    "money_month": "Money this month",
    "requests_minute": "Requests this minute",
}


MOST_OFFERS = 6
"""Of a stage that are shown; `sb-voice-server offers` tells all."""

SILENT = "The database does not answer right now."


@cache
def _templates() -> jinja2.Environment:
    found = jinja2.FileSystemLoader(HERE / "templates")
    return jinja2.Environment(loader=found, autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True)


class NoAdmin(Exception):
    """Whoever asks is not shown the admin page; the message is a phrase."""

    def __init__(self, told: str, status: int) -> None:
        super().__init__(told)
        self.status = status


class WrittenPersona(NamedTuple):
    """What was written of a persona and could not be saved, which the form shows again."""

    name: str
    text: str
    changed: bool
    """Whether it was to change one that there is."""


class Pages:
    """The pages of one server, over parts that others open and close."""

    def __init__(
        self,
        store: Store,
        people: People,
        lineup: Lineup,
        server: PresentServer,
        cookies: Cookies,
        registry: WorkerRegistry | None,
    ) -> None:
        self._store = store
        self._people = people
        self._lineup = lineup
        self._server = server
        self._cookies = cookies
        self._registry = registry

    def router(self) -> APIRouter:
        """The routes, which no program needs to know of."""
        router = APIRouter(include_in_schema=False)
        router.add_api_route("/", self.start, methods=["GET"])
        router.add_api_route("/pages/{name}", self.asset, methods=["GET"])
        router.add_api_route("/admin", self.show, methods=["GET"])
        router.add_api_route("/admin/sign-in", self.sign_in, methods=["POST"])
        router.add_api_route("/admin/sign-out", self.sign_out, methods=["POST"])
        router.add_api_route("/admin/{act}", self.act, methods=["POST"])
        return router

    # --- whoever comes

    async def start(self, request: Request) -> Response:
        """What this is, how to join, and a way to talk."""
        return self._page(request, "start.html", address=_address(request))

    async def asset(self, name: str) -> Response:
        """A file that a page needs."""
        if name not in ASSETS:
            return Response(status_code=404, headers=HEADERS)
        headers = {**HEADERS, "Cache-Control": "no-cache"}
        file = ICON if name == "icon.svg" else HERE / "assets" / name
        return FileResponse(file, media_type=ASSETS[name], headers=headers)

    async def show(self, request: Request) -> Response:
        """The admin page, or the form to sign in."""
        signed = self._signed(request)
        if signed is None:
            return self._sign_in_form(request)
        return await self._shown(request, signed)

    async def sign_in(self, request: Request) -> Response:
        """Take a token. One that is wrong is answered with 401, as everywhere, so that guesses are counted."""
        fields = await _fields(request)
        try:
            asker = await _admin(self._people.caller(fields.get("token", "").strip()))
        except NoAdmin as problem:
            return self._sign_in_form(request, str(problem), problem.status)
        return self._with_cookie(request, RedirectResponse("/admin", 303, headers=HEADERS), asker.token_id)

    async def sign_out(self, request: Request) -> Response:
        """Forget who it was."""
        fields, signed = await _fields(request), self._signed(request)
        if signed is not None and fields.get("form_key") == signed.form_key:
            response: Response = RedirectResponse("/admin", 303, headers=HEADERS)
            response.delete_cookie(COOKIE, path="/admin")
            return response
        return await self.show(request)

    async def act(self, request: Request) -> Response:
        """Do what a form asks, and show the page as it is then."""
        signed, fields = self._signed(request), await _fields(request)
        if signed is None:
            told = "Sign in once more; nothing was changed."
            return self._sign_in_form(request, told, 401, written=_written(request, fields))
        if fields.get("form_key") != signed.form_key:
            told = "This form is too old: the page has been loaded anew and nothing was changed."
            return await self._shown(request, signed, fields, problem=(told, {}), status=403)
        return await self._shown(request, signed, fields)

    # --- pages

    async def _shown(
        self,
        request: Request,
        signed: SignedIn,
        fields: Mapping[str, str] | None = None,
        *,
        problem: tuple[str, Mapping[str, object]] | None = None,
        status: int = 200,
    ) -> Response:
        """The page, after what the form's `fields` ask has been done; with a `problem` that is known it is not."""
        written = _written(request, fields or {})
        try:
            asker = await _admin(self._people.caller_by_id(signed.token_id))
        except NoAdmin as why:
            return self._sign_in_form(request, str(why), why.status, written=written)
        done: ActDone | None = None
        if fields is not None and problem is None:
            done, problem, status = await self._done(request, asker, fields)
        told = {"done": done, "problem": problem, "written": written if problem else None}
        try:
            return await self._overview(request, asker, signed, done, status, told)
        except StoreError:
            if done is not None or written is None:
                raise
            return self._sign_in_form(request, SILENT, 503, written=written)

    async def _done(
        self, request: Request, asker: Asker, fields: Mapping[str, str]
    ) -> tuple[ActDone | None, tuple[str, Mapping[str, object]] | None, int]:
        """What was done, or why it was not, and the status that tells so."""
        act = ACTS.get(request.path_params["act"])
        if act is None:
            return None, None, 404
        try:
            async with self._store.changing(caught_up=False) as connection:
                done = await act(connection, AdminForm(fields, asker.user_id, _address(request)))
            if done.wipes:
                await self._store.wipe()
        except ActRefused as problem:
            return None, (str(problem), {}), 422
        except StoreError:
            return None, (SILENT, {}), 503
        except UserFacingError as problem:
            return None, (problem.message.source, problem.message.values), 409
        return done, None, 200

    async def _overview(
        self,
        request: Request,
        asker: Asker,
        signed: SignedIn,
        done: ActDone | None,
        status: int,
        told: Mapping[str, object],
    ) -> Response:
        async with self._store.reading(caught_up=False) as connection:
            seen = await overview(connection, _asked(request))
        workers, workers_told = await self._workers()
        language = _language(request)
        minutes = sum(seen.minutes)
        response = self._page(
            request,
            "admin.html",
            status,
            asker=asker,
            form_key=signed.form_key,
            **told,
            picture=_picture(done.secret) if done is not None and done.page else "",
            seen=seen,
            allowances=ALLOWANCES,
            most_text=MOST_TEXT,
            plot=bars(seen.minutes, f"{phrase(language, 'Voice, last 30 days')}: {minutes:.1f}"),
            minutes=f"{minutes:.1f}",
            engines=[(role, stage.name, stage.state) for role, stage in self._lineup.stages.items()],
            offers=[
                (role, name, stage, stage is self._lineup.stages[role])
                for role in ROLES
                for name, stage in islice(self._lineup.offered(role).items(), MOST_OFFERS)
            ],
            reasons=[str(told) for _, told in reasons_against(self._lineup, self._store, self._server)],
            live=self._server.live(),
            workers=workers,
            workers_told=workers_told,
            now=datetime.now(UTC),
        )
        return self._with_cookie(request, response, signed.token_id, signed.form_key)

    async def _workers(self) -> tuple[list[WorkerStanding], str]:
        """Machines that joined, and what is told instead where there are none; both are empty where none is asked."""
        if self._registry is None:
            return [], ""
        try:
            return await self._registry.standings(), "No machine has joined."
        except RegistryUnavailable:
            return [], SILENT

    def _sign_in_form(
        self, request: Request, problem: str = "", status: int = 200, *, written: WrittenPersona | None = None
    ) -> Response:
        response = self._page(request, "sign_in.html", status, problem=problem, written=written)
        if status == 401:
            response.delete_cookie(COOKIE, path="/admin")
        return response

    def _page(self, request: Request, template: str, status: int = 200, **told: Any) -> Response:
        language = _language(request)
        page = _templates().get_template(template)
        html = page.render(
            language=language,
            t=lambda english, **values: phrase(language, english, **values),
            version=version("sb-voice"),
            **told,
        )
        return HTMLResponse(html, status, headers={**HEADERS, "Content-Language": language})

    # --- who it is

    def _signed(self, request: Request) -> SignedIn | None:
        return self._cookies.read(request.cookies.get(COOKIE, ""), time.time())

    def _with_cookie(
        self, request: Request, response: Response, token_id: str, form_key: str | None = None
    ) -> Response:
        value = self._cookies.fresh(token_id, time.time(), form_key)
        secure = request.url.scheme == "https"
        response.set_cookie(
            COOKIE, value, max_age=LASTS_SECONDS, path="/admin", httponly=True, samesite="strict", secure=secure
        )
        return response


async def _admin(found: Awaitable[Asker]) -> Asker:
    """Whoever is found, if they may run the server. Raises `NoAdmin`."""
    try:
        asker = await found
    except NotLetIn as problem:
        raise NoAdmin(str(problem.message), 401) from None
    except StoreError:
        raise NoAdmin(SILENT, 503) from None
    if not asker.may("admin"):
        raise NoAdmin("This token may not run the server: its person has to be an admin.", 403)
    return asker


async def _fields(request: Request) -> dict[str, str]:
    """What a form was filled in with; the last where a name stands twice."""
    body = (await request.body()).decode("utf-8", "replace")
    return {name: values[-1] for name, values in parse_qs(body, max_num_fields=20).items()}


def _written(request: Request, fields: Mapping[str, str]) -> WrittenPersona | None:
    if request.path_params.get("act") != "persona":
        return None
    return WrittenPersona(fields.get("name", ""), fields.get("text", ""), fields.get("changed") == "yes")


def _asked(request: Request) -> AskedRows:
    def row(name: str) -> int:
        told = request.query_params.get(name, "")
        return int(told) if told.isascii() and told.isdigit() and len(told) < 8 else 0

    def text(name: str) -> str:
        return request.query_params.get(name, "")[:100]

    return AskedRows(
        text("name"),
        row("people"),
        row("tokens"),
        row("entries"),
        personas=row("personas"),
        blocked=row("blocked"),
        persona=text("persona"),
    )


def _language(request: Request) -> str:
    return language_of(request.headers.get("accept-language", ""))


def _address(request: Request) -> str:
    """Under which address the server is known to whoever asks."""
    return f"{request.url.scheme}://{request.url.netloc}"


def _picture(link: str) -> Markup:
    """The link as a picture for a camera, which stands in the page itself."""
    return Markup(segno.make(link, error="m").svg_inline(scale=4, border=2))  # noqa: S704 - drawn here of black and white
