"""What CONTRIBUTING.md has a newcomer write works as it stands there."""

from __future__ import annotations

import inspect
import re
import sys
import textwrap
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

from desktop.hotkey.backends.backend import HotkeyBackend
from server.engines import ChatModel

ROOT = Path(__file__).parents[2]

METHODS = [
    (ChatModel, "server/engines/llm/shout.py", "ShoutChat"),
    (HotkeyBackend, "desktop/hotkey/backends/pedal.py", "PedalHotkey"),
]
"""A protocol, and the example that fulfils it: file and class."""


@cache
def written() -> dict[str, str]:
    """The files that the page has one write, by their paths."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    blocks = [textwrap.dedent(found) for found in re.findall(r"^ *```python\n(.*?)```", text, re.DOTALL | re.MULTILINE)]
    named = [re.match(r"# (\S+\.py)\n", block) for block in blocks]
    return {name[1]: block for name, block in zip(named, blocks, strict=True) if name is not None}


def load(monkeypatch: pytest.MonkeyPatch, path: str) -> ModuleType:
    """The file of the page as the module that it would be."""
    name = path.removesuffix(".py").replace("/", ".")
    module = ModuleType(name)
    exec(compile(written()[path], path, "exec"), module.__dict__)
    monkeypatch.setitem(sys.modules, name, module)
    return module


def test_the_page_has_what_is_tried_here() -> None:
    assert {path.split("/")[0] for path in written()} == {"server", "desktop", "tests"}


def test_what_it_has_one_write_is_not_there_yet() -> None:
    assert not [path for path in written() if (ROOT / path).exists()]
    assert not [path for path in written() if not (ROOT / path).parent.is_dir()]


@pytest.mark.parametrize(("protocol", "path", "name"), METHODS)
def test_an_example_takes_all_that_it_may_be_given(
    monkeypatch: pytest.MonkeyPatch, protocol: type, path: str, name: str
) -> None:
    example = getattr(load(monkeypatch, path), name)
    for method, promised in inspect.getmembers(protocol, inspect.isfunction):
        if not method.startswith("_"):
            given = inspect.signature(promised).parameters
            assert inspect.signature(getattr(example, method)).parameters.keys() == given.keys(), method


async def test_the_test_of_the_engine_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    load(monkeypatch, "server/engines/llm/shout.py")
    await load(monkeypatch, "tests/server/engines/llm/test_shout.py").test_it_repeats_what_was_said_in_capitals()


async def test_the_tests_of_the_hotkey_pass(
    monkeypatch: pytest.MonkeyPatch, qasync_loop: object, tmp_path: Path
) -> None:
    load(monkeypatch, "desktop/hotkey/backends/pedal.py")
    tests = load(monkeypatch, "tests/desktop/hotkey/backends/test_pedal.py")
    await tests.test_without_one_it_says_so(tmp_path)
    await tests.test_it_tells_of_press_and_release(qasync_loop, tmp_path)


@pytest.mark.parametrize(
    ("path", "stands_there"),
    [
        ("desktop/settings/declaration.py", "    close_to_tray: bool"),
        ("desktop/widgets/settings/pages/general_page.py", '"close_to_tray",'),
        ("desktop/presenters/background.py", "        elif not self._explained:\n"),
        ("tests/desktop/presenters/test_background.py", "presence: Background, settings: SettingsFile"),
        ("server/engines/catalog.py", "CHAT_MODELS"),
        ("desktop/settings/engine_options.py", "def _thinking("),
    ],
)
def test_the_places_that_it_has_one_change_are_there(path: str, stands_there: str) -> None:
    assert stands_there in (ROOT / path).read_text(encoding="utf-8")
