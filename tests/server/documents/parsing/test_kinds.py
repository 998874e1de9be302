"""Every kind of file says what it says, and a broken one why it does not."""

from __future__ import annotations

import pytest

from server.documents.parsing.kinds import pages_of
from server.documents.parsing.page import Unreadable
from tests.server.documents import files

SAYS = "Penguins live in the south."
DOCX = files.docx(
    files.paragraph("First.")
    + files.paragraph(SAYS, files.BREAK)
    + "<w:p><w:del><w:delText>x</w:delText></w:del></w:p>",
    comment="Are there any in the north?",
)


@pytest.mark.parametrize(
    ("name", "data", "page", "heading"),
    [
        ("a.pdf", files.pdf("First.", SAYS), 2, ""),
        ("a.docx", DOCX, 2, ""),
        ("a.odt", files.odt(SAYS), None, "Birds"),
        ("a.epub", files.epub("First.", SAYS), None, ""),
        ("a.md", f"# Animals\n\n## Birds\n{SAYS}\n".encode(), None, "Animals > Birds"),
        ("a.html", f"<title>x</title><h1>Birds</h1><script>1</script><p>{SAYS}".encode(), None, "Birds"),
        ("A.TXT", f"First.\f{SAYS}".encode("utf-16"), 2, ""),
        ("a.csv", f"name;says\nBirds;{SAYS}\n".encode(), None, ""),
    ],
)
def test_a_file_says_on_which_page_and_under_which_heading(
    name: str, data: bytes, page: int | None, heading: str
) -> None:
    (found,) = [each for each in pages_of(name, data) if SAYS in each.text]
    assert (found.number, found.heading) == (page, heading)


def test_comments_are_read_and_what_was_deleted_is_not() -> None:
    pages = list(pages_of("a.docx", DOCX))
    assert pages[-1].text == "Ann: Are there any in the north?"
    assert not [each for each in pages if "x" in each.text]


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.pdf", b"", "empty"),
        ("a.pdf", b"Only a text.", "not_a_pdf"),
        ("a.pdf", files.pdf(SAYS)[:300], "damaged"),
        ("a.pdf", files.pdf(SAYS, password="secret"), "encrypted"),
        ("a.pdf", files.pdf("", ""), "empty"),
        ("a.docx", b"Only a text.", "not_what_it_says"),
        ("a.docx", DOCX[:200], "damaged"),
        ("a.docx", files.COMPOUND_FILE, "encrypted"),
        ("a.docx", files.archive(word__document_xml='<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), "damaged"),
        ("a.txt", files.pdf(SAYS), "not_what_it_says"),
        ("a.md", bytes(range(32)) * 9, "not_text"),
        ("a.exe", b"MZ", "unknown_kind"),
    ],
)
def test_what_cannot_be_read_says_why(name: str, data: bytes, code: str) -> None:
    with pytest.raises(Unreadable) as failure:
        list(pages_of(name, data))
    assert failure.value.code == code
