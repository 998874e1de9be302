"""Cookies of the admin page: signed, for a while."""

from __future__ import annotations

import pytest

from server.pages.sign_in import LASTS_SECONDS, Cookies

COOKIES = Cookies("a shared token of the server")


def test_a_cookie_says_who_it_is_for_a_while() -> None:
    value = COOKIES.fresh("token-id", 1000.0)
    signed = COOKIES.read(value, 1000.0 + LASTS_SECONDS)
    assert signed is not None
    assert signed.token_id == "token-id"
    assert signed.form_key not in repr(signed)
    assert COOKIES.read(value, 1001.0 + LASTS_SECONDS) is None
    again = COOKIES.read(COOKIES.fresh("token-id", 2000.0, signed.form_key), 2000.0)
    assert again == signed


@pytest.mark.parametrize("value", ["", ".", "a.b.c", "a.99999999999.c.d", "ü.1.2.3", "a.b.c.d.e"])
def test_what_is_none_of_ours_says_nothing(value: str) -> None:
    assert COOKIES.read(value, 0.0) is None


def test_neither_does_one_that_was_changed_or_made_by_another_server() -> None:
    value = COOKIES.fresh("token-id", 0.0)
    assert COOKIES.read(value.replace("token-id", "other-id"), 0.0) is None
    assert Cookies("another token").read(value, 0.0) is None
