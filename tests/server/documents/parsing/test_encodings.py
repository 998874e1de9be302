"""A text in an old encoding is read rightly, or not at all."""

# ruff: noqa: RUF001 # letters of other languages are what this is about

from __future__ import annotations

import pytest

from server.documents.parsing.encodings import decoded
from server.documents.parsing.page import Unreadable
from server.documents.parsing.plain import text

GERMAN = "Im Café à la carte: groß – „schön“ … 5 € für 20 m². §5 gilt, ½ Liter.\n"
ENGLISH = "The café’s owner said “hello” to everyone — and the price was £5.\n"
FRENCH = "L'été dernier, nous avons mangé des crêpes à côté de la forêt.\n"
NAMES = "Ångström and Señor Garçon met in a long plain English text that goes on about nothing.\n" + "And more. " * 50
POLISH = "Pingwiny żyją na południu. Książka leży tam, gdzie jest źródło wiedzy.\n"
HUNGARIAN = "Árvíztűrő tükörfúrógép, a könyvtár kilenckor nyit.\n"
CZECH = "Příliš žluťoučký kůň úpěl ďábelské ódy.\n"
RUSSIAN = "Пингвины живут на юге. Библиотека открывается в девять часов утра.\n"
JAPANESE = "これは日本語の文章です。ペンギンは南に住んでいます。ABC 2024年。\n"
SIGNS = "Wie geht´s? Größer als 10 µm, sagt Herr Meier.\n"
SKODA = "Der Škoda ist größer als der andere Wagen und steht auf der Straße vor dem Haus. " + "Er steht dort. " * 40
READ = [
    *((each, "cp1252") for each in (GERMAN, ENGLISH, FRENCH, NAMES, SIGNS, SKODA)),
    *((each, "cp1250") for each in (POLISH, CZECH, HUNGARIAN)),
    *((RUSSIAN, each) for each in ("cp1251", "koi8-r")),
    *((JAPANESE, each) for each in ("cp932", "euc_jp")),
    *((each, wide) for each in (GERMAN, RUSSIAN, JAPANESE) for wide in ("utf-16-le", "utf-16-be", "utf-16", "utf-32")),
    *((each, "utf-8-sig") for each in (GERMAN, JAPANESE)),
]
UNKNOWN = [
    ("Οι πιγκουίνοι ζουν στο νότο. Η βιβλιοθήκη ανοίγει στις εννέα.\n", "cp1253"),
    ("פינגווינים חיים בדרום. הספרייה נפתחת בשעה תשע.\n", "cp1255"),
    ("تعيش البطاريق في الجنوب. تفتح المكتبة في الساعة التاسعة صباحا.\n", "cp1256"),
    ("Penguenler güneyde yaşar. Kütüphane saat dokuzda açılır, çocuğun ışığı.\n", "cp1254"),
    ("企鹅生活在南方。图书馆早上九点开门。\n", "gb18030"),
    ("펭귄은 남쪽에 산다. 도서관은 아홉 시에 문을 연다.\n", "cp949"),
    (POLISH, "iso8859_2"),
    ("It was shown before¹ this.\n", "cp1252"),
    ("第一、第二、第三、大家好。", "gb2312"),
]


@pytest.mark.parametrize(("written", "encoding"), READ)
@pytest.mark.parametrize("times", [1, 20])
def test_a_text_is_read_as_it_was_written(written: str, encoding: str, times: int) -> None:
    assert decoded((written * times).encode(encoding)) == written * times


@pytest.mark.parametrize(("written", "encoding"), UNKNOWN)
@pytest.mark.parametrize("times", [1, 20])
def test_what_nobody_can_tell_is_said_to_be_unreadable(written: str, encoding: str, times: int) -> None:
    with pytest.raises(Unreadable) as failure:
        list(text((written * times).encode(encoding)))
    assert failure.value.code == "unknown_encoding"


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_a_zero_that_strayed_in_makes_no_other_text_of_it(encoding: str) -> None:
    written = 20 * "Die Straße ist größer. " + "\0"
    written += " " * (len(written.encode(encoding)) % 2)
    assert decoded(written.encode(encoding)) == written


def test_a_text_that_ends_amid_a_character_is_not_read() -> None:
    assert decoded(JAPANESE.encode("utf-16")[:-1]) is None
