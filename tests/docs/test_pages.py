"""The pages are up to date, name files that exist, and lead where they say."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from docs.generate.__main__ import made
from docs.generate.rooms import House
from server.settings import SECRETS, ServerSettings

ROOT = Path(__file__).parents[2]
PAGES = sorted({*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / ".github").rglob("*.md")})
LONGEST = 120

GROWN = {"CHANGELOG.md", "SECURITY.md"}
"""What was written in longer lines and is left as it is."""

BUILT = {"build", "dist"}
"""Folders that are made and thrown away."""

FOREIGN = {"build/docs/", "dist/", "resources/translations/nl.ts"}
"""What is written like a path of ours and is made by who follows the page."""


def names(path: Path) -> str:
    return str(path.relative_to(ROOT))


def prose(path: Path) -> str:
    """A page without its blocks of code."""
    return re.sub(r"^ *```.*?^ *```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)


@cache
def everything() -> frozenset[str]:
    """Each file of ours, and each folder with a slash behind it."""
    ours = [path for path in ROOT.iterdir() if path.name in {".github", ".ci"} or not path.name.startswith(".")]
    inside = [path for top in ours if top.name not in BUILT for path in [top, *top.rglob("*")]]
    return frozenset(f"{names(path)}/" if path.is_dir() else names(path) for path in inside)


def test_what_is_made_of_the_code_is_up_to_date() -> None:
    """Where this fails, `make docs` puts it right."""
    assert not [names(path) for path, text in made().items() if path.read_text(encoding="utf-8") != text]


@pytest.mark.parametrize("page", PAGES, ids=names)
def test_every_path_that_is_named_exists(page: Path) -> None:
    """A bare name, or the end of a path, has to be that of some file."""
    named = set(re.findall(r"`([\w./-]*\w\.(?:py|md|yml|toml|lock|ts|svg|spec)|[\w.-]+(?:/[\w.-]+)*/)`", prose(page)))
    there = {path for path in named if any(f"/{known}".endswith(f"/{path}") for known in everything())}
    assert named - there <= FOREIGN


@pytest.mark.parametrize("page", PAGES, ids=names)
def test_every_link_leads_to_a_file(page: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", prose(page))
    local = [link for link in links if "://" not in link]
    assert not [link for link in local if not (page.parent / link).exists()]


@pytest.mark.parametrize("page", [page for page in PAGES if page.name not in GROWN], ids=names)
def test_no_line_is_too_long_to_read_a_change_of(page: Path) -> None:
    """Rows of tables and what cannot be wrapped aside."""
    lines = [line for line in page.read_text(encoding="utf-8").splitlines() if len(line) > LONGEST]
    assert not [line for line in lines if not line.startswith("|") and " " in line.strip()]


@pytest.mark.parametrize("page", ["tour.md", "architecture.md"])
def test_every_class_that_the_tour_names_exists(page: str) -> None:
    named = set(re.findall(r"`([A-Z][a-z]\w+)(?:\.\w+)?(?:\(\))?`", prose(ROOT / "docs" / page)))
    code = "\n".join(
        path.read_text(encoding="utf-8") for each in ("desktop", "server") for path in (ROOT / each).rglob("*.py")
    )
    assert named <= set(re.findall(r"^class (\w+)", code, re.MULTILINE))


def test_an_import_that_follows_from_others_is_not_drawn() -> None:
    imports = {"app": frozenset("ab"), "a": frozenset("b"), "b": frozenset[str]()}
    house = House("desktop", (("app",), ("a",), ("b",)), imports, frozenset())
    assert house.told() == {"app": {"a"}, "a": {"b"}, "b": frozenset()}


def test_every_setting_of_the_server_is_told() -> None:
    page = (ROOT / "docs/settings.md").read_text(encoding="utf-8")
    variables = {f"SB_VOICE_{name.upper()}" for name in ServerSettings.__struct_fields__ if name != "api_keys"}
    elsewhere = {f"SB_VOICE_{vendor}_API_KEY" for vendor in ("OPENAI", "DEEPGRAM", "GEMINI")}
    variables = variables - elsewhere | {*SECRETS.values()}
    assert not {name for name in variables if f"`{name}`" not in page}
