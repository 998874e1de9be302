"""`serve`: run the server for one person or a team."""

from __future__ import annotations

import argparse
import json
import logging
import os
import secrets
import socket
import tempfile
import threading
from pathlib import Path
from typing import Any

from server.app import ServerApp
from server.commands.outcome import report, takes_config, takes_json
from server.conversations.recording.retention import AudioLimits
from server.conversations.store.store import Store
from server.engine_selection import EngineSelection
from server.engines.catalog import UnknownEngine
from server.http.proxies import trusted_proxies
from server.network.trust import forget_unusable_key_log
from server.process.certificate import ServerCertificate
from server.process.control_channel import ControlChannel
from server.process.serving import Server, listen
from server.protocol.addresses import is_this_computer
from server.settings import ServerSettings, SettingsError, data_folder, read_settings
from server.token_strength import guessable
from server.watching.garbage import GarbageRounds
from server.watching.json_logs import log_turn, write_json

log = logging.getLogger(__name__)

OPTIONS = ("host", "port", "tls_certificate", "tls_key", "behind_proxy", "workers", "log_format")
"""Settings that can be given as an argument."""

IN_THE_OPEN = (
    "Listening on {host} without TLS would send in the open what is said: set SB_VOICE_TLS_CERTIFICATE and"
    " SB_VOICE_TLS_KEY, or where a proxy speaks TLS before this server, SB_VOICE_BEHIND_PROXY=true."
)

GUESSABLE = (
    "The token can be guessed: it needs at least 22 random letters, digits, hyphens and underscores, or 32 hexadecimal"
    ' digits. This makes one: python -c "import secrets; print(secrets.token_urlsafe(32))"'
)


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Its arguments."""
    serve = commands.add_parser(
        "serve",
        help="run the server",
        description="Settings are read from SB_VOICE_* variables and from a file; see docs/settings.md",
    )
    takes_config(serve)
    takes_json(serve)
    serve.add_argument(
        "--host", help="address to listen on (default: 127.0.0.1); others need a token, and TLS or --behind-proxy"
    )
    serve.add_argument("--port", type=int, help="TCP port (default: 8790); 0 takes any free one")
    serve.add_argument("--tls-certificate", metavar="FILE", help="speak TLS with the certificate in this PEM file")
    serve.add_argument("--tls-key", metavar="FILE", help="the PEM file with its key (default: the same file)")
    serve.add_argument(
        "--behind-proxy", action="store_true", default=None, help="a proxy before this server speaks TLS"
    )
    serve.add_argument("--workers", type=int, metavar="N", help="serve with so many processes (default: 1)")
    serve.add_argument("--worker", type=int, help=argparse.SUPPRESS)  # the socket that one of those is handed
    serve.add_argument("--log-level", default="info", choices=["debug", "info", "warning", "error"])
    serve.add_argument("--log-format", choices=["text", "json"], help="how the log is written (default: text)")
    serve.add_argument(
        "--bundled", action="store_true", help="used by the app: token and settings come as one JSON line on stdin"
    )
    serve.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Serve until somebody ends it. Raises `SettingsError`, `UnknownEngine`, `StoreError` and `OSError`."""
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    # Ours alone: at debug level other packages write frames and texts, which hold tokens, speech and answers.
    logging.getLogger("server").setLevel(options.log_level.upper())
    forget_unusable_key_log()
    app_line = ControlChannel() if options.bundled else None
    settings = app_line.next() if app_line else _settings(options)
    if settings is None:
        raise SettingsError("Nothing came on stdin: --bundled is for the app.")
    if settings.log_format == "json":
        write_json()
    if options.worker is not None:
        _serve(settings, None, handed=socket.socket(fileno=options.worker))
    elif settings.workers > 1 and app_line is None:
        from server.process import workers

        certificate_of(settings)  # what is wrong with it is said before anything is started
        return workers.run(settings, as_json=options.json)
    else:
        _serve(settings, app_line, as_json=options.json)
    return 0


def _settings(options: argparse.Namespace) -> ServerSettings:
    given = {name: value for name in OPTIONS if (value := getattr(options, name)) is not None}
    settings = read_settings(**given)
    check_access(settings)
    return settings if settings.has_token else read_settings(**given, token=_own_token(as_json=options.json))


