"""`sb-voice doctor`: what works, what does not, and what to do about it."""

from __future__ import annotations

import asyncio
import ctypes
import os
import platform
import sys
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any, Literal

from desktop.address import Address
from desktop.audio.devices.catalog import AudioUnavailable, Device, list_inputs, list_outputs
from desktop.backend.http_client import NoAnswer, ask_json
from desktop.commands.ask import bundled_server
from desktop.commands.recording import AskFailed
from desktop.i18n import said
from desktop.settings import keyring_store
from desktop.settings.engine_options import engine_options
from desktop.settings.keyring_store import KeyringUnavailable
from desktop.shortening import shortened
from server.network.errors import UnusableSetting
from server.network.routes import route_to
from server.protocol.roles import BY_WIRE_NAME

if TYPE_CHECKING:
    from collections.abc import Callable

LOADING_SECONDS = 60.0
"""How long the engines may take to load before we say that they still do."""

ELSEWHERE = "elsewhere.invalid"
"""A name that is nobody's."""

DISPLAYS = {"WAYLAND_DISPLAY": "wayland-cursor", "DISPLAY": "xcb-cursor"}
"""How a display is told, and the library that Qt needs for it and a plain system lacks."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One row: `state` is whether it works, `detail` what was found, `remedy` what to do, empty where nothing."""

    what: str
    state: Literal["ok", "no", "wait"]
    detail: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class OpenApp:
    """The app that runs on this computer, with its server, if it has one; `problem` is why it cannot be asked."""

    server: Address | None = None
    problem: str = ""


def report(app: OpenApp | None = None) -> str:
    """The table, plain text. Holds no secret and no speech.

    The server is that of `app`, or where none is open one that is started for this with default settings.
    """
    findings = [
        _versions(),
        _display(),
        _devices("microphone", list_inputs),
        _devices("speaker", list_outputs),
        asyncio.run(_keyring()),
        _network(),
        *asyncio.run(_server() if app is None else _server_of(app)),
    ]
    return "\n".join(_rows(findings))


def _rows(findings: list[Finding]) -> list[str]:
    width = max(len(finding.what) for finding in findings)
    rows = []
    for finding in findings:
        rows.append(f"{finding.what:<{width}}  {finding.state:<4}  {finding.detail}")
        if finding.remedy:
            rows.append(f"{'':<{width}}        → {finding.remedy}")
    return rows


def _versions() -> Finding:
    packages = {"Qt": "pyside6-essentials", "sounddevice": "sounddevice", "websockets": "websockets"}
    found = [f"{name} {_version(package)}" for name, package in packages.items()]
    system = f"Python {platform.python_version()} on {platform.system()} {platform.release()}"
    return Finding("SB Voice", "ok", ", ".join([_version("sb-voice"), system, *found]))


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "missing"


def _display() -> Finding:
    if sys.platform in ("win32", "darwin"):
        return Finding("display", "ok", sys.platform)
    told = [variable for variable in DISPLAYS if os.environ.get(variable)]
    for variable in told:
        if _loads(f"lib{DISPLAYS[variable]}.so.0"):
            return Finding("display", "ok", f"{variable}={os.environ[variable]}")
    if told:
        library = f"lib{DISPLAYS[told[0]]}0"
        return Finding("display", "no", f"no window without {library}", f"Install the package {library}.")
    remedy = "Start it from a desktop; `sb-voice ask` and the terminal demo work without."
    return Finding("display", "no", "none, so no window", remedy)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _devices(what: str, listing: Callable[[], list[Device]]) -> Finding:
    try:
        devices = listing()
    except AudioUnavailable as trouble:
        return Finding(what, "no", trouble.message, trouble.hint)
    if not devices:
        return Finding(what, "no", f"There is no {what}.", "Plug one in, or check the system's sound settings.")
    names = [f"{device.name}{' (default)' if device.default else ''}" for device in devices]
    return Finding(what, "ok", ", ".join(names))


async def _keyring() -> Finding:
    try:
        await keyring_store.read("doctor")
    except KeyringUnavailable as trouble:
        return Finding("keyring", "no", trouble.message, trouble.hint)
    return Finding("keyring", "ok", "keeps keys and tokens")


def _network() -> Finding:
    """How others are reached; what is on this computer never needs any of it."""
    try:
        ways = {scheme: route_to(f"{scheme}://{ELSEWHERE}").proxy for scheme in ("http", "https")}
    except UnusableSetting as setting:
        return Finding("network", "no", said(setting.message), "Until then only what is on this computer works.")
    named = [
        f"{scheme} through {way.kind} proxy {way.authority} ({way.variable})" for scheme, way in ways.items() if way
    ]
    return Finding("network", "ok", ", ".join(named) or "without a proxy")


async def _server() -> list[Finding]:
    try:
        async with bundled_server() as address:
            return await _engines(address, "starts", LOADING_SECONDS)
    except AskFailed as trouble:
        return [Finding("server", "no", str(trouble), "Look into its log; the path is in the sentence before.")]
    except NoAnswer as trouble:
        return [Finding("server", "no", str(trouble))]


async def _server_of(app: OpenApp) -> list[Finding]:
    """Of the server that the app uses, with the settings that it has."""
    if app.problem:
        return [Finding("server", "no", app.problem)]
    if app.server is None:
        return [Finding("server", "no", "The app that is open has no server yet.", "Its window says why.")]
    # What needs no token is not shown one: another's server could repeat it in what it answers.
    address = app.server if app.server.launched else Address(app.server.url, "")
    try:
        return await _engines(address, "runs", 0.0)
    except NoAnswer as trouble:
        return [Finding("server", "no", str(trouble), "The app that is open uses it; its window says more.")]


async def _engines(address: Address, how: str, patience: float) -> list[Finding]:
    """What the server says of itself, once its engines are loaded or after so many seconds. Raises `NoAnswer`."""
    deadline = asyncio.get_running_loop().time() + patience
    while True:
        findings = await ask_json(address, "/healthz", lambda health: _health(health, how))
        loading = any(finding.state == "wait" for finding in findings)
        if not loading or asyncio.get_running_loop().time() >= deadline:
            return findings
        await asyncio.sleep(0.3)


def _health(health: dict[str, Any], how: str) -> list[Finding]:
    told = f"{how}, version {_plain(health['version'])}, storage {_plain(health['storage'])}"
    return [Finding("server", "ok", told), *(_engine(name, engine) for name, engine in health["engines"].items())]


def _engine(name: str, engine: dict[str, str]) -> Finding:
    """Of the stage that a server calls so; another's may have any."""
    states: dict[str, Literal["ok", "no", "wait"]] = {"ready": "ok", "failed": "no", "loading": "wait"}
    # Of what is installed the message itself says what to do.
    options = engine_options().get(BY_WIRE_NAME.get(name, ""), ())
    missing = {option.name: option.remedy for option in options if not option.installed}
    remedy = missing.get(engine["name"], "") if engine["state"] == "failed" else ""
    detail = _plain(f"{engine['name']} {engine.get('message', '')}")
    return Finding(_plain(name), states[engine["state"]], detail, remedy)


def _plain(text: object) -> str:
    """In one line and of a sensible length, without what would steer a terminal: another's server may say anything."""
    return shortened("".join(each if each.isprintable() else " " for each in str(text)).strip())
