"""`python -m bundle`: makes the app one can double-click, and this system's packages of it, in `dist/`."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from bundle import linux_packages
from bundle.contents import EDITIONS, Edition

ROOT = Path(__file__).parent.parent
DIST = ROOT / "dist"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m bundle", description=__doc__)
    parser.add_argument("--edition", choices=[*EDITIONS, "all"], default="all", help="with models, without, or both")
    parser.add_argument("--folder-only", action="store_true", help="no packages, only the folder they are made from")
    options = parser.parse_args(arguments)
    for edition in EDITIONS if options.edition == "all" else (options.edition,):
        folder = _build(edition)
        print(f"{folder}  {sum(linux_packages.sizes(folder)) / 1e6:.0f} MB", flush=True)
        for made in [] if options.folder_only else _package(folder, edition):
            print(f"{made}  {made.stat().st_size / 1e6:.0f} MB", flush=True)
    return 0


def _build(edition: Edition) -> Path:
    """The folder with the executable."""
    out = DIST / edition
    shutil.rmtree(out, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(out), "--workpath", str(ROOT / "build" / edition), str(ROOT / "build.spec")]
    subprocess.run([*command, "--", "--edition", edition], cwd=ROOT, check=True)
    return out / "sb-voice"


def _package(folder: Path, edition: Edition) -> list[Path]:
    """On Linux; `bundle/macos` and `bundle/windows` hold what the other systems make theirs with."""
    if sys.platform != "linux":
        return []
    return linux_packages.package(folder, edition, version("sb-voice"), DIST)


if __name__ == "__main__":
    sys.exit(main())
