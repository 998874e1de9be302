"""`top`: a live view of a running server in the terminal, from its figures."""

from __future__ import annotations

import ssl
import sys
import time
import urllib.error
import urllib.request
from collections import deque
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from server.commands.outcome import CommandFailed, report, takes_config, takes_json
from server.commands.watching.figures_view import FiguresAt, lines, summary
from server.protocol.addresses import is_this_computer, names_host
from server.settings import data_folder, read_settings

if TYPE_CHECKING:
    import argparse

    from server.settings import Secret, ServerSettings

WINDOW = 30
"""Looks that are kept: times and failures are those since the oldest."""

PATIENCE = 10.0
"""Seconds until an answer counts as missing."""

CLEAR = "\x1b[H\x1b[J"

REFUSED = "The server at {url} refuses the token: set SB_VOICE_METRICS_TOKEN, or SB_VOICE_TOKEN, to what it has."

NO_ADDRESS = "--url needs the address of a server, as in https://voice.example.org."


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Its arguments."""
    top = commands.add_parser(
        "top",
        help="watch a running server",
        description="Shows who talks, how long each stage takes and what fails, until Ctrl-C. With --json, or where the"
        " output is no terminal, it says so once, about all since the server began. The token is read from the settings"
        " (SB_VOICE_METRICS_TOKEN, SB_VOICE_TOKEN), or is the one that the server made for this user.",
    )
    top.add_argument("--url", help="where the server is (default: this computer, at the port of the settings)")
    top.add_argument("--ca", metavar="FILE", help="a PEM file with a certificate to believe")
    top.add_argument("--seconds", type=float, default=2.0, help="how often to look (default: 2)")
    takes_config(top)
    takes_json(top)
    top.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Look at it. Raises `CommandFailed` and `SettingsError`."""
    settings = read_settings()
    url = (options.url or _own_url(settings)).rstrip("/")
    if not _is_address(url):
        raise CommandFailed(NO_ADDRESS)
    context = ssl.create_default_context(cafile=options.ca) if url.startswith("https:") else None
    look = _Look(url, _token(settings), context)
    seen = deque([look.now()], maxlen=WINDOW)
    if options.json or not sys.stdout.isatty():
        told = summary(seen[-1])
        report(told, lines(told), as_json=options.json)
        return 0
    while True:
        told = summary(seen[-1], seen[0] if len(seen) > 1 else None)
        print(CLEAR + "\n".join(lines(told)), flush=True)
        time.sleep(max(0.1, options.seconds))
        seen.append(look.now())


class _Look:
    """Asks one server for its figures."""

    def __init__(self, url: str, token: str, context: ssl.SSLContext | None) -> None:
        self._url = url
        self._request = urllib.request.Request(f"{url}/metrics", headers={"Authorization": f"Bearer {token}"})
        # None: whichever the environment names.
        proxies: dict[str, str] | None = {} if is_this_computer(urlsplit(url).hostname or "") else None
        self._opener = urllib.request.build_opener(
            urllib.request.ProxyHandler(proxies), urllib.request.HTTPSHandler(context=context), _NoRedirect()
        )

    def now(self) -> FiguresAt:
        """The figures now. Raises `CommandFailed`."""
        try:
            with self._opener.open(self._request, timeout=PATIENCE) as answer:
                return FiguresAt.read(answer.read().decode(), time.monotonic())
        except urllib.error.HTTPError as error:
            told = REFUSED if error.code in (401, 403) else "The server at {url} answers with status {status}."
            raise CommandFailed(told.format(url=self._url, status=error.code)) from None
        except (OSError, ValueError) as error:
            kind = getattr(error, "reason", error)
            raise CommandFailed(f"The server at {self._url} cannot be asked: {type(kind).__name__}.") from None


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """A token goes to whom it is for."""

    def redirect_request(self, *_: object) -> None:
        return None


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and names_host(parts.netloc)
    except ValueError:
        return False


def _own_url(settings: ServerSettings) -> str:
    host = settings.host if is_this_computer(settings.host) else "127.0.0.1"
    scheme = "https" if settings.speaks_tls else "http"
    return f"{scheme}://{f'[{host}]' if ':' in host else host}:{settings.port}"


def _token(settings: ServerSettings) -> str:
    """What opens the figures. Raises `CommandFailed` where none is known."""
    for secret in (settings.metrics_token, settings.token):
        if found := _text(secret):
            return found
    try:
        return (data_folder() / "server-token").read_text(encoding="utf-8").strip()
    except OSError:
        raise CommandFailed("There is no token: set SB_VOICE_METRICS_TOKEN or SB_VOICE_TOKEN.") from None


def _text(secret: Secret | None) -> str:
    return secret.get_secret_value().strip() if secret is not None else ""
