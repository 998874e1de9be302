"""The link that lets a device join a server: `sb-voice://join`, with the server's address and a code. Pure."""

from __future__ import annotations

from urllib.parse import parse_qs, urlencode, urlsplit

SCHEME = "sb-voice"
"""A link of ours begins so; the app is what opens it."""

JOIN = "join"

MOST_CHARACTERS = 400
"""Of a link."""


def is_link(text: str) -> bool:
    """Whether it is meant to be a link of ours, good or not."""
    return text.strip().lower().startswith(f"{SCHEME}:")


def joining_link(address: str, code: str) -> str:
    """The link to the server at `address`, such as `https://voice.example.org`."""
    return f"{SCHEME}://{JOIN}?{urlencode({'server': address, 'code': code})}"


def parse_link(text: str) -> tuple[str, str]:
    """Address and code in a link. Raises `ValueError` where it is none of `joining_link`'s."""
    text = text.strip()
    parts = urlsplit(text)
    told = parse_qs(parts.query, strict_parsing=True, max_num_fields=8)
    if parts.scheme != SCHEME or f"{parts.netloc}{parts.path}".strip("/") != JOIN or len(text) > MOST_CHARACTERS:
        raise ValueError("not an invitation")
    try:
        (address,), (code,) = told["server"], told["code"]
    except KeyError:
        raise ValueError("not an invitation") from None
    if not (code.isascii() and code.isprintable()):
        raise ValueError("not an invitation")
    return address, code
