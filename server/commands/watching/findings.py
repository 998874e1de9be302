"""What `check` looks at, one part after the other; each says what is wrong and what to do."""

from __future__ import annotations

import asyncio
import os
import shutil
import ssl
import stat
import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from server.settings import CONFIG, SECRETS, SettingsError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from sqlalchemy.ext.asyncio import AsyncConnection

    from server.process.certificate import ServerCertificate
    from server.settings import ServerSettings

State = Literal["ok", "warning", "failed"]

SOON_DAYS = 14
"""A certificate that ends within them is warned of."""

LITTLE_BYTES = 500_000_000
"""Less room on the disk of the database is warned of."""

SKEW_SECONDS = 5.0
"""By so much two clocks may differ."""

ENGINE_SECONDS = 60.0
"""How long an engine may take to load and to do its work once."""

BUILT = datetime(2026, 1, 1, tzinfo=UTC)
"""No clock that is right shows a time before this program was written."""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What was found of one part; `remedy` says what to do, where something is."""

    part: str
    state: State
    message: str
    remedy: str = ""


def of_config() -> Iterator[CheckResult]:
    """Whether others can read secrets in the file with settings."""
    path = os.environ.get(CONFIG)
    if not path or os.name != "posix":
        return
    secret = [name for name in SECRETS if name in tomllib.loads(Path(path).read_text(encoding="utf-8"))]
    if secret and Path(path).stat().st_mode & stat.S_IRWXO:
        told = f"Every user of this computer can read {', '.join(secret)} in the file with settings."
        yield CheckResult("settings", "warning", told, f"chmod o-rwx {path}, or name a file with {secret[0]}_file.")


def of_certificate(certificate: ServerCertificate) -> CheckResult:
    """How long the certificate is good, as a client that is shown it sees it."""
    try:
        shown = _shown(certificate)
    except ssl.SSLCertVerificationError as error:
        return CheckResult(
            "certificate", "failed", f"Clients refuse it: {error.verify_message}.", "Renew the certificate."
        )
    end = datetime.fromtimestamp(ssl.cert_time_to_seconds(str(shown["notAfter"])), UTC)
    left = (end - datetime.now(UTC)).days
    names = ", ".join(name for _, name in shown.get("subjectAltName", ()))
    told = f"Good for {names or 'no name'} until {end:%Y-%m-%d}."
    if left < SOON_DAYS:
        return CheckResult("certificate", "warning", f"{told} That is in {left} days.", "Renew the certificate.")
    return CheckResult("certificate", "ok", told)


def _shown(certificate: ServerCertificate) -> Mapping[str, Any]:
    """What a client reads in it that believes it whoever vouches for it, which says nothing of its dates.

    Raises `ssl.SSLCertVerificationError`.
    """
    client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    client.check_hostname = False
    client.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    client.load_verify_locations(cafile=certificate.file)
    there, back = ssl.MemoryBIO(), ssl.MemoryBIO()
    asking = client.wrap_bio(back, there)
    answering = certificate.context.wrap_bio(there, back, server_side=True)
    while True:
        done = [_went_on(side) for side in (asking, answering)]
        if all(done):
            return asking.getpeercert() or {}


def _went_on(side: ssl.SSLObject) -> bool:
    """Whether its handshake is done."""
    try:
        side.do_handshake()
    except ssl.SSLWantReadError:
        return False
    return True


def of_disk(settings: ServerSettings) -> Iterator[CheckResult]:
    """How much room there is for a SQLite file."""
    from sqlalchemy.engine import make_url

    from server.conversations.store.database_file import path_of

    path = path_of(make_url(settings.database))
    if path is None:
        return
    folder = path.absolute().parent
    while not folder.exists():
        folder = folder.parent
    if not os.access(folder, os.W_OK):
        yield CheckResult("database", "failed", f"{folder} cannot be written to.", "Give this user the folder.")
    free = shutil.disk_usage(folder).free
    if free < LITTLE_BYTES:
        told = f"Only {free // 1_000_000} MB are free where conversations are kept."
        yield CheckResult("database", "warning", told, "Make room, or keep less sound: SB_VOICE_KEEP_AUDIO_MB.")


async def of_database(settings: ServerSettings) -> list[CheckResult]:
    """Whether it can be reached and has the tables of this version, and how its clock compares. Changes nothing."""
    from sqlalchemy.exc import SQLAlchemyError

    from server.conversations.store.backup import is_missing
    from server.conversations.store.database import engine_for, may_work_at, step_of
    from server.conversations.store.errors import StoreError
    from server.conversations.store.faults import fault_of
    from server.conversations.store.migrations import HEAD

    try:
        engine = engine_for(settings.database)
    except StoreError as error:
        return [CheckResult("database", "failed", str(error), "Correct SB_VOICE_DATABASE_URL.")]
    try:
        if is_missing(engine.url):
            return [CheckResult("database", "ok", "There is none yet; `serve` makes it.")]
        step = await step_of(engine)
        if step is not None and not await may_work_at(engine, step):
            return [
                CheckResult("database", "failed", "A newer version of this program made it.", "Update this program.")
            ]
        async with engine.connect() as connection:
            return [_step(step, HEAD), *await _of_clock(connection, tables=step is not None)]
    except (SQLAlchemyError, OSError) as error:
        reason = fault_of(error, engine.dialect.name).reason
        return [CheckResult("database", "failed", f"It cannot be used: {reason}.", "Start or repair the database.")]
    finally:
        await engine.dispose()


def _step(step: str | None, head: str) -> CheckResult:
    if step == head:
        return CheckResult("database", "ok", "It can be reached, and its tables are up to date.")
    if step is not None and step > head:
        return CheckResult("database", "ok", "It can be reached; a newer version made its tables, for both.")
    return CheckResult("database", "ok", "It can be reached; `serve` brings its tables up to date.")


async def _of_clock(connection: AsyncConnection, *, tables: bool) -> list[CheckResult]:
    """By PostgreSQL's own clock, and by what was said last: nobody said that in the future."""
    from sqlalchemy import func, select

    from server.conversations.store.models import ItemRow

    told: list[CheckResult] = []
    now = datetime.now(UTC)
    if connection.dialect.name == "postgresql":
        theirs = (await connection.execute(select(func.clock_timestamp()))).scalar_one()
        away = abs((theirs - now).total_seconds())
        if away > SKEW_SECONDS:
            told.append(_wrong_clock(f"It differs from the database's by {away:.0f} seconds."))
    last = (await connection.execute(select(func.max(ItemRow.created_at)))).scalar() if tables else None
    if last is not None and last - now > timedelta(seconds=SKEW_SECONDS):
        told.append(_wrong_clock("Something was said at a time that has not come yet."))
    if now < BUILT:
        told.append(_wrong_clock(f"It shows {now:%Y-%m-%d}."))
    return told or [CheckResult("clock", "ok", f"{now:%Y-%m-%d %H:%M} UTC.")]


