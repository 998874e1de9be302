"""What is offered is quick enough, fits, and is free to use: the largest that is."""

from __future__ import annotations

import pytest

from server.models.catalog import catalog
from server.models.model import Model
from server.models.suggestion import ENOUGH, FREE, pace_of, suggested_mind

LAPTOP, SMALL, LARGE = 16_000, 4_000, 64_000


def offered(pace: float, memory: int | None, language: str = "en") -> Model | None:
    return suggested_mind(catalog().values(), pace, memory, language)


def test_two_cores_are_offered_about_a_gigabyte() -> None:
    model = offered(60, LAPTOP)
    assert model is not None
    assert 1_000_000_000 < (model.bytes or 0) < 1_300_000_000


@pytest.mark.parametrize("pace", [20.0, 60.0, 150.0, 400.0, 5000.0])
def test_what_is_offered_is_quick_enough_fits_and_is_free(pace: float) -> None:
    for memory in (SMALL, LAPTOP, LARGE, None):
        model = offered(pace, memory)
        assert model is None or (pace_of(model, pace) >= ENOUGH and model.licence in FREE and model.task == "llm")


def test_more_cores_and_more_memory_are_offered_more() -> None:
    sizes = [(model.bytes or 0) if (model := offered(pace, LARGE)) else 0 for pace in (5.0, 30.0, 60.0, 5000.0)]
    assert sizes == sorted(set(sizes))
    small, large = offered(5000, SMALL), offered(5000, LARGE)
    assert small is not None
    assert large is not None
    assert (small.bytes or 0) < (large.bytes or 0)


def test_nothing_is_offered_where_nothing_is_quick_enough_or_knows_the_language() -> None:
    assert offered(0.0, LARGE) is None
    assert offered(60, LARGE, "xx") is None
    spanish = offered(60, LAPTOP, "es-MX")
    assert spanish is not None
    assert "es" in spanish.languages
    assert pace_of(Model(name="x", title="", task="llm", files=catalog()["kokoro-82m"].files[1:2]), 60) > 0
