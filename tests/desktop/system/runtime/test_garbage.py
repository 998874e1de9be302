"""Garbage is collected on the main thread, and still collected."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from desktop.system.runtime.garbage import MainThreadCollector


class Knot:
    """Refers to itself, so that only the collector finds it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector(qapp: QCoreApplication) -> Iterator[MainThreadCollector]:
    automatic = gc.isenabled()
    parent = QObject()
    yield MainThreadCollector(parent)
    parent.deleteLater()
    if automatic:
        gc.enable()


def test_python_does_not_collect_by_itself(collector: MainThreadCollector) -> None:
    assert not gc.isenabled()


def test_garbage_goes_once_there_is_enough_of_it(collector: MainThreadCollector) -> None:
    gc.collect()
    trace = weakref.ref(Knot())
    keep = [Knot() for _ in range(gc.get_threshold()[0] + 50)]
    assert trace() is not None
    collector.collect()
    assert trace() is None
    assert keep
