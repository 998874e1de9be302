"""Text as a document of Qt shows it literally, and its places as Qt counts them."""

from __future__ import annotations

# Characters that Qt's text documents use for their own structure, and line ends of other systems.
_RESERVED = {
    ord("\r"): "\u200b",
    ord("\n"): "\u2028",
    ord("\u2029"): "\u2028",
    ord("\x00"): "\ufffd",
    ord("\ufdd0"): "\ufffd",
    ord("\ufdd1"): "\ufffd",
    ord("\ufffc"): "\ufffd",
}


def plain(text: str) -> str:
    """The text as one paragraph that a text document shows literally, one character for each."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.translate(_RESERVED)


def utf16_part(text: str, begin: int, end: int | None) -> str:
    """A part of the text, by the places that Qt counts; to its end where that is None."""
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * begin : None if end is None else 2 * end].decode("utf-16-le", "replace")


def utf16_length(text: str) -> int:
    """How many places the text takes, as Qt counts them."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