def _wrong_clock(told: str) -> CheckResult:
    return CheckResult("clock", "warning", told, "Set the clock, by NTP for instance.")


async def of_engines(settings: ServerSettings) -> list[CheckResult]:
    """Whether each engine does what it would in a turn; a provider is asked for one short sentence."""
    from server.engine_selection import EngineSelection
    from server.engine_trial import try_out
    from server.engines.catalog import UnknownEngine
    from server.errors import StageFailed
    from server.protocol.roles import ROLES

    try:
        lineup = EngineSelection(settings).lineup
    except UnknownEngine as error:
        return [CheckResult("engines", "failed", str(error), "Choose one of those in docs/settings.md.")]
    told: list[CheckResult] = []
    try:
        for role in ROLES:
            part = f"{role} ({lineup.stages[role].name})"
            remedy = f"Correct SB_VOICE_{role.upper()} and the settings that belong to it."
            try:
                async with asyncio.timeout(ENGINE_SECONDS):
                    await try_out(lineup, role)
            except StageFailed as failure:
                told.append(CheckResult(part, "failed", str(failure.message), remedy))
            except TimeoutError:
                told.append(CheckResult(part, "failed", f"No answer in {ENGINE_SECONDS:.0f} seconds.", remedy))
            else:
                told.append(CheckResult(part, "ok", "It works."))
    finally:
        await lineup.close()
    return told


def refusal(work: Callable[[], object]) -> str:
    """Why the work cannot be done, as `SettingsError` has it; empty where it can."""
    try:
        work()
    except SettingsError as error:
        return str(error)
    return ""
