"""Links lead to http, https and mailto alone, and their addresses are shown in letters that deceive nobody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.links import LONGEST, host_of, leads_to


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("HTTP://Example.org", "http://example.org"),
        ("mailto:ann@example.org", "mailto:ann@example.org"),
        ("https://\u0430pple.com/", "https://xn--pple-43d.com/"),
        ("https://example.org/\u202egpj.exe", "https://example.org/%E2%80%AEgpj.exe"),
        ("https://example.org/ü", "https://example.org/%C3%BC"),
        ("https://bank.example@evil.example/", "https://bank.example@evil.example/"),
    ],
)
def test_what_is_opened_is_shown_in_ascii(address: str, shown: str) -> None:
    assert leads_to(address) == shown


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)", "file:///etc/passwd", "/etc/passwd", "//example.org", "ftp://example.org", "data:,x", "",
        "vbscript:x", "smb://example.org/share", "tel:1", "https:", "https://", "https:///x", "mailto:", "about:blank",
        " https://example.org", "jav\tascript:x", "https://" + "x" * LONGEST,
    ],
)  # fmt: skip
def test_nothing_else_leads_anywhere(address: str) -> None:
    assert leads_to(address) == ""


def test_whose_place_it_is() -> None:
    assert host_of(leads_to("https://bank.example@evil.example/x")) == "evil.example"
    assert host_of(leads_to("https://\u0430pple.com/")) == "xn--pple-43d.com"
    assert host_of("mailto:ann@example.org") == "ann@example.org"


@given(st.sampled_from(["https://", "http://", "mailto:", ""]), st.text(max_size=60))
def test_whatever_stands_behind_it(scheme: str, rest: str) -> None:
    shown = leads_to(scheme + rest)
    assert shown.isascii()
    assert shown.isprintable()
    assert not shown or shown.startswith(("http://", "https://", "mailto:"))
    assert leads_to(shown) == shown