def check_access(settings: ServerSettings) -> None:
    """Whether the server may listen where it is to. Raises `SettingsError` where it would be open to strangers."""
    here = is_this_computer(settings.host)
    if not settings.has_token and not here:
        raise SettingsError(
            f"Listening on {settings.host} needs a token: set SB_VOICE_TOKEN, or SB_VOICE_TOKEN_FILE to a file with it."
        )
    if settings.has_token and settings.token is not None and guessable(settings.token.get_secret_value()):
        raise SettingsError(GUESSABLE)
    if not (here or settings.speaks_tls or settings.behind_proxy):
        raise SettingsError(IN_THE_OPEN.format(host=settings.host))
    trusted_proxies(settings)


def _own_token(*, as_json: bool) -> str:
    """A token made once for this user and kept where only they can read it."""
    path = data_folder() / "server-token"
    if not path.exists() or not path.read_text(encoding="utf-8").strip():
        _write_private(path, secrets.token_urlsafe(32))
    report({"token_file": str(path)}, [f"token: in {path}"], as_json=as_json)
    return path.read_text(encoding="utf-8").strip()


def _write_private(path: Path, text: str) -> None:
    """Put the text there for this user's eyes only, all of it or nothing."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text + "\n")
    Path(name).replace(path)


def _serve(
    settings: ServerSettings,
    app_line: ControlChannel | None,
    *,
    handed: socket.socket | None = None,
    as_json: bool = False,
) -> None:
    """Serve on a socket of its own, or as a worker on the one that its parent handed to it."""
    choice = EngineSelection(settings)
    store = Store(settings.database)
    bundled = app_line is not None
    # A team's server keeps nobody's secrets.
    keyring: dict[str, Any] = {"keep": _say_kept, "read_again": _ask_again} if bundled else {}
    app = ServerApp(
        settings,
        choice.lineup,
        store,
        registry=choice.registry,
        for_one_app=bundled,
        offer_beside=choice.offer_beside,
        **keyring,
    )
    if settings.log_format == "json":
        app.figures.turn_listeners.append(log_turn)
    listener = handed or listen(settings.host, settings.port)
    certificate = None if app_line else certificate_of(settings)
    garbage = GarbageRounds(lambda: app.awaited, lambda: not app.sessions, lambda: not app.loading)
    server = Server(app, certificate=certificate, by_signals=handed is None, as_json=as_json, garbage=garbage)
    if handed is not None:
        from server.process import workers

        workers.obey(server)
    if app_line is not None:
        threading.Thread(target=_obey, args=(app_line, server, choice, app), daemon=True).start()
    server.run(sockets=[listener])


def certificate_of(settings: ServerSettings) -> ServerCertificate | None:
    """What it speaks TLS with, if it does. Raises `SettingsError`."""
    if not settings.speaks_tls:
        if settings.tls_key:
            raise SettingsError("There is a SB_VOICE_TLS_KEY, but no SB_VOICE_TLS_CERTIFICATE.")
        return None
    certificate = Path(settings.tls_certificate).expanduser()
    return ServerCertificate(certificate, Path(settings.tls_key).expanduser() if settings.tls_key else certificate)


def _obey(app_line: ControlChannel, server: Server, choice: EngineSelection, app: ServerApp) -> None:
    """Do what the app says until it is gone, however it went; then we go too. Each line is answered with one."""
    while True:
        try:
            settings = app_line.next()
        except SettingsError as error:
            log.warning("%s", error)
            _say_changed()
            continue
        if settings is None:
            server.should_exit = True
            return
        server.call(_apply, choice, app, settings)


def _apply(choice: EngineSelection, app: ServerApp, settings: ServerSettings) -> None:
    app.recordings.on = settings.keep_audio
    app.retention.limits = AudioLimits.of(settings)
    try:
        choice.apply(settings)
    except UnknownEngine as error:
        log.warning("%s", error)
    try:
        app.use_tools(settings)
    except SettingsError as error:
        log.warning("%s", error)
    _say_changed()


def _say_changed() -> None:
    print("changed", flush=True)


def _say_kept(name: str, secret: str) -> None:
    """The app alone reads what we print."""
    print(f"keep {json.dumps([name, secret])}", flush=True)


def _ask_again() -> None:
    """Another program of the person's has changed what is kept."""
    print("read", flush=True)
