"""Text, Markdown, HTML and CSV."""

from __future__ import annotations

import csv
import io
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from server.documents.parsing import encodings
from server.documents.parsing.page import ReadPage, Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

BETWEEN_HEADINGS = " > "
BINARY_SHARE = 0.02
"""Control characters beyond which a file is no text."""
JUDGED = 20_000
"""Characters among which they are counted."""
_HEADING = re.compile(r"^(#{1,6})\s+(.+?)\s*#*\s*$")
_FENCE = re.compile(r"^\s*(```|~~~)")


def decoded(data: bytes) -> str:
    """The file as text. Raises `Unreadable`, also where its encoding is not known: nothing is guessed."""
    text = encodings.decoded(data)
    looked_at = data[:JUDGED].decode("latin-1") if text is None else text[:JUDGED]
    strange = sum(not each.isprintable() and not each.isspace() and each < "\x80" for each in looked_at)
    if strange > BINARY_SHARE * len(looked_at):
        raise Unreadable("not_text")
    if text is None:
        raise Unreadable("unknown_encoding")
    return text.replace("\r\n", "\n").replace("\x00", "")


def text(data: bytes) -> Iterator[ReadPage]:
    """All of it, form feeds between pages. Raises `Unreadable`."""
    pages = decoded(data).split("\f")
    numbered = len(pages) > 1
    for number, page in enumerate(pages, 1):
        yield ReadPage(number if numbered else None, page, of=len(pages) if numbered else None)


def markdown(data: bytes) -> Iterator[ReadPage]:
    """Each section, under the path of its headings. Raises `Unreadable`."""
    path: list[tuple[int, str]] = []
    lines: list[str] = []
    fenced = False
    for line in decoded(data).split("\n"):
        fenced ^= _FENCE.match(line) is not None
        if fenced or (heading := _HEADING.match(line)) is None:
            lines.append(line)
            continue
        yield _section(path, lines)
        depth = len(heading[1])
        path = [*(each for each in path if each[0] < depth), (depth, heading[2])]
        lines = []
    yield _section(path, lines)


def _section(path: list[tuple[int, str]], lines: list[str]) -> ReadPage:
    return ReadPage(None, "\n".join(lines), heading=BETWEEN_HEADINGS.join(title for _, title in path))


def table(data: bytes) -> Iterator[ReadPage]:
    """Each row with the names of its columns beside its values. Raises `Unreadable`."""
    read = decoded(data)
    try:
        dialect: type[csv.Dialect] = csv.Sniffer().sniff(read[:8192], delimiters=",;\t|")
    except csv.Error:
        dialect = csv.excel
    csv.field_size_limit(2**20)
    rows = csv.reader(io.StringIO(read), dialect)
    try:
        names = next(rows, [])
        lines = [_row(names, row) for row in rows]
    except csv.Error:
        raise Unreadable("damaged") from None
    yield ReadPage(None, "\n\n".join([", ".join(names), *filter(None, lines)]))


def _row(names: list[str], row: list[str]) -> str:
    named = zip([*names, *[""] * len(row)], row, strict=False)
    return "; ".join(f"{name}: {value}" if name else value for name, value in named if value.strip())


def html(data: bytes) -> Iterator[ReadPage]:
    """What a browser would show, section by section. Raises `Unreadable`."""
    reader = _Html()
    reader.feed(decoded(data))
    reader.close()
    reader.end_section()
    yield from reader.pages


class _Html(HTMLParser):
    """Takes apart what comes; nothing is fetched and nothing run."""

    SILENT = frozenset({"script", "style", "template", "noscript", "head", "svg"})
    APART = frozenset({"p", "div", "li", "tr", "br", "section", "article", "table", "ul", "ol", "blockquote", "pre"})
    CELLS = frozenset({"dt", "dd", "figure", "nav", "td", "th"})
    HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pages: list[ReadPage] = []
        self._text: list[str] = []
        self._path: list[tuple[int, str]] = []
        self._heading: list[str] | None = None
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self.SILENT:
            self._silent += 1
        elif tag == "body":
            self._silent = 0
        elif tag in self.HEADINGS:
            self.end_section()
            self._heading = []
        elif tag in self.APART or tag in self.CELLS:
            self._text.append("\n\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self.SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in self.HEADINGS and self._heading is not None:
            depth, title = int(tag[1]), " ".join("".join(self._heading).split())
            self._path = [*(each for each in self._path if each[0] < depth), (depth, title)]
            self._heading = None

    def handle_data(self, data: str) -> None:
        if self._heading is not None:
            self._heading.append(data)
        elif not self._silent:
            self._text.append(re.sub(r"\s+", " ", data))

    def end_section(self) -> None:
        text = "".join(self._text).strip()
        if text:
            self.pages.append(ReadPage(None, text, heading=BETWEEN_HEADINGS.join(title for _, title in self._path)))
        self._text = []
