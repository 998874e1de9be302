"""Text that every encoding and both databases take."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.unicode_text import storable, well_formed

ANYTHING = st.text(st.characters(exclude_categories=()))
"""With halves of surrogate pairs, which `st.text` leaves out."""


@pytest.mark.parametrize(
    ("text", "stored"),
    [("Hi", "Hi"), ("a\0b", "a\ufffdb"), ("half \ud83d", "half ?"), ("whole \U0001f600", "whole 😀")],
)
def test_what_cannot_be_stored_is_replaced(text: str, stored: str) -> None:
    assert storable(text) == stored


@given(ANYTHING)
def test_each_character_keeps_its_place(text: str) -> None:
    """The alignment of a reply counts characters."""
    assert len(storable(text)) == len(well_formed(text)) == len(text)
    storable(text).encode()
