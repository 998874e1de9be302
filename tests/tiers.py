"""What a test needs, told by what it asks for: the markers that choose tests, and what must not run side by side."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

MARKERS = {
    "desktop": "draws: needs a display, or Qt",
    "sound": "plays or records in real time on a sound server of its own",
    "server_process": "starts the server, or a database's, as a process",
    "slow": "loads a model, runs the whole app, or may take minutes",
}
FIXTURES = {
    "desktop": {"desktop_session", "own_desktop", "qapp", "qasync_loop", "qtbot"},
    "sound": {"make_sound", "sound_server"},
    "server_process": {"own_postgresql", "postgresql"},
}
"""Fixtures that make a test one of these."""
CLASSES = {"ChildServer": "server_process", "RunningApp": "slow"}
"""Classes that make all tests of a module that imports them one of these."""
REAL_TIME = "real_time"
"""The group of tests that a busy neighbour of their own kind would fail; they run one after the other."""


def register(config: pytest.Config) -> None:
    """Tell pytest of the markers."""
    for name, meaning in MARKERS.items():
        config.addinivalue_line("markers", f"{name}: {meaning}; given by tests/tiers.py")


def sort_in(item: pytest.Item) -> None:
    """Give a test its markers, and its group where it has one."""
    for name in _needs(item):
        item.add_marker(name)
    if {"own_desktop", "make_sound"} & _fixtures(item):
        item.add_marker(pytest.mark.xdist_group(REAL_TIME))
    elif shared := next(_shared(item), None):
        # Else each worker would make one.
        item.add_marker(pytest.mark.xdist_group(shared))


def _needs(item: pytest.Item) -> Iterator[str]:
    yield from (name for name, fixtures in FIXTURES.items() if fixtures & _fixtures(item))
    module = item.getparent(pytest.Module)
    assert module is not None
    yield from (name for kind, name in CLASSES.items() if hasattr(module.obj, kind))
    if item.get_closest_marker("timeout") or next(_shared(item), None):
        yield "slow"


def _fixtures(item: pytest.Item) -> set[str]:
    return set(getattr(item, "fixturenames", ()))


def _shared(item: pytest.Item) -> Iterator[str]:
    """The fixtures that several tests share because they are expensive; where one comes from, and its name."""
    if not isinstance(item, pytest.Function):
        return
    for name, definitions in item._fixtureinfo.name2fixturedefs.items():
        if definitions[-1].scope == "module":
            yield f"{definitions[-1].baseid}::{name}"
