"""Where a server is: what people type and what the connection makes of it."""

from __future__ import annotations

import pytest

from desktop.address import Address, InvalidAddress


@pytest.mark.parametrize(
    ("typed", "url", "local"),
    [
        ("voice.example.org", "https://voice.example.org", False),
        ("voice.example.org:8790/", "https://voice.example.org:8790", False),
        ("127.0.0.1:8790", "http://127.0.0.1:8790", True),
        (" localhost:8790 ", "http://localhost:8790", True),
        ("[::1]:8790", "http://[::1]:8790", True),
        ("http://192.168.1.7:8790", "http://192.168.1.7:8790", False),
        ("wss://voice.example.org/team", "wss://voice.example.org/team", False),
    ],
)
def test_what_people_type(typed: str, url: str, local: bool) -> None:
    address = Address.typed(typed, "token\n")
    assert (address.url, address.local, address.token) == (url, local, "token")


@pytest.mark.parametrize(
    "typed", ["", "ftp://example.org", "https://", "https://me:secret@example.org", "a b", "h:99999"]
)
def test_what_is_no_address(typed: str) -> None:
    with pytest.raises(InvalidAddress) as caught:
        Address.typed(typed, "")
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "conversation", "realtime"),
    [
        ("http://127.0.0.1:1", None, "ws://127.0.0.1:1/v1/realtime"),
        ("https://example.org/team/", "7f", "wss://example.org/team/v1/realtime?conversation_id=7f"),
        ("wss://example.org", None, "wss://example.org/v1/realtime"),
    ],
)
def test_the_socket_of_a_conversation(url: str, conversation: str | None, realtime: str) -> None:
    assert Address(url, "").realtime(conversation) == realtime


def test_the_token_is_not_shown() -> None:
    assert "hush" not in repr(Address("http://127.0.0.1:1", "hush"))
