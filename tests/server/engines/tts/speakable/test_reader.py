"""What is looked for where."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.engines.tts.speakable import reader
from server.engines.tts.speakable.languages import LANGUAGES
from server.engines.tts.speakable.rules.place import Place
from tests.server.engines.tts.speakable.tables import ENGLISH, GERMAN

WRITTEN = [row[0] for table in (ENGLISH, GERMAN) for rows in table.values() for row in rows]
SIGNS = "tTſKİ٣ⅣŐⅷ°²⁻₂①…€©™😀\u200d\u0301\x02 \n"  # noqa: RUF001
TEXTS = st.lists(st.one_of(st.sampled_from(WRITTEN), st.sampled_from(SIGNS), st.text(max_size=4)), max_size=8)


@pytest.mark.parametrize("is_known", [True, False])
@pytest.mark.parametrize("code", LANGUAGES)
@settings(deadline=None)
@given(pieces=TEXTS)
def test_nothing_is_found_by_a_rule_that_is_not_tried_at_the_place(
    code: str, is_known: bool, pieces: list[str]
) -> None:
    text, language = "".join(pieces), LANGUAGES[code]
    for at, character in enumerate(text):
        if not character.isspace():
            tried = reader._finders(character, language, is_known=is_known)
            others = [rule for rule in reader._rules(character, is_known=is_known) if rule.find not in tried]
            assert [rule for rule in others if rule(Place(text, language, at=at))] == []
