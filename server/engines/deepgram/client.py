"""The client of the official Deepgram SDK, made once for each engine."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING, Any

from server.engines.deepgram.faults import DeepgramFault
from server.network.connecting import WebSocket
from server.network.errors import UnusableSetting
from server.network.routes import route_to
from server.network.trust import nobodys
from server.protocol.providers import PROVIDER_URLS, cleaned_key
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from deepgram import AsyncDeepgramClient
    from httpx import AsyncClient

MOST_BYTES = 2**20
"""The largest message that is taken; a second of sound has 48 kB."""

_SCHEMES = {"http": "ws", "https": "wss", "ws": "ws", "wss": "wss"}


def make_client(
    url: str | None, api_key: str | None, warm: Callable[[AsyncDeepgramClient], object]
) -> AsyncDeepgramClient:
    """The client for `url`; takes 0.3 s and opens no connection.

    `warm` touches the part that will be used: the SDK imports each when it is first asked for. Raises `DeepgramFault`.
    """
    if not (key := cleaned_key(api_key)):
        raise DeepgramFault("no_key", Text("Deepgram needs an API key; enter one in the settings."))
    try:
        from deepgram import AsyncDeepgramClient, DeepgramClientEnvironment
    except ImportError as error:
        raise DeepgramFault(
            "not_installed", Text("The package `deepgram-sdk` is not installed; install the extra `server`.")
        ) from error
    # At DEBUG it writes down every frame, and with it all that was said.
    logging.getLogger("websockets.client").setLevel(logging.INFO)
    base = websocket_url(url or PROVIDER_URLS["deepgram"])
    try:
        route_to(base)  # what cannot be used is told now, and the certificates are read
    except UnusableSetting as setting:
        raise DeepgramFault("bad_setting", setting.message) from None
    environment = DeepgramClientEnvironment(base=base, production=base, agent=base, agent_rest=base)
    client = AsyncDeepgramClient(api_key=key, environment=environment, httpx_client=_unused_client())
    warm(client)
    _have_sockets_opened_here()
    return client


def _unused_client() -> AsyncClient:
    """What the SDK has for requests, of which we make none: left alone it looks for proxies and certificates."""
    from httpx import AsyncClient

    return AsyncClient(trust_env=False, verify=nobodys())


def _have_sockets_opened_here() -> None:
    """Have all sockets of the SDK opened by `_connect`, for which it has no option.

    Left alone each follows redirects, knows of no proxy, and makes a TLS context of its own, which reads all
    certificates of the system and stops the event loop for 50 ms.
    """
    import deepgram

    for module in list(sys.modules.values()):
        name = getattr(module, "__name__", "")
        if name.startswith(f"{deepgram.__name__}.") and hasattr(module, "websockets_client_connect"):
            module.websockets_client_connect = _connect  # type: ignore[attr-defined]


def _connect(url: str, *, extra_headers: dict[str, str], **options: Any) -> WebSocket:
    # Sound does not become smaller by it, and text is short.
    return WebSocket(url, additional_headers=extra_headers, max_size=MOST_BYTES, compression=None, **options)


def websocket_url(url: str) -> str:
    """The base URL as the SDK wants it: `ws` or `wss`, and no version at its end.

    Raises `DeepgramFault` where it is no address of a server.
    """
    scheme, separator, rest = url.strip().partition("://")
    if not separator:
        scheme, rest = "wss", scheme
    if scheme.lower() not in _SCHEMES or not rest:
        raise DeepgramFault("bad_address", Text("The address of Deepgram must begin with https:// or wss://."))
    rest = rest.rstrip("/")
    for version in ("/v1", "/v2"):
        rest = rest.removesuffix(version)
    return f"{_SCHEMES[scheme.lower()]}://{rest}"
