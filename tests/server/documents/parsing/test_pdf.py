"""PDFs as programs of others write them: `strangers/` says which."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from server.documents.index.words import indexed
from server.documents.parsing.page import Unreadable
from server.documents.parsing.pdf import pages

FILES = Path(__file__).parent / "strangers"
LEASE = ["The lease ends in March.", "Zebedee hatched in 1923."]


def read(data: bytes) -> list[str]:
    return [page.text.strip() for page in pages(data)]


@pytest.mark.parametrize("name", ["reportlab", "fpdf2", "pikepdf_object_streams", "pikepdf_aes256_without_password"])
def test_what_several_programs_wrote_is_read_page_by_page(name: str) -> None:
    assert read((FILES / f"{name}.pdf").read_bytes()) == LEASE


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("hebrew_reportlab", "החתול ישן בשמש כל בוקר"),
        ("hebrew_fpdf2", "החתול ישן בשמש כל בוקר"),
        ("arabic_fpdf2", "القطط تنام في الشمس كل صباح"),
        ("arabic_forms_reportlab", "القطط تنام في الشمس كل صباح"),
    ],
)
def test_what_is_written_from_right_to_left_is_found_as_it_is_asked_for(name: str, words: str) -> None:
    (text,) = read((FILES / f"{name}.pdf").read_bytes())
    assert indexed(text) == indexed(words)


@pytest.mark.parametrize(
    ("name", "why"),
    [("pikepdf_aes128", "encrypted"), ("pikepdf_aes256", "encrypted"), ("scanned_pillow", "scanned")],
)
def test_what_cannot_be_read_says_why(name: str, why: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read((FILES / f"{name}.pdf").read_bytes())
    assert refused.value.code == why


@pytest.mark.parametrize("name", ["reportlab", "fpdf2"])
@pytest.mark.parametrize("missing", [60, 200])
def test_a_download_without_its_end_is_read_as_far_as_it_is_whole(name: str, missing: int) -> None:
    assert read((FILES / f"{name}.pdf").read_bytes()[:-missing]) == LEASE


@pytest.mark.parametrize("name", ["reportlab", "pikepdf_object_streams", "pikepdf_aes128"])
def test_half_a_file_is_damaged(name: str) -> None:
    data = (FILES / f"{name}.pdf").read_bytes()
    with pytest.raises(Unreadable, match="damaged"):
        read(data[: len(data) // 2])


def computing_seconds(data: bytes) -> float:
    """Until the file is refused; the least of three times."""
    taken = []
    for _ in range(3):
        begin = time.process_time()
        with pytest.raises(Unreadable, match="damaged"):
            read(data)
        taken.append(time.process_time() - begin)
    return max(min(taken), 0.001)


def test_a_long_row_of_digits_takes_no_longer_than_another_damaged_file() -> None:
    begin, end = b"%PDF-1.4 ", b"x obj /Catalog"
    digits, letters = (computing_seconds(begin + each * 40_000 + end) for each in (b"1", b"x"))
    assert digits < letters * 24  # by the square of its length it was more than a thousand times as long


def test_the_numbers_of_the_last_object_are_found_behind_many_digits() -> None:
    whole = (FILES / "reportlab.pdf").read_bytes()
    assert read(whole[:20] + b"\n%" + b"1" * 1000 + b"\n" + whole[20:-200]) == LEASE
