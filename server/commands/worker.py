"""`worker`: engines of this machine for a server on another one, until it is told to end."""

from __future__ import annotations

import argparse
import asyncio
import logging
import signal
import socket
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from server.commands.outcome import CommandFailed, report, takes_config, takes_json
from server.commands.quick_loop import run_quickly
from server.errors import StageFailed
from server.protocol.addresses import is_this_computer, names_host
from server.protocol.roles import ROLES
from server.settings import SettingsError, read_settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from server.engines.joined.joining import Membership
    from server.engines.joined.service import WorkerService
    from server.protocol.roles import Role
    from server.settings import ServerSettings

LEAVE_SECONDS = 60.0
"""How long turns that are under way may still take when the worker is ended."""

PLACES = 16
"""How much each engine works on at once where nobody says otherwise."""

DOES = {"stt": "hears", "llm": "thinks", "tts": "speaks"}
SIGNALS = (signal.SIGTERM, signal.SIGINT)

NO_TOKEN = "A worker shows a token: set SB_VOICE_WORKER_TOKEN, or SB_VOICE_WORKER_TOKEN_FILE to a file with it."  # noqa: S105
NO_ADDRESS = "--join needs the address of a server, as in https://voice.example.org."
IN_THE_OPEN = "The token would travel to {host} in the open: join an address that begins with https://."


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Its arguments."""
    worker = commands.add_parser(
        "worker",
        help="let a server on another machine use the engines of this one",
        description="Each of these stages is set to `workers` at the server. Models, keys and the like are set here, by"
        " SB_VOICE_* variables as for a server; SB_VOICE_WORKER_TOKEN, or SB_VOICE_WORKER_TOKEN_FILE, lets them join.",
    )
    takes_config(worker)
    takes_json(worker)
    for role in ROLES:
        worker.add_argument(f"--{role}", metavar="ENGINE", help=f"what {DOES[role]}: an engine as in docs/settings.md")
    worker.add_argument("--join", required=True, metavar="ADDRESS", help="the server, as in https://voice.example.org")
    worker.add_argument("--host", help="address to listen on (default: the one from which the server is reached)")
    worker.add_argument("--port", type=int, default=0, help="TCP port (default: any free one)")
    worker.add_argument("--address", default="", help="the host under which the server finds it (default: as it comes)")
    worker.add_argument("--places", type=int, default=PLACES, help=f"how much it works on at once (default: {PLACES})")
    worker.add_argument("--log-level", default="info", choices=["debug", "info", "warning", "error"])
    worker.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Work until somebody ends it. Raises `SettingsError`, `UnknownEngine`, `CommandFailed` and `OSError`."""
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.getLogger("server").setLevel(options.log_level.upper())
    chosen: dict[Role, str] = {role: name for role in ROLES if (name := getattr(options, role))}
    if not chosen:
        raise SettingsError("A worker needs an engine: name at least one of --stt, --llm and --tts.")
    if not 1 <= options.places <= 1024:
        raise SettingsError("--places has to be from 1 to 1024.")
    address = address_of(options.join)
    settings = read_settings(**chosen)
    return run_quickly(_work(options, settings, chosen, address, _token_of(settings)))


def address_of(wish: str) -> str:
    """The server's address as a URL. Raises `SettingsError`."""
    url = wish if "://" in wish else f"https://{wish}"
    try:
        parts = urlsplit(url)
        host = parts.hostname if parts.port != 0 and names_host(parts.netloc) else None
    except ValueError:
        raise SettingsError(NO_ADDRESS) from None
    if not host or parts.scheme not in ("http", "https"):
        raise SettingsError(NO_ADDRESS)
    if parts.scheme == "http" and not is_this_computer(host):
        raise SettingsError(IN_THE_OPEN.format(host=host))
    return url.rstrip("/")


def _token_of(settings: ServerSettings) -> str:
    """What is shown to the server. Raises `SettingsError`."""
    for secret in (settings.worker_token, settings.token):
        if secret is not None and (token := secret.get_secret_value().strip()):
            return token
    raise SettingsError(NO_TOKEN)


