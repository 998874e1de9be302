"""The links that let a device join a server: `sb-voice://join`, with the server's address and a code, which the app
opens, and the server's page with the code behind a `#`, which a browser does. Pure.
"""

from __future__ import annotations

from urllib.parse import parse_qs, urlencode, urlsplit

SCHEME = "sb-voice"
"""A link of ours begins so; the app is what opens it."""

JOIN = "join"

CODE = "sbi_"
"""What a code begins with, which lets nobody in by itself."""

PAGES = ("https://", "http://")

MOST_CHARACTERS = 400
"""Of a link."""


def is_link(text: str) -> bool:
    """Whether it is meant to be a link of ours, good or not."""
    text = text.strip()
    return text.lower().startswith(f"{SCHEME}:") or (text.startswith(PAGES) and f"#{CODE}" in text)


def joining_link(address: str, code: str) -> str:
    """The link to the server at `address`, such as `https://voice.example.org`."""
    return f"{SCHEME}://{JOIN}?{urlencode({'server': address, 'code': code})}"


def browser_link(address: str, code: str) -> str:
    """The page of that server where one joins without the app; a browser sends the code to nobody by opening it."""
    return f"{address.rstrip('/')}/#{code}"


def parse_link(text: str) -> tuple[str, str]:
    """Address and code in a link. Raises `ValueError` where it is none of `joining_link`'s or `browser_link`'s."""
    text = text.strip()
    if text.startswith(PAGES) and len(text) <= MOST_CHARACTERS:
        address, _, code = text.partition("#")
        return address.rstrip("/"), _checked(code)
    parts = urlsplit(text)
    told = parse_qs(parts.query, strict_parsing=True, max_num_fields=8)
    if parts.scheme != SCHEME or f"{parts.netloc}{parts.path}".strip("/") != JOIN or len(text) > MOST_CHARACTERS:
        raise ValueError("not an invitation")
    try:
        (address,), (code,) = told["server"], told["code"]
    except KeyError:
        raise ValueError("not an invitation") from None
    return address, _checked(code)


def _checked(code: str) -> str:
    if not (code.isascii() and code.isprintable()):
        raise ValueError("not an invitation")
    return code
