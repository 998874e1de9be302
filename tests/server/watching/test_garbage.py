"""When garbage is looked for."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from weakref import ref

import pytest

from server.watching import garbage
from server.watching.garbage import PATIENCE_SECONDS, GarbageRounds


class _Ring:
    """Refers to itself: nobody but the collector frees it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def usual(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """It is due at once, nothing is looked at in between, and in the end all is as it was."""
    monkeypatch.setattr(garbage, "DUE", 0)
    thresholds = gc.get_threshold()
    gc.disable()
    yield
    gc.unfreeze()
    gc.set_threshold(*thresholds)
    gc.enable()


def test_it_waits_until_nobody_waits_for_an_answer() -> None:
    waiting = True
    rounds = GarbageRounds(lambda: waiting, lambda: False)
    ring = ref(_Ring())
    rounds.look()
    assert ring() is not None
    waiting = False
    rounds.look()
    assert ring() is None


def test_it_does_not_wait_for_ever() -> None:
    now = 0.0
    rounds = GarbageRounds(lambda: True, lambda: False, now=lambda: now)
    ring = ref(_Ring())
    rounds.look()
    now = PATIENCE_SECONDS
    rounds.look()
    assert ring() is None


def test_what_was_in_use_is_looked_at_again_when_nobody_is_there() -> None:
    empty = False
    rounds = GarbageRounds(lambda: False, lambda: empty)
    used = _Ring()
    ring = ref(used)
    rounds.look()
    del used
    rounds.look()
    assert ring() is not None, "what is in use is passed over"
    empty = True
    rounds.look()
    assert ring() is None


def test_while_it_is_not_due_nothing_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(garbage, "DUE", 10**9)
    ring = ref(_Ring())
    GarbageRounds(lambda: False, lambda: True).look()
    assert ring() is not None


def test_once_all_is_loaded_it_is_looked_at_without_waiting_for_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(garbage, "DUE", 10**9)
    loaded = False
    rounds = GarbageRounds(lambda: False, lambda: True, lambda: loaded)
    ring = ref(_Ring())
    rounds.look()
    assert ring() is not None
    loaded = True
    rounds.look()
    assert ring() is None
    ring = ref(_Ring())
    rounds.look()
    assert ring() is not None, "only once"


def test_python_itself_looks_through_what_is_young_alone() -> None:
    GarbageRounds(lambda: False, lambda: True).begin()
    assert gc.get_threshold()[0] >= garbage.YOUNG
    assert gc.get_threshold()[2] == garbage.NEVER
