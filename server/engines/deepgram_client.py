"""The client of the official Deepgram SDK, made once for each engine."""

from __future__ import annotations

import logging
import ssl
import sys
from functools import cache
from typing import TYPE_CHECKING, Any

from server.engines.deepgram_faults import DeepgramFault, redirected
from server.protocol.providers import PROVIDER_URLS, cleaned_key
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from deepgram import AsyncDeepgramClient

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
    environment = DeepgramClientEnvironment(base=base, production=base, agent=base, agent_rest=base)
    client = AsyncDeepgramClient(api_key=key, environment=environment, follow_redirects=False)
    warm(client)
    _have_sockets_opened_here()
    tls_context()
    return client


def _have_sockets_opened_here() -> None:
    """Have all sockets of the SDK opened by `_connect`, for which it has no option.

    Left alone each follows redirects, and makes a TLS context of its own, which reads all certificates of the system
    and stops the event loop for 50 ms.
    """
    import deepgram

    for module in list(sys.modules.values()):
        name = getattr(module, "__name__", "")
        if name.startswith(f"{deepgram.__name__}.") and hasattr(module, "websockets_client_connect"):
            module.websockets_client_connect = _connect  # type: ignore[attr-defined]


def _connect(url: str, **options: Any) -> Any:
    from websockets.legacy.client import connect

    class Straight(connect):
        """Follows no redirect: what is said to Deepgram, and the key, are for nobody else."""

        def handle_redirect(self, uri: str) -> None:
            raise redirected()

    if url.startswith("wss:"):
        options.setdefault("ssl", tls_context())
    return Straight(url, max_size=MOST_BYTES, **options)


@cache
def tls_context() -> ssl.SSLContext:
    """With the system's certificates. The first call takes 50 ms."""
    return ssl.create_default_context()


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
