"""PDF files."""

from __future__ import annotations

import io
import logging
import re
from typing import TYPE_CHECKING

from server.documents.parsing.page import ReadPage, Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdf import PdfReader

_NUMBERS = re.compile(rb"(\d{1,10}) (\d{1,5})$")
"""Of an object, in front of its `obj`."""
_NUMBERS_WITHIN = 16
"""Bytes that they take at most: nothing more is searched, or it would take the square of a stranger's file."""
BEGINS_WITHIN = 1024
"""Bytes in front of a PDF's mark that other programs put up with, too."""


def pages(data: bytes) -> Iterator[ReadPage]:
    """The pages that have text. Raises `Unreadable`."""
    from pypdf.errors import PyPdfError

    if b"%PDF-" not in data[:BEGINS_WITHIN]:
        raise Unreadable("not_a_pdf")
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it would quote the file
    try:
        yield from _pages(_opened(data))
    except (Unreadable, MemoryError):
        raise
    except PyPdfError:
        raise Unreadable("damaged") from None
    except Exception:  # a parser meets a stranger's bytes
        raise Unreadable("damaged") from None


def _reader(data: bytes) -> PdfReader:
    """Also where the end is missing, as of a download that was cut off: then the end is written anew."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        return PdfReader(io.BytesIO(data))
    except PyPdfError:
        before, _, _ = data[: data.rfind(b"/Catalog")].rpartition(b" obj")
        root = _NUMBERS.search(before[-_NUMBERS_WITHIN:])
        if root is None or b"/Encrypt" in data:
            raise
        trailer = b"\nendobj\ntrailer\n<< /Root %b %b R >>\nstartxref\n0\n%%%%EOF\n" % root.groups()
        mended = PdfReader(io.BytesIO(data + trailer))
        if not any(page.extract_text().strip() for page in mended.pages):
            raise
        return mended


def _opened(data: bytes) -> PdfReader:
    from pypdf import PasswordType
    from pypdf.errors import DependencyError

    reader = _reader(data)
    if reader.is_encrypted:
        try:
            opened = reader.decrypt("") is not PasswordType.NOT_DECRYPTED
        except (DependencyError, NotImplementedError):
            opened = False
        if not opened:
            raise Unreadable("encrypted")
    return reader


def _pages(reader: PdfReader) -> Iterator[ReadPage]:
    count = len(reader.pages)
    if not count:
        raise Unreadable("empty")
    says_anything = pictured = False
    for number, page in enumerate(reader.pages, 1):
        text = page.extract_text()
        says_anything = says_anything or bool(text.strip())
        pictured = pictured or "/XObject" in (page.get("/Resources") or {})
        yield ReadPage(number, text, of=count)
    if not says_anything:
        raise Unreadable("scanned" if pictured else "empty")
