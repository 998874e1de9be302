"""Which proxies are believed what they say of their clients: those that the settings name by address."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from server.settings import SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from server.settings import ServerSettings

MAPPED = 96
"""How many bits stand before an IPv4 address that is written as one of IPv6, as a socket for both tells it."""


def trusted_proxies(settings: ServerSettings) -> list[str]:
    """The addresses and networks, each also as a socket for both kinds of them tells it. Raises `SettingsError`."""
    listed = (each.strip() for each in settings.trusted_proxies.split(","))
    return [form for each in listed if each for form in _forms(each)]


def _forms(listed: str) -> Iterator[str]:
    try:
        network = ipaddress.ip_network(listed)
    except ValueError:
        raise SettingsError(
            "SB_VOICE_TRUSTED_PROXIES is wrong: it lists addresses such as 10.0.0.5, and networks such as 10.0.0.0/24,"
            " separated by commas."
        ) from None
    yield str(network)
    if network.version == 4:
        yield f"::ffff:{network.network_address}/{MAPPED + network.prefixlen}"
