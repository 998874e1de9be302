"""What stands for a module imports it when something of it is used, not before."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from server.protocol.later import Later


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    (tmp_path / "needed_later.py").write_text("print('imported')\nvalue = object()\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "needed_later", raising=False)
    return "needed_later"


def test_the_module_is_imported_when_something_of_it_is_used(module: str, capsys: pytest.CaptureFixture[str]) -> None:
    later = Later(module)
    assert module not in sys.modules
    assert later.value is later.value is sys.modules[module].value
    assert capsys.readouterr().out == "imported\n"


def test_threads_that_come_at_once_get_the_same(module: str, capsys: pytest.CaptureFixture[str]) -> None:
    later = Later(module)
    with ThreadPoolExecutor(8) as threads:
        values = set(threads.map(lambda _: later.value, range(64)))
    assert len(values) == 1
    assert capsys.readouterr().out == "imported\n"


def test_what_the_module_does_not_have_is_missing_here_too(module: str) -> None:
    with pytest.raises(AttributeError, match="needed_later"):
        Later(module).nothing  # noqa: B018 (to ask is the test)
