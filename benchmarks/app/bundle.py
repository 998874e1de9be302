"""What `make package` made: its size, and how fast it starts beside the same app from its source."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from benchmarks.app.start import WARM_SECONDS
from benchmarks.app.window import MAPPED, window
from benchmarks.figures import p50
from benchmarks.plan import Plan
from benchmarks.processes import ROOT, Broken, module
from benchmarks.report import Row
from bundle.contents import EDITIONS, Edition
from bundle.linux_packages import archive_name, sizes
from tests.desktop_session import DesktopSession, missing_programs

DIST = ROOT / "dist"
DISK_MB = 210.0
ARCHIVE_MB = 70.0
"""Both without local models: those have a size of their own."""


def run(plan: Plan) -> list[Row]:
    made = [edition for edition in EDITIONS if _program(edition).exists()]
    if not made:
        raise Broken("there is no bundle: make package")
    rows = [row for edition in made for row in _size_rows(edition)]
    if reason := missing_programs():
        return [*rows, Row("start of the bundle", why_not=reason)]
    with DesktopSession() as desktop:
        return rows + [row for edition in made for row in _start_rows(desktop, edition, plan)]


def _program(edition: Edition) -> Path:
    return DIST / edition / "sb-voice" / "sb-voice"


def _size_rows(edition: Edition) -> list[Row]:
    target = edition == "cloud"
    disk = sum(sizes(_program(edition).parent)) / 1e6
    rows = [Row(f"bundle on disk, {edition}", disk, "MB", target=DISK_MB if target else None)]
    archive = DIST / archive_name(edition, version("sb-voice"))
    if not archive.exists():
        return [*rows, Row(f"bundle compressed, {edition}", why_not="there is no archive of it: make package")]
    compressed = archive.stat().st_size / 1e6
    return [*rows, Row(f"bundle compressed, {edition}", compressed, "MB", target=ARCHIVE_MB if target else None)]


def _start_rows(desktop: DesktopSession, edition: Edition, plan: Plan) -> list[Row]:
    """By turns, so that both meet the same load; the first start of each is not counted."""
    ways: dict[str, Sequence[str]] = {"bundle": [str(_program(edition))], "source": module("desktop")}
    moments: dict[str, list[tuple[float, float]]] = {way: [] for way in ways}
    for _ in range(plan.starts):
        for way, program in ways.items():
            with window(desktop, program=program) as app:
                moments[way].append((app.moment(MAPPED).seconds, app.usable().seconds))
    warm = {way: [p50([pair[what] for pair in pairs[1:]]) for what in (0, 1)] for way, pairs in moments.items()}
    shown, usable = zip(warm["bundle"], warm["source"], strict=True)
    return [
        Row(f"bundle, start to window shown, {edition}", shown[0], "s", floor=shown[1]),
        Row(f"bundle, start to window usable, {edition}", usable[0], "s", floor=usable[1], target=WARM_SECONDS),
    ]
