"""`make conformance`: has Autobahn's test suite of the WebSocket protocol try our sockets.

    python -m tests.conformance PYTHON2 REPORT [CASE...]

PYTHON2 is a Python 2.7 that has `autobahntestsuite` (25.10.1), which runs under no other; REPORT is the folder for its
pages. What is tried is the whole of `server.process.serving`, as the server runs it, around an application that sends
back what it is sent. Compression (12, 13) is left out, as we agree on none (`tests/security/requests/test_frames.py`).
Exit code 1: a case failed.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tempfile
from collections import Counter
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, cast

from server.http.guard import LET_IN
from server.process.serving import Server, address, listen
from server.watching.figures import Figures

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from starlette.types import Receive, Scope, Send

    from server.app import ServerApp

LEFT_OUT = ("12.*", "13.*")
PASSED = {"OK", "INFORMATIONAL", "NON-STRICT"}
"""Not strict: what is wrong in the middle of a message may be told at once or at its end."""
AS_INTENDED = {
    "7.1.5": "What follows the closing frame is not looked at; websockets says so in its own report.",
}


class Echo:
    """What `Server` asks of an application, and no more."""

    def __init__(self) -> None:
        self.figures = Figures()

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[None]:
        yield

    async def drain(self) -> None:
        """Nobody is waited for."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        scope["state"][LET_IN]()
        await receive()
        await send({"type": "websocket.accept"})
        while (message := await receive())["type"] == "websocket.receive":
            await send({**message, "type": "websocket.send"})


async def tried(python2: str, report: Path, cases: Sequence[str]) -> dict[str, str]:
    """How each case ended."""
    with listen("127.0.0.1", 0) as listener:
        server = Server(cast("ServerApp", Echo()), by_signals=False)
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        await server.listening.wait()
        try:
            await asyncio.to_thread(_try, python2, report, cases, address(listener, "ws"))
        finally:
            server.end()
            await serving
    index = json.loads((report / "index.json").read_text(encoding="utf-8"))
    return {case: told["behavior"] for case, told in index["SB Voice"].items()}


def _try(python2: str, report: Path, cases: Sequence[str], url: str) -> None:
    wishes = {
        "outdir": str(report),
        "servers": [{"agent": "SB Voice", "url": url}],
        "cases": list(cases),
        "exclude-cases": list(LEFT_OUT),
        "exclude-agent-cases": {},
    }
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(wishes, file)
        file.flush()
        suite = [python2, "-m", "autobahntestsuite.wstest", "-m", "fuzzingclient", "-s", file.name]
        subprocess.run(suite, check=True, stdout=subprocess.DEVNULL, cwd=report)


def main(arguments: list[str]) -> int:
    if len(arguments) < 2:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    report = Path(arguments[1]).absolute()
    report.mkdir(parents=True, exist_ok=True)
    ended = asyncio.run(tried(arguments[0], report, arguments[2:] or ["*"]))
    failed = sorted(case for case, how in ended.items() if how not in PASSED and case not in AS_INTENDED)
    print(f"{len(ended)} cases:", ", ".join(f"{count} {how}" for how, count in Counter(ended.values()).most_common()))
    for case in failed:
        print(f"FAILED {case}: see {report}/index.html")
    return 1 if failed or not ended else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
