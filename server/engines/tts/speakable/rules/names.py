"""What has a form of its own: addresses, telephone numbers, versions, paths, names in programs, long codes."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from server.engines.tts.speakable.rules.place import begins, said

if TYPE_CHECKING:
    from server.engines.tts.speakable.languages.language import Language
    from server.engines.tts.speakable.rules.place import Place

LONGEST_HOST = 300
"""Characters of a web address in which its domain is looked for; no domain has so many."""
LONGEST_NAME = 80
"""Within so many characters a mail address has its sign, and any other name its first full stop."""
LONGEST_WORD = 100
"""Letters of a word that is still read out."""
LEAST_CODE = 20
"""Letters and digits, mixed, that are no word any more."""

_URL = re.compile(
    r"(?:(?:https?|ftp|wss?|file)://|www\.)[^\s<>()\[\]\"'*`|]*+(?:\([^\s()]{0,200}\)[^\s<>()\[\]\"'*`|]{0,200})?",
    re.IGNORECASE,
)
_MAIL = re.compile(r"(?:mailto:)?([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})(?:\?\S{0,200})?", re.IGNORECASE)
_TEL = re.compile(r"tel:(?=\+?\d)", re.IGNORECASE)
_TLD = (
    "com|org|net|edu|gov|io|dev|app|ai|de|at|ch|eu|uk|fr|it|es|nl|info|co|us|ca|au|jp|cn|ru|tv|xyz|biz|local|test|"
    "example"
)
_DOMAIN = re.compile(
    rf"((?:[a-zA-Z0-9](?:[\w-]{{0,61}}[a-zA-Z0-9])?\.){{1,6}}(?:{_TLD}))(?![\w@-])(?::\d{{2,5}})?(?:[/?#][^\s<>()\[\]\"'*`|]{{0,500}})?"
)
_DOTTED = re.compile(r"[A-Za-z_]\w{0,60}(?:\.[a-z_]\w{0,60}){0,8}\.[a-z]\w{1,60}(?![\w@])")
_PATH = re.compile(r"(?:~|\.{1,2})?(?:/[\w.@~-]{1,80}){2,20}/?|(?:~|\.{1,2})/[\w.@-]{1,80}/?")
_COMMAND = re.compile(r"/[a-z][\w-]{1,30}(?![\w/])")
_WINDOWS = re.compile(r"[A-Za-z]:(?:\\[\w.@ -]{1,80}?(?=\\|\s|$|[,;!?)])){1,20}\\?")
_FLAG = re.compile(r"(--?)(?=[a-zA-Z])")
_TAG = re.compile(r"#(?=[^\W\d_])")
_PHONE = re.compile(r"\+\d{1,4}(?:[ \u00a0()./-]{1,3}\d{1,12}){1,8}|\+\d{7,15}(?!\d)")
_AREA_PHONE = re.compile(r"(?:1[-. ])?(?:\(\d{3}\)[ ]?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\d-])|1-8\d\d-\d{3}-\d{4}(?!\d)")
_GERMAN_PHONE = re.compile(
    r"\(?0\d{1,5}\)?[ \u00a0/-]{1,3}\d{2,9}(?:[ \u00a0/-]\d{1,9}){0,6}(?!\d)|0\d{6,14}(?![\d.,])"
)
_SHORT_PHONE = re.compile(r"\d{3}-\d{4}(?![\d-])")
_CALLING = frozenset(["call", "phone", "tel", "tel.", "telephone", "dial", "text", "fax", "at", "number"])
_ADDRESS = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?![\w.]\w)")
_VERSION = re.compile(r"\d{1,8}(?:\.\d{1,8}){2,8}(?![\w.]*@)")
_MARKED_VERSION = re.compile(r"[vV](\d{1,6}(?:\.\d{1,6}){0,5})(?!\w)")
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3}){2,}")
_RELEASE = re.compile(r"\d{1,5}\.\d{1,5}(?![\d.,%]*\w)")
_PROGRAMS = frozenset(
    [
        "python",
        "qt",
        "java",
        "node",
        "php",
        "ruby",
        "go",
        "rust",
        "perl",
        "swift",
        "kotlin",
        "ubuntu",
        "debian",
        "fedora",
        "windows",
        "android",
        "ios",
        "macos",
        "linux",
        "kernel",
        "version",
        "release",
        "firefox",
        "chrome",
        "safari",
        "postgresql",
        "sqlite",
        "mysql",
        "django",
        "flask",
        "react",
        "angular",
        "vue",
        "typescript",
        "pyside",
        "numpy",
        "c#",
        ".net",
        "openssl",
        "git",
        "docker",
        "kubernetes",
        "gpt",
        "claude",
        "llama",
        "bluetooth",
        "usb",
        "http",
        "tls",
        "wifi",
        "hdmi",
    ]
)
_CODE = re.compile(rf"(?=[A-Za-z_-]{{0,60}}\d)(?=[\d_-]{{0,60}}[A-Za-z])[A-Za-z0-9+/=_-]{{{LEAST_CODE},}}+(?![^\W_])")
_LONG = re.compile(r"\S{41,}+")
_OPENING = frozenset("(\"'[{<:=")
_RUNS = re.compile(r"[^\W\d_]+|\d+|.", re.DOTALL)


@begins("(?i:[hfw])")
def url(place: Place) -> list[tuple[int, str]] | None:
    """A web address is said as its domain."""
    found = None if place.before.isalnum() else place.match(_URL)
    if found is None:
        return None
    address = found[0].rstrip(".,;:!?")
    if "://" not in address and "." not in address[4:]:
        return None
    beginning = address[:LONGEST_HOST]
    try:
        host = urlsplit(beginning if "://" in beginning else f"//{beginning}").hostname
    except ValueError:
        host = None
    return said(
        len(address), spelled(host.removeprefix("www."), place.language) if host else place.language.words["link"]
    )


@begins(r"[\w.+-]")
def mail(place: Place) -> list[tuple[int, str]] | None:
    found = place.match(_MAIL) if "@" in place.text[place.at : place.at + LONGEST_NAME] else None
    if found is None or place.before.isalnum():
        return None
    address = found[0].rstrip(".-")
    return said(len(address), spelled(found[1].rstrip(".-"), place.language))


@begins("[a-zA-Z0-9]")
def domain(place: Place) -> list[tuple[int, str]] | None:
    found = place.match(_DOMAIN) if "." in place.text[place.at : place.at + LONGEST_NAME] else None
    if found is None or place.before.isalnum():
        return None
    whole = found[0].rstrip(".,;:!?")
    return said(len(whole), spelled(found[1].removeprefix("www."), place.language))


@begins("[A-Za-z_]")
def dotted(place: Place) -> list[tuple[int, str]] | None:
    """A file or a name in a program."""
    found = place.match(_DOTTED) if "." in place.text[place.at : place.at + LONGEST_NAME] else None
    return said(len(found[0]), spelled(found[0], place.language)) if found and not place.before.isalnum() else None


@begins("[~./A-Za-z]")
def path(place: Place) -> list[tuple[int, str]] | None:
    if place.before.isalnum() or place.before in ("/", ".", "<", ")"):
        return None
    found = (
        place.match(_WINDOWS) or place.match(_PATH) or (place.match(_COMMAND) if place.before in ("", " ") else None)
    )
    if found is None:
        return None
    whole = found[0].rstrip(".")
    return said(len(whole), spelled(whole, place.language))


@begins("-")
def flag(place: Place) -> list[tuple[int, str]] | None:
    """An option of a command: "--help", "-v"."""
    found = place.match(_FLAG)
    if found is None or place.before not in ("", " ", "(", "["):
        return None
    if len(found[1]) == 1 and place.text[found.end() + 1 : found.end() + 2].isalpha():
        return None
    return said(len(found[0]), " ".join([place.language.words["dash"]] * len(found[1])))


@begins("#")
def tag(place: Place) -> list[tuple[int, str]] | None:
    """What is behind a number sign and no number."""
    begins = place.match(_TAG) and not place.before.isalnum()
    return said(1, place.language.words["hashtag"]) if begins else None


@begins("#")
def sharp(place: Place) -> list[tuple[int, str]] | None:
    """The names of languages such as "C#"."""
    is_name = place.text[place.at] == "#" and place.before.isalpha()
    return said(1, place.language.words["sharp"]) if is_name else None


@begins(r"\.")
def dot_in_front(place: Place) -> list[tuple[int, str]] | None:
    """A name that begins with a full stop: ".NET", ".env"."""
    begins = (
        place.text[place.at] == "."
        and place.before in ("", " ", "(")
        and place.text[place.at + 1 : place.at + 2].isalpha()
    )
    return said(1, place.language.words["dot"]) if begins else None


@begins(r"[tT\d+(]")
def telephone(place: Place) -> list[tuple[int, str]] | None:
    """A telephone number is said digit by digit, group by group."""
    if place.before.isalnum():
        return None
    if found := place.match(_TEL):
        return said(len(found[0]), "")
    found = place.match(_PHONE) or place.match(_AREA_PHONE)
    if found is None and place.text[place.at] in "0(":
        found = place.match(_GERMAN_PHONE)
    if found is None and (place.text.startswith("555-", place.at) or place.word_before().lower() in _CALLING):
        found = place.match(_SHORT_PHONE)
    if found is None or sum(map(str.isdigit, found[0])) < 5:
        return None
    parts: list[tuple[int, str]] = []
    for run in _RUNS.findall(found[0]):
        if run.isdigit():
            comma = "," if parts and any(told.strip(" ") not in ("", plus_of(place)) for _, told in parts) else ""
            parts.append(
                (len(run), f"{comma} {place.language.digits(run)}".lstrip() if comma else place.language.digits(run))
            )
        else:
            parts.append((len(run), plus_of(place) if run == "+" else ""))
    return parts


def plus_of(place: Place) -> str:
    return place.language.words["plus"]


@begins(r"\d")
def version(place: Place) -> list[tuple[int, str]] | None:
    """Numbers with more than one full stop, and those of programs with one."""
    found = place.match(_ADDRESS) or place.match(_VERSION)
    if found and place.language.decimal == "," and _THOUSANDS.fullmatch(found[0]):
        return None
    if found is None and place.word_before().lower() in _PROGRAMS:
        found = place.match(_RELEASE)
    return said(len(found[0]), _numbered(found[0], place.language)) if found else None


@begins("[vV]")
def marked_version(place: Place) -> list[tuple[int, str]] | None:
    found = place.match(_MARKED_VERSION)
    if found is None or place.before.isalnum():
        return None
    word = "" if place.word_before().lower() in _PROGRAMS else f"{place.language.words['version']} "
    return said(len(found[0]), f"{word}{_numbered(found[1], place.language)}")


def _numbered(text: str, language: Language) -> str:
    host, _, port = text.partition(":")
    dot = "dot" if text.count(".") == 3 else "point"
    word = language.words["dot"] if language.code == "de" else language.words[dot]
    told = f" {word} ".join(language.integer(number) for number in host.split("."))
    return f"{told} {language.words['colon']} {language.digits(port)}" if port else told


@begins(r"\S")
def long_code(place: Place) -> list[tuple[int, str]] | None:
    """What is too long to be a word is mentioned and not spelled."""
    if place.at < place.readable_to or (place.before and not place.before.isspace() and place.before not in _OPENING):
        return None
    for pattern in (_CODE, _LONG):
        if found := place.match(pattern):
            if not _is_readable(found[0]):
                return said(len(found[0]), place.language.words["long"])
            place.readable_to = found.end()
    return None


def _is_readable(word: str) -> bool:
    """Whether it is made of words and numbers that are said one by one, or is one long word."""
    runs = _RUNS.findall(word)
    longest = max(map(len, runs))
    digits = sum(run.isdigit() for run in runs)
    switches = sum((a.isdigit() and b.isalpha()) or (a.isalpha() and b.isdigit()) for a, b in itertools.pairwise(runs))
    return longest <= LONGEST_WORD and switches < 3 and not (digits and longest > 40) and not word.isdigit()


def spelled(name: str, language: Language) -> str:
    """A name that has signs in it: "john.doe@example.com"."""
    signs = {".": "dot", "@": "at", "_": "underscore", "-": "dash", "/": "slash", "\\": "backslash", "+": "plus",
             ":": "colon", "~": "tilde"}  # fmt: skip
    told = []
    for run in _RUNS.findall(name):
        if run.isdecimal():
            told.append(language.cardinal(int(run)) if len(run) <= 2 and run[0] != "0" else language.digits(run))
        elif run.isalpha():
            told.append(run)
        elif run in signs:
            told.append(language.words[signs[run]])
    return " ".join(told)
