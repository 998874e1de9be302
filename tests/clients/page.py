"""A page in a headless Chromium that plays a driver's scenes, and the small server on loopback that it comes from."""

from __future__ import annotations

import json
import queue
import shutil
import subprocess
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

FOLDER = Path(__file__).parent
PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
KINDS = {".mjs": "text/javascript", ".js": "text/javascript", ".json": "application/json"}
IMPORTS = {
    "@openai/agents/realtime": "/node_modules/@openai/agents-realtime/dist/bundle/openai-realtime-agents.mjs",
    "zod": "/node_modules/zod/index.js",
    "/drivers/runtime.mjs": "/drivers/page.mjs",
}
"""What a bundler would do, or a content delivery network."""
PAGE = """<!doctype html><meta charset="utf-8"><title>A client</title>
<script type="importmap">{imports}</script><script type="module" src="/drivers/{driver}.mjs"></script>"""


class PageServer(ThreadingHTTPServer):
    """Gives the page and what it asks for; what it tells goes into `told`."""

    def __init__(self, driver: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.page = PAGE.format(imports=json.dumps({"imports": IMPORTS}), driver=driver)
        self.given: dict[str, Any] = {}
        self.speech = b""
        self.told: queue.Queue[dict[str, Any]] = queue.Queue()

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    server: PageServer

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if path == "/":
            self._answer("text/html", self.server.page.encode())
        elif path == "/given":
            self._answer("application/json", json.dumps(self.server.given).encode())
        elif path == "/speech":
            self._answer("application/octet-stream", self.server.speech)
        elif path.startswith(("/drivers/", "/node_modules/")) and (file := FOLDER / path[1:]).is_file():
            self._answer(KINDS.get(file.suffix, "text/plain"), file.read_bytes())
        else:
            self.send_error(404)

    def do_POST(self) -> None:
        told = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.told.put(json.loads(told))
        self._answer("application/json", b"{}")

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def _answer(self, kind: str, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def page_server(driver: str) -> Iterator[PageServer]:
    with PageServer(driver) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def browser() -> str | None:
    """The program, where there is one."""
    return next(filter(None, map(shutil.which, PROGRAMS)), None)


@contextmanager
def opened(url: str) -> Iterator[subprocess.Popen[bytes]]:
    """A browser that nobody sees, with a profile of its own, at that address."""
    program = browser()
    assert program is not None, "there is no Chromium: setup/system-packages clients"
    with TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        process = subprocess.Popen(
            [program, *options(profile), url], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            yield process
        finally:
            process.terminate()
            process.wait(20)


def options(profile: str) -> Sequence[str]:
    # No sandbox: it cannot be had by root, nor in most containers; the page is ours.
    return (
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--no-first-run",
        "--no-proxy-server",
        f"--user-data-dir={profile}",
    )
