"""A hub of models on loopback: redirects, ranges, ETags, pointers of Git LFS, and every fault that a test asks for."""

from __future__ import annotations

import hashlib
import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

PORTION = 4 * 1024


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def git_hash(content: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()


@dataclass
class FakeHub:
    """Files by `repo/path`. The switches say how it misbehaves; `asked` is where each request for bytes began."""

    files: dict[str, bytes] = field(default_factory=dict)
    small: set[str] = field(default_factory=set)
    """Files that are not in LFS, whose ETag is Git's hash."""
    cuts: list[int] = field(default_factory=list)
    """After how many bytes the next answers break off."""
    refusals: list[tuple[int, str | None]] = field(default_factory=list)
    """Status and `Retry-After` of the next answers."""
    wrong: bytes | None = None
    """What comes instead of any file."""
    ranges: bool = True
    etags: bool = True
    pointers: bool = False
    """It gives pointers in place of files, as a mirror does that knows nothing of LFS."""
    insecure: str = ""
    """Where it sends instead."""
    gate: threading.Semaphore | None = None
    """Each portion waits for it."""
    pause: float = 0.0
    """Seconds between portions."""
    url: str = ""
    asked: list[tuple[str, int]] = field(default_factory=list)
    sent: int = 0
    seen: list[str] = field(default_factory=list)
    """Every line of a request."""

    def pointer(self, path: str) -> bytes:
        content = self.files[path]
        oid, size = sha256(content), len(content)
        return f"version https://git-lfs.github.com/spec/v1\noid sha256:{oid}\nsize {size}\n".encode()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """A client that is gone is no error."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    hub: FakeHub

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def log_message(self, *_: object) -> None:
        pass

    def _answer(self) -> None:
        hub = self.hub
        hub.seen.append(self.requestline)
        path = unquote(urlsplit(self.path).path)
        if hub.refusals:
            status, wait = hub.refusals.pop(0)
            self._head(status, {"Content-Length": "0", **({"Retry-After": wait} if wait is not None else {})})
        elif path.startswith("/cdn/"):
            self._bytes(path.removeprefix("/cdn/"))
        elif (found := re.fullmatch(r"/([^/]+/[^/]+)/(resolve|raw)/([0-9a-z]+)/(.+)", path)) is None:
            self._head(404, {"Content-Length": "0"})
        else:
            self._of_repository(f"{found[1]}/{found[4]}", found[2], found[3])

    def _of_repository(self, file: str, kind: str, revision: str) -> None:
        hub = self.hub
        content = hub.files.get(file)
        if content is None:
            self._head(404, {"Content-Length": "0"})
        elif kind == "raw":
            pointer = hub.pointer(file)
            self._head(200, {"Content-Length": str(len(pointer))})
            self.wfile.write(pointer)
        else:
            in_lfs = file not in hub.small
            told = {
                "X-Repo-Commit": revision,
                "Location": hub.insecure or f"/cdn/{file}?signed=1",
                "Content-Length": "0",
            }
            if hub.etags:
                hashed = {"X-Linked-Etag": f'"{sha256(content)}"', "X-Linked-Size": str(len(content))}
                told |= hashed if in_lfs else {"ETag": f'"{git_hash(content)}"'}
            self._head(302 if in_lfs else 307, told)

    def _bytes(self, file: str) -> None:
        hub = self.hub
        content = hub.pointer(file) if hub.pointers else hub.files[file] if hub.wrong is None else hub.wrong
        found = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", "")) if hub.ranges else None
        begin = int(found[1]) if found else 0
        told = {"Content-Length": str(len(content) - begin), "ETag": '"0123456789abcdef0123456789abcdef"'}
        if found:
            told["Content-Range"] = f"bytes {begin}-{len(content) - 1}/{len(content)}"
        self._head(206 if found else 200, told)
        if self.command == "GET":
            hub.asked.append((file, begin))
            self._send(content[begin:])

    def _send(self, content: bytes) -> None:
        cut = self.hub.cuts.pop(0) if self.hub.cuts else None
        shown = content if cut is None else content[:cut]
        for place in range(0, len(shown), PORTION):
            if self.hub.gate is not None:
                self.hub.gate.acquire()
            time.sleep(self.hub.pause)
            self.hub.sent += len(shown[place : place + PORTION])
            try:
                self.wfile.write(shown[place : place + PORTION])
            except OSError:  # whoever asked is gone
                self.close_connection = True
                return
        if cut is not None:
            self.close_connection = True

    def _head(self, status: int, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()


@contextmanager
def fake_hub(files: dict[str, bytes]) -> Iterator[FakeHub]:
    """The hub, at `url`, for as long as the block runs."""
    hub = FakeHub(files)
    server = _Server(("127.0.0.1", 0), type("Handler", (_Handler,), {"hub": hub}))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    hub.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield hub
    finally:
        if hub.gate is not None:
            hub.gate.release(10_000)
        server.shutdown()
        server.server_close()
        thread.join()
