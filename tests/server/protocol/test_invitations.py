"""The link that lets a device join."""

from __future__ import annotations

import pytest

from server.protocol.invitations import MOST_CHARACTERS, browser_link, is_link, joining_link, parse_link


@pytest.mark.parametrize("address", ["https://voice.example.org", "http://[::1]:8790/team", "https://bücher.example"])
def test_a_link_says_address_and_code(address: str) -> None:
    link = joining_link(address, "sbi_A-b_9")
    assert is_link(link)
    assert parse_link(f" {link}\n") == (address, "sbi_A-b_9")
    page = browser_link(address, "sbi_A-b_9")
    assert is_link(page)
    assert parse_link(f" {page}\n") == (address, "sbi_A-b_9")


@pytest.mark.parametrize(
    "text",
    [
        "sb-voice:",
        "sb-voice://join",
        "sb-voice://join?server=https%3A%2F%2Fa.example",
        "sb-voice://join?code=sbi_a",
        "sb-voice://join?server=a&server=b&code=c",
        "sb-voice://open?server=https%3A%2F%2Fa.example&code=sbi_a",
        "sb-voice://join/more?server=https%3A%2F%2Fa.example&code=sbi_a",
        "sb-voice://[?server=https%3A%2F%2Fa.example&code=sbi_a",
        "sb-voice://join?server=https%3A%2F%2Fa.example&code=a%0Ab",
        "https://a.example/#sbi_a\nb",
        browser_link("https://a.example", "sbi_" + "x" * MOST_CHARACTERS),
        joining_link("https://a.example", "x" * MOST_CHARACTERS),
    ],
)
def test_what_is_no_whole_link_is_refused(text: str) -> None:
    assert is_link(text)
    with pytest.raises(ValueError):  # noqa: PT011 - of whatever kind
        parse_link(text)


@pytest.mark.parametrize(
    "text",
    ["", "voice.example.org", "https://voice.example.org/#top", "https://voice.example.org", "sb-voice.example.org"],
)
def test_an_address_is_no_link(text: str) -> None:
    assert not is_link(text)
