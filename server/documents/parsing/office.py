"""DOCX, ODT and EPUB: zip archives of XML."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from typing import TYPE_CHECKING
from urllib.parse import unquote
from xml.etree import ElementTree as ET

from server.documents.parsing.page import MOST_CHARACTERS, ReadPage, Unreadable
from server.documents.parsing.plain import html

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
MOST_BYTES = 4 * MOST_CHARACTERS
"""Of one part of an archive, unpacked."""


class _Archive:
    """The parts of an archive, each unpacked only as far as is allowed. Everything raises `Unreadable`."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError):
            raise Unreadable("damaged") from None
        self.names = frozenset(self._zip.namelist())

    def part(self, name: str) -> bytes:
        try:
            info = self._zip.getinfo(name)
            if info.flag_bits & 1:
                raise Unreadable("encrypted")
            with self._zip.open(info) as file:
                data = file.read(MOST_BYTES + 1)
        except KeyError:
            raise Unreadable("damaged") from None
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError):
            raise Unreadable("damaged") from None
        if len(data) > MOST_BYTES:
            raise Unreadable("too_large")
        return data

    def xml(self, name: str) -> ET.Element:
        data = self.part(name)
        if b"<!ENTITY" in data:  # entities can unfold without end, and none of these formats needs any
            raise Unreadable("damaged")
        try:
            return ET.fromstring(data)  # noqa: S314 # has no entities
        except ET.ParseError:
            raise Unreadable("damaged") from None


def docx(data: bytes) -> Iterator[ReadPage]:
    """The pages as Word last laid them out, where it noted that; then the comments. Raises `Unreadable`."""
    archive = _Archive(data)
    if "EncryptedPackage" in archive.names:
        raise Unreadable("encrypted")
    body = archive.xml("word/document.xml")
    pages = _docx_pages(body)
    numbered = len(pages) > 1
    for number, paragraphs in enumerate(pages, 1):
        yield ReadPage(number if numbered else None, "\n\n".join(paragraphs), of=len(pages) if numbered else None)
    if "word/comments.xml" in archive.names:
        comments = archive.xml("word/comments.xml")
        said = [f"{each.get(W + 'author') or '?'}: {_docx_text(each)}" for each in comments.iter(f"{W}comment")]
        if said:
            yield ReadPage(None, "\n\n".join(said), heading="Comments")


def _docx_pages(body: ET.Element) -> list[list[str]]:
    pages: list[list[str]] = [[]]
    for paragraph in body.iter(f"{W}p"):
        parts = [""]
        for node in paragraph.iter():
            is_break = node.tag == f"{W}br" and node.get(f"{W}type") == "page"
            if is_break or node.tag == f"{W}lastRenderedPageBreak":
                parts.append("")
            else:
                parts[-1] += _docx_piece(node)
        for number, text in enumerate(parts):
            if number:
                pages.append([])
            if text.strip():
                pages[-1].append(text.strip())
    return [page for place, page in enumerate(pages) if page or not place]


def _docx_piece(node: ET.Element) -> str:
    """What a node says by itself; what was deleted while changes were tracked is `delText` and says nothing."""
    match node.tag.removeprefix(W):
        case "t":
            return node.text or ""
        case "tab":
            return "\t"
        case "br" | "cr":
            return "\n"
    return ""


def _docx_text(node: ET.Element) -> str:
    return "".join(map(_docx_piece, node.iter())).strip()


def odt(data: bytes) -> Iterator[ReadPage]:
    """The text; an ODT knows no pages. Raises `Unreadable`."""
    archive = _Archive(data)
    if "META-INF/manifest.xml" in archive.names and b"encryption-data" in archive.part("META-INF/manifest.xml"):
        raise Unreadable("encrypted")
    body = archive.xml("content.xml").find(f"{OFFICE}body")
    heading, said = "", list[str]()
    for node in body.iter() if body is not None else ():
        if node.tag == f"{TEXT}h":
            if said:
                yield ReadPage(None, "\n\n".join(said), heading)
            heading, said = _odt_text(node), []
        elif node.tag == f"{TEXT}p":
            said.append(_odt_text(node))
    if said or heading:
        yield ReadPage(None, "\n\n".join(said) or heading, heading)


def _odt_text(node: ET.Element) -> str:
    text = node.text or ""
    for child in node:
        match child.tag.removeprefix(TEXT):
            case "s":
                text += " " * min(int(child.get(f"{TEXT}c") or 1), 100)
            case "tab":
                text += "\t"
            case "line-break":
                text += "\n"
            case "p" | "h":
                pass  # a frame's or a note's, which comes by itself
            case "note":
                pass
            case _:
                text += _odt_text(child)
        text += child.tail or ""
    return text


def epub(data: bytes) -> Iterator[ReadPage]:
    """Each chapter, in the order of reading. Raises `Unreadable`."""
    archive = _Archive(data)
    if "META-INF/encryption.xml" in archive.names and b"EncryptedData" in archive.part("META-INF/encryption.xml"):
        raise Unreadable("encrypted")
    root = _attribute(archive.xml("META-INF/container.xml"), "rootfile", "full-path")
    package = archive.xml(root)
    files = {each.get("id"): each.get("href") for each in package.iter() if each.tag.endswith("}item")}
    spine = [files.get(each.get("idref")) for each in package.iter() if each.tag.endswith("}itemref")]
    folder = posixpath.dirname(root)
    for href in filter(None, spine):
        name = posixpath.normpath(posixpath.join(folder, unquote(href)))
        if name in archive.names:
            yield from html(archive.part(name))


def _attribute(tree: ET.Element, tag: str, name: str) -> str:
    for each in tree.iter():
        if each.tag.endswith(tag) and (value := each.get(name)):
            return value
    raise Unreadable("damaged")


ARCHIVES: dict[str, Callable[[bytes], Iterator[ReadPage]]] = {"docx": docx, "odt": odt, "epub": epub}


def kind_of(data: bytes) -> str | None:
    """Which of them an archive is, whatever its name says."""
    try:
        names = _Archive(data).names
    except Unreadable:
        return None
    if "word/document.xml" in names or "EncryptedPackage" in names:
        return "docx"
    if "META-INF/container.xml" in names:
        return "epub"
    return "odt" if "content.xml" in names else None
