"""What is declared is a value from the start, and makes sense or is refused."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import pytest

from desktop.settings.declaration import Settings


@pytest.mark.parametrize("wrong", [{"theme": "pink"}, {"motion": "slow"}, {"volume": 101}, {"volume": -1}])
def test_what_is_not_among_the_choices_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=str(next(iter(wrong.values())))):
        Settings(**wrong)


def test_every_setting_has_a_default_and_can_be_compared() -> None:
    assert Settings() == Settings()
    for field in fields(Settings):
        assert isinstance(hash(getattr(Settings(), field.name)), int), field.name