async def _work(
    options: argparse.Namespace, settings: ServerSettings, chosen: Mapping[Role, str], address: str, token: str
) -> int:
    from server.engines.joined.service import OfferedEngine, WorkerService

    with _told_to_end() as ended:
        engines = await _loaded(settings, chosen)
        try:
            service = WorkerService({role: OfferedEngine(name, engines[role]) for role, name in chosen.items()})
            await _offer(service, options, address, token, ended)
        finally:
            await asyncio.gather(*(engine.close() for engine in engines.values()))
    return 0


async def _offer(
    service: WorkerService, options: argparse.Namespace, address: str, token: str, ended: asyncio.Event
) -> None:
    """Have the server at `address` use `service` until `ended`. Raises `CommandFailed` and `OSError`."""
    from server.engines.joined.joining import Membership
    from server.engines.joined.own_certificate import own_certificate
    from server.process.serving import listen

    host = options.host or await asyncio.to_thread(_own_address, address)
    here = is_this_computer(host)
    tls, certificate = (None, "") if here else own_certificate()
    with listen(host, options.port) as listener:
        port = listener.getsockname()[1]
        listening = await service.listen(listener, tls)
        card = {
            "stages": service.offers,
            "host": options.address,
            "port": port,
            "tls": not here,
            "secret": service.secret,
            "certificate": certificate,
            "places": options.places,
        }
        async with Membership(address, token, card) as membership:
            await _join(membership, address)
            facts = {"joined": address, "id": membership.id, "port": port}
            told = f"joined {address} as {membership.id}, listening on port {port}"
            report(facts, [told], as_json=options.json)
            await _stay(membership, service, ended)
        listening.close()
        await listening.wait_closed()


@contextmanager
def _told_to_end() -> Iterator[asyncio.Event]:
    """Set by the first signal; a second one ends the process as usual. Afterwards signals mean what they did before."""
    ended, loop = asyncio.Event(), asyncio.get_running_loop()

    def end(*_: object) -> None:
        loop.call_soon_threadsafe(ended.set)
        for each in SIGNALS:
            signal.signal(each, signal.SIG_DFL)

    before = {each: signal.signal(each, end) for each in SIGNALS}
    try:
        yield ended
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


async def _loaded(settings: ServerSettings, chosen: Mapping[Role, str]) -> dict[Role, Any]:
    """The engines, ready to work. Raises `UnknownEngine` and `CommandFailed`."""
    from server.engine_selection import engine_here

    engines = {role: engine_here(settings, role) for role in chosen}
    try:
        await asyncio.gather(*(engine.load() for engine in engines.values()))
    except StageFailed as failure:
        raise CommandFailed(str(failure.message)) from None
    return engines


def _own_address(server: str) -> str:
    """The address of this machine from which the server is reached. Raises `CommandFailed`."""
    parts = urlsplit(server)
    where = (parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80))
    try:
        with socket.create_connection(where, timeout=5) as connected:
            return str(connected.getsockname()[0])
    except OSError:
        raise CommandFailed(f"Nobody answers at {server}.") from None


async def _join(membership: Membership, address: str) -> None:
    from server.engines.joined.joining import NotJoined

    try:
        await membership.say()
    except NotJoined as error:
        raise CommandFailed(str(error)) from None
    except (OSError, TimeoutError):
        raise CommandFailed(f"The server at {address} does not answer as it should.") from None


async def _stay(membership: Membership, service: WorkerService, ended: asyncio.Event) -> None:
    """Work until told to end, then leave without a lost turn; so too where the server wants no more of it, which
    raises `CommandFailed`."""
    from server.engines.joined.joining import NotJoined

    staying, ending = asyncio.create_task(membership.stay()), asyncio.create_task(ended.wait())
    await asyncio.wait([staying, ending], return_when=asyncio.FIRST_COMPLETED)
    ending.cancel()
    if staying.done():
        try:
            await staying
        except NotJoined as error:
            await service.leave(LEAVE_SECONDS)
            raise CommandFailed(str(error)) from None
    await membership.leave_soon()
    await service.leave(LEAVE_SECONDS)
    staying.cancel()
    await membership.leave()
