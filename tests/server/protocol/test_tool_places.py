"""For what a secret of a server of tools was given."""

from __future__ import annotations

import pytest

from server.protocol.tool_places import bound, given_for, place_of

SHOP = place_of({"url": "https://shop.test/mcp", "headers": {"A": "${keyring:shop/headers/A}"}})
PROGRAM = {"command": "npx", "args": ["files"], "env": {"A": "b"}}


def test_it_is_given_for_that_place_alone() -> None:
    assert given_for(SHOP, bound(SHOP, "hush\nhush")) == "hush\nhush"
    assert given_for(SHOP, bound(place_of(PROGRAM), "hush")) is None
    assert given_for(SHOP, "what was bound to nothing") is None
    assert given_for("", "what was bound to nothing") is None


@pytest.mark.parametrize("url", ["https://shop.test/other?a=b", "HTTPS://Shop.Test:443/mcp", " https://shop.test."])
def test_an_origin_is_the_place_of_all_that_lies_there(url: str) -> None:
    assert place_of({"url": url}) == SHOP


@pytest.mark.parametrize(
    "url",
    [
        "http://shop.test/mcp",
        "https://shop.test:8443/mcp",
        "https://shop.test.evil.test/mcp",
        "https://shop.test@evil.test/mcp",
        "https://shop.test\\@evil.test/mcp",
        "https://${A:-shop.test}/mcp",
        "https://[shop.test/mcp",
        "https://shop.test\nhttps://shop.test",
        "${URL}",
        "",
    ],
)
def test_another_address_is_another_place(url: str) -> None:
    assert place_of({"url": url}) != SHOP


def test_all_of_an_address_with_a_variable_counts() -> None:
    assert place_of({"url": "https://${A}/mcp"}) != place_of({"url": "https://${A}@evil.test/mcp"})


@pytest.mark.parametrize("other", [{"command": "uvx"}, {"args": []}, {"cwd": "/tmp"}, {"env": {"A": "c"}}])
def test_a_program_with_anything_else_is_another(other: dict[str, object]) -> None:
    assert place_of(PROGRAM) == place_of({**PROGRAM, "cwd": "", "permissions": {"*": "ask"}, "disabled": True})
    assert place_of(PROGRAM | other) != place_of(PROGRAM)
