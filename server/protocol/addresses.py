"""Whom a key belongs to: the app keeps keys by this name, and its server looks them up by it. Pure."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

IN_THE_OPEN = ("http", "ws")
USUAL_PORTS = {"http": 80, "ws": 80, "https": 443, "wss": 443}


def is_this_computer(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def key_host(url: str) -> str:
    """Name and port in lower case, as in `api.openai.com` or `example.org:8443`; empty for an empty address.

    Where a key would travel in the open it is another name, as in `http://example.org`: a key that was entered for
    TLS is none for that. On this computer it does not matter.
    """
    try:
        parts = urlsplit(url if "://" in url else f"//{url}")
        scheme, name, port = parts.scheme.lower(), parts.hostname or "", parts.port
    except ValueError:
        return url.lower()
    host = f"[{name}]" if ":" in name else name
    if port is not None and port != USUAL_PORTS.get(scheme or "https"):
        host = f"{host}:{port}"
    return f"http://{host}" if scheme in IN_THE_OPEN and not is_this_computer(name) else host
