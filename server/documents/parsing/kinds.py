"""Which parser reads which file: its name proposes, what is in it decides."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from server.documents.parsing import office, pdf, plain
from server.documents.parsing.page import ReadPage, Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PLAIN: dict[str, Callable[[bytes], Iterator[ReadPage]]] = {
    "txt": plain.text,
    "text": plain.text,
    "log": plain.text,
    "rst": plain.text,
    "md": plain.markdown,
    "markdown": plain.markdown,
    "html": plain.html,
    "htm": plain.html,
    "xhtml": plain.html,
    "csv": plain.table,
    "tsv": plain.table,
}
ENDINGS = frozenset({"pdf", *PLAIN, *office.ARCHIVES})
"""What files are called that can be read, in small letters and without the point."""
COMPOUND = b"\xd0\xcf\x11\xe0"
"""How an old Office file begins, and a new one that has a password."""


def ending(name: str) -> str:
    """Such as `pdf`; empty where the name has none."""
    return PurePosixPath(name.replace("\\", "/")).suffix.removeprefix(".").lower()


def pages_of(name: str, data: bytes) -> Iterator[ReadPage]:
    """What the file says. Raises `Unreadable`, also amid the pages."""
    kind = ending(name)
    if not data.strip():
        raise Unreadable("empty")
    if kind == "pdf":
        return pdf.pages(data)
    if kind in office.ARCHIVES:
        if data.startswith(COMPOUND):
            raise Unreadable("encrypted")
        if not data.startswith(b"PK"):
            raise Unreadable("not_what_it_says")
        found = office.kind_of(data)
        if found is None:
            raise Unreadable("damaged")
        return office.ARCHIVES[found](data)
    if kind not in PLAIN:
        raise Unreadable("unknown_kind")
    if b"%PDF-" in data[:8] or data.startswith((b"PK\x03\x04", COMPOUND)):
        raise Unreadable("not_what_it_says")
    return PLAIN[kind](data)
