"""`sb-voice-server`: serves one person or a team."""

from __future__ import annotations

import argparse
import ipaddress
import json
import logging
import os
import secrets
import socket
import sys
import threading
from importlib.metadata import version
from typing import TYPE_CHECKING, NoReturn

import uvicorn

from server.app import choose_engines, create_app
from server.conversations.store import Store, StoreError
from server.engines.catalog import UnknownEngine
from server.realtime import MAX_FRAME
from server.settings import ServerSettings, SettingsError, data_folder, read_settings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from fastapi import FastAPI

FRAME_ALLOWANCE = 4 * MAX_FRAME
"""What the socket itself takes, so that too large an event still gets an answer in words; beyond, it is closed."""


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    logging.basicConfig(level=options.log_level.upper(), format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    # At debug level these would write whole frames: speech and answers.
    for chatty in ("websockets", "httpx", "httpcore", "openai", "aiosqlite", "alembic"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    try:
        settings = _bundled_settings() if options.bundled else _settings(options)
        _serve(settings, watch_parent=options.bundled)
    except (SettingsError, UnknownEngine, StoreError, OSError) as error:
        sys.stderr.write(f"sb-voice-server: {error}\n")
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="sb-voice-server", description="Speech in, speech out, over one WebSocket.")
    parser.add_argument("--version", action="version", version=f"sb-voice-server {version('sb-voice')}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    serve = commands.add_parser(
        "serve", help="run the server", description="Settings are read from SB_VOICE_* variables; see README.md."
    )
    serve.add_argument("--host", help="address to listen on (default: 127.0.0.1); others need a token")
    serve.add_argument("--port", type=int, help="TCP port (default: 8790); 0 takes any free one")
    serve.add_argument("--log-level", default="info", choices=["debug", "info", "warning", "error"])
    serve.add_argument(
        "--bundled", action="store_true", help="used by the app: token and settings come as one JSON line on stdin"
    )
    return parser


def _settings(options: argparse.Namespace) -> ServerSettings:
    given = {name: value for name in ("host", "port") if (value := getattr(options, name)) is not None}
    settings = read_settings(**given)
    if settings.token is not None and settings.token.get_secret_value():
        return settings
    if not _loopback(settings.host):
        raise SettingsError(
            f"Listening on {settings.host} needs a token: set SB_VOICE_TOKEN, or SB_VOICE_TOKEN_FILE to a file with it."
        )
    return read_settings(**given, token=_own_token())


def _bundled_settings() -> ServerSettings:
    """What the app says on stdin. It listens for the app alone, whatever the environment says."""
    try:
        given = json.loads(sys.stdin.readline())
        return read_settings(**{**given, "host": "127.0.0.1", "port": 0})
    except (ValueError, TypeError):
        raise SettingsError("The app's settings on stdin are not one line of JSON.") from None


def _own_token() -> str:
    """A token made once for this user and kept where only they can read it."""
    path = data_folder() / "server-token"
    if not path.exists():
        _write_private(path, secrets.token_urlsafe(32))
    print(f"token: in {path}", flush=True)
    return path.read_text(encoding="utf-8").strip()


def _write_private(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text + "\n")


def _loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _serve(settings: ServerSettings, *, watch_parent: bool) -> None:
    app = create_app(settings, choose_engines(settings), Store(settings.database))
    listener = _listen(settings.host, settings.port)
    server = _Server(_uvicorn(app))
    if watch_parent:
        threading.Thread(target=_stop_with_parent, args=(server,), daemon=True).start()
    server.run(sockets=[listener])


def _uvicorn(app: FastAPI) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        ws="websockets-sansio",
        ws_max_size=FRAME_ALLOWANCE,
        ws_per_message_deflate=False,
        timeout_graceful_shutdown=5,
    )


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        raise SettingsError(f"Cannot listen on {host} port {port}: {error.strerror}.") from None
    return listener


class _Server(uvicorn.Server):
    """Says where it listens once it does."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if not self.should_exit:
            host, port = sockets[0].getsockname()[:2] if sockets else ("", 0)
            print(f"listening on http://{f'[{host}]' if ':' in host else host}:{port}", flush=True)


def _stop_with_parent(server: uvicorn.Server) -> None:
    """The app holds the other end of stdin: when it is gone, however it went, so are we."""
    while sys.stdin.read(1):
        pass
    server.should_exit = True


def _main() -> NoReturn:
    sys.exit(main())


if __name__ == "__main__":
    _main()
