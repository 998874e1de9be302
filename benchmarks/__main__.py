"""`python -m benchmarks [PART ...]`: measures all parts, or those named, and prints one table."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from benchmarks.parts import PARTS, measure
from benchmarks.plan import QUICK, Plan
from benchmarks.report import Row, as_json, table


def main(arguments: Sequence[str] | None = None) -> int:
    parser = _parser()
    options = parser.parse_args(arguments)
    if unknown := [part for part in options.parts if part not in PARTS]:
        parser.error(f"there is no part called {unknown[0]!r}; there are: {', '.join(PARTS)}")
    rows = [row for part in options.parts or PARTS for row in _measured(part, _plan(options))]
    print(table(rows))
    if options.json:
        options.json.write_text(json.dumps(as_json(rows), indent=1) + "\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"what to measure: {', '.join(PARTS)}")
    parser.add_argument("--quick", action="store_true", help="less of everything, in under a minute")
    parser.add_argument("--levels", help="numbers of sessions, separated by commas")
    parser.add_argument("--seconds", type=float, help="how long each level is loaded, each time")
    parser.add_argument("--soak", type=float, metavar="MINUTES", help="how long the part `soak` lasts (default: 1)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the figures there")
    return parser


def _plan(options: argparse.Namespace) -> Plan:
    plan = QUICK if options.quick else Plan()
    if options.levels:
        plan = replace(plan, levels=tuple(int(level) for level in options.levels.split(",")))
    if options.soak:
        plan = replace(plan, soak_minutes=options.soak)
    return replace(plan, seconds=options.seconds) if options.seconds else plan


def _measured(part: str, plan: Plan) -> list[Row]:
    print(f"measuring {part} ...", file=sys.stderr, end=" ", flush=True)
    begun = time.monotonic()
    rows = measure(part, plan)
    print(f"{time.monotonic() - begun:.0f} s", file=sys.stderr)
    return rows


if __name__ == "__main__":
    sys.exit(main())
