"""What a test needs, told by what it asks for: the markers that choose tests, and what must not run side by side."""

from __future__ import annotations

import inspect
import os
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import PurePath
from typing import Any

import pytest
from _pytest.nodeid import NodeId

MARKERS = {
    "desktop": "draws: needs a display, or Qt",
    "sound": "plays or records in real time on a sound server of its own",
    "server_process": "starts the server, or a database's, as a process",
    "integration": "talks to a server inside the test, or to a database",
    "slow": "loads a model, runs another program or the whole app, or may take minutes",
}
FIXTURES = {
    "integration": {"database"},
    "desktop": {"desktop_session", "own_desktop", "qapp", "qasync_loop", "qtbot"},
    "sound": {"make_sound", "sound_server"},
    "server_process": {"own_postgresql", "postgresql"},
}
"""Fixtures that make a test one of these."""
APP = "tests.end_to_end.running_app.RunningApp"
CODE = {
    "benchmarks.adapters.part.run": "server_process",
    "benchmarks.processes.serving": "server_process",
    "desktop.backend.bundled.BundledServer": "server_process",
    "desktop.backend.link.ServerLink": "server_process",
    "subprocess": "slow",
    APP: "slow",
    "tests.servers.realtime_server.ChildServer": "server_process",
}
"""What makes a test one of these where its code, or that of a helper or a fixture in its file, names it."""
SERVERS = "tests.servers."
"""Whatever is named of what lives here makes it one that talks to a server."""
GAVE_WAY = pytest.StashKey[bool]()
REAL_TIME = "real_time"
"""The group of tests that a busy neighbour of their own kind would fail; they run one after the other."""
WHOLE_APP = "whole_app"
"""The same of those that start the whole app: they wait for what it does, and may have the others as neighbours."""
PUNCTUAL = {REAL_TIME, WHOLE_APP}
WAY = 5
"""By how much all others give way to those: they wait half of their time, and lose none when they go on."""


def register(config: pytest.Config) -> None:
    """Tell pytest of the markers."""
    for name, meaning in MARKERS.items():
        config.addinivalue_line("markers", f"{name}: {meaning}; given by tests/tiers.py")


def sort_in(item: pytest.Item) -> None:
    """Give a test its markers, and its group where it has one."""
    for name in _needs(item):
        item.add_marker(name)
    if {"own_desktop", "make_sound"} & _fixtures(item):
        apart = WHOLE_APP if APP in _mentions(item) else REAL_TIME
        item.add_marker(pytest.mark.xdist_group(apart))
    elif shared := next(_shared(item), None):
        # Else each worker would make one.
        item.add_marker(pytest.mark.xdist_group(shared))


def keep_together(item: pytest.Item) -> None:
    """Tell a parallel run the group, in the only way it knows: at the end of the test's name.

    pytest-xdist 3.8 does this itself, but in vain since pytest 9.2 (pytest-dev/pytest-xdist#1386): it would run all
    tests apart without a word. `tests/test_tiers.py` watches.
    """
    if group := group_of(item):
        item._id = NodeId.parse(f"{item.nodeid}@{group}")


def put_first(items: list[pytest.Item]) -> None:
    """The groups of real time before all others, for who has given way stays so; then the largest, for they last.

    What is in no group comes last: no worker is left alone with it for long.
    """
    groups = {item: group_of(item) for item in items}
    sizes = Counter(groups.values())
    items.sort(key=lambda item: (groups[item] not in PUNCTUAL, -sizes[groups[item]] if groups[item] else 0))


def workers(config: pytest.Config) -> int:
    """How many processes to run in parallel on this machine."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    # One more for each of those groups where they are among them: theirs is at work half of its time.
    return cores if config.option.markexpr else cores + len(PUNCTUAL)


def give_way(item: pytest.Item) -> None:
    """Let this process give way from now on, where it runs beside others and this is no test of real time.

    Those come first in a parallel run, so that nobody waits for them in the end, and each group in one process.
    """
    if not hasattr(item.config, "workerinput") or group_of(item) in PUNCTUAL:
        return
    if hasattr(os, "nice") and not item.config.stash.get(GAVE_WAY, False):
        item.config.stash[GAVE_WAY] = True
        os.nice(WAY)


def group_of(item: pytest.Item) -> str:
    """The tests that it stays together with; empty where it may run anywhere."""
    group = item.get_closest_marker("xdist_group")
    return str(group.args[0]) if group else ""


def _needs(item: pytest.Item) -> Iterator[str]:
    yield from (name for name, fixtures in FIXTURES.items() if fixtures & _fixtures(item))
    named = _mentions(item)
    yield from {CODE[name] for name in named & set(CODE)}
    if any(name.startswith(SERVERS) for name in named):
        yield "integration"
    if item.get_closest_marker("timeout") or next(_shared(item), None):
        yield "slow"


def _fixtures(item: pytest.Item) -> set[str]:
    return set(getattr(item, "fixturenames", ()))


def _mentions(item: pytest.Item) -> set[str]:
    """What the code of a test and of its fixtures names."""
    if not isinstance(item, pytest.Function):
        return set()
    fixtures = (definitions[-1].func for definitions in item._fixtureinfo.name2fixturedefs.values())
    return set[str]().union(*(_named(code) for code in (item.function, *fixtures)))


def _shared(item: pytest.Item) -> Iterator[str]:
    """The fixtures that several tests share because they are expensive; where one comes from, and its name."""
    if not isinstance(item, pytest.Function):
        return
    for name, definitions in item._fixtureinfo.name2fixturedefs.items():
        if definitions[-1].scope == "module":
            yield f"{PurePath(definitions[-1].baseid).stem}.{name}"


@cache
def _named(code: Callable[..., Any]) -> frozenset[str]:
    """What a function names that is not its own, by module and name, and what its helpers in the same file name."""
    function = inspect.unwrap(code)
    found, seen, waiting = set[str](), set[object](), [function]
    while waiting:
        for value in _globals_of(waiting.pop()):
            where = f"{getattr(value, '__module__', '')}.{value.__name__}".lstrip(".")
            if getattr(value, "__module__", None) != function.__module__:
                found.add(where)
            elif value not in seen:
                seen.add(value)
                methods = vars(value).values() if inspect.isclass(value) else [inspect.unwrap(value)]
                waiting += [method for method in methods if inspect.isfunction(method)]
    return frozenset(found)


def _globals_of(function: Any) -> Iterator[Any]:
    """The functions, classes and modules that the code of a function names."""
    codes = [function.__code__] if inspect.isfunction(function) else []
    while codes:
        code = codes.pop()
        codes += [inner for inner in code.co_consts if inspect.iscode(inner)]
        for name in code.co_names:
            value = function.__globals__.get(name)
            if inspect.isfunction(value) or inspect.isclass(value) or inspect.ismodule(value):
                yield value
