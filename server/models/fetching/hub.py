"""The hub's protocol over plain HTTPS: what a file is, and its bytes from any place on."""

from __future__ import annotations

import math
import re
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.client import HTTPException
from typing import TYPE_CHECKING
from urllib.parse import quote, urljoin, urlsplit

from server.models.errors import ModelsError
from server.network.asking import asked
from server.network.errors import ProxyFailed, UnusableSetting
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from http.client import HTTPResponse

    from server.models.fetching.stopping import Stop
    from server.models.model import Model, ModelFile

PATIENCE_SECONDS = 30.0
MOST_REDIRECTS = 8
LONGEST_WAIT = 300.0
PORTION = 128 * 1024
POINTER_BYTES = 1024
"""No pointer of Git LFS is larger."""

CUT = Text("The connection to the hub was cut.")

_REDIRECTS = (301, 302, 303, 307, 308)
_NOT_NOW = (408, 425, 429, 500, 502, 503, 504)
_POINTER = re.compile(
    rb"\Aversion https://git-lfs\.github\.com/spec/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\nsize (\d+)"
)


class LineBroken(Exception):
    """The way was cut, or the hub asks to come again in `wait` seconds; trying again may help."""

    def __init__(self, message: Text, wait: float | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.wait = wait


@dataclass(frozen=True, slots=True)
class Remote:
    """A file as the hub has it: its size in bytes, and its hash, SHA-256 or that of a blob in Git (40 digits)."""

    url: str
    size: int | None
    digest: str | None


class Hub:
    """Hugging Face, or a mirror of it, at `url`."""

    def __init__(self, url: str) -> None:
        self._url = url

    def look(self, model: Model, file: ModelFile, stop: Stop) -> Remote:
        """What the hub says of a file. Raises `LineBroken` and `ModelsError`."""
        url = self._of(model, file, "resolve")
        size: int | None = None
        digest: str | None = None
        with self._answer("HEAD", url, {"Accept-Encoding": "identity"}, stop) as answers:
            for answer in answers:
                linked = answer.getheader("X-Linked-Size")
                size = size or _number(linked) or (_number(answer.getheader("Content-Length")) if answer.last else None)
                digest = digest or _digest(answer.getheader("X-Linked-Etag")) or _digest(answer.getheader("ETag"))
        if digest is None:
            size, digest = self._pointer(model, file, stop) or (size, None)
        return Remote(url, size, digest)

    @contextmanager
    def read(self, remote: Remote, begin: int, stop: Stop) -> Iterator[tuple[int, Iterator[bytes]]]:
        """Where the bytes begin that come, 0 where the hub knows no ranges, and those bytes.

        Raises `LineBroken` and `ModelsError`.
        """
        headers = {"Accept-Encoding": "identity", **({"Range": f"bytes={begin}-"} if begin else {})}
        with self._answer("GET", remote.url, headers, stop) as answers:
            answer = answers[-1]
            yield _begins(answer), _portions(answer, stop)

    def _pointer(self, model: Model, file: ModelFile, stop: Stop) -> tuple[int, str] | None:
        """Size and SHA-256 out of the pointer that the repository itself has instead of a large file."""
        try:
            with self._answer("GET", self._of(model, file, "raw"), {}, stop) as answers:
                begun = answers[-1].response.read(POINTER_BYTES)
        except (OSError, HTTPException) as error:
            raise LineBroken(CUT) from error
        except ModelsError:
            return None
        return read_pointer(begun)

    def _of(self, model: Model, file: ModelFile, kind: str) -> str:
        return f"{self._url}/{quote(model.repo)}/{kind}/{quote(model.revision, safe='')}/{quote(file.path)}"

    @contextmanager
    def _answer(self, method: str, url: str, headers: dict[str, str], stop: Stop) -> Iterator[list[_Answer]]:
        """All answers on the way along redirects, the last of which is no redirect and is still open."""
        answers: list[_Answer] = []
        try:
            for _ in range(MOST_REDIRECTS):
                stop.check()
                with asked(method, url, headers, PATIENCE_SECONDS, opened=stop.watch) as response:
                    answers.append(_Answer(response, last=response.status not in _REDIRECTS))
                    if answers[-1].last:
                        _refuse(response)
                        yield answers
                        return
                    url = _followed(url, response.getheader("Location"))
        except ModelsError:
            raise
        except (ProxyFailed, UnusableSetting) as error:
            raise ModelsError("proxy", error.message) from error
        except (OSError, ValueError, HTTPException) as error:
            stop.check()
            raise LineBroken(CUT) from error
        raise ModelsError("bad_hub", Text("The hub sends from one address to the next without an end."))


@dataclass(frozen=True, slots=True)
class _Answer:
    response: HTTPResponse
    last: bool

    def getheader(self, name: str) -> str | None:
        return self.response.getheader(name)


def read_pointer(begun: bytes) -> tuple[int, str] | None:
    """Size and SHA-256 out of a pointer of Git LFS; None where it is none."""
    found = _POINTER.match(begun[:POINTER_BYTES])
    return (int(found[2]), found[1].decode()) if found else None


def _followed(url: str, location: str | None) -> str:
    """Where a redirect leads: never from what is secured to what is not."""
    target = urljoin(url, location or "")
    before, after = urlsplit(url).scheme, urlsplit(target).scheme
    if not location or after not in ("http", "https") or (before == "https" and after != "https"):
        raise ModelsError("bad_hub", Text("The hub sends to an address that is not secured, or to none."))
    return target


def _refuse(response: HTTPResponse) -> None:
    status = response.status
    if status in (200, 206, 416):
        return
    if status in _NOT_NOW:
        raise LineBroken(Text("The hub is busy."), _wait(response.getheader("Retry-After")))
    if status in (401, 403):
        raise ModelsError("refused", Text("The hub gives this file only to those who signed in or agreed to terms."))
    if status == 404:
        raise ModelsError("not_there", Text("The hub does not have this file."))
    raise ModelsError("bad_hub", Text("The hub answers with status {status}.", status=status))


def _wait(told: str | None) -> float | None:
    """Seconds out of `Retry-After`, which is a number or a date."""
    try:
        seconds = float(told or "")
    except ValueError:
        try:
            when = parsedate_to_datetime(told or "")
        except (ValueError, TypeError):
            return None
        seconds = ((when if when.tzinfo else when.replace(tzinfo=UTC)) - datetime.now(UTC)).total_seconds()
    return min(max(0.0, seconds), LONGEST_WAIT) if math.isfinite(seconds) else None


def _begins(answer: _Answer) -> int:
    if answer.response.status != 206:
        return 0
    found = re.match(r"bytes (\d+)-", answer.getheader("Content-Range") or "")
    if found is None:
        raise LineBroken(CUT)
    return int(found[1])


def _portions(answer: _Answer, stop: Stop) -> Iterator[bytes]:
    if answer.response.status == 416:
        return
    while True:
        stop.check()
        try:
            portion = answer.response.read1(PORTION)
        except (OSError, ValueError, HTTPException) as error:
            stop.check()
            raise LineBroken(CUT) from error
        if not portion:
            return
        yield portion


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isdecimal() and len(text) < 16 else None


def _digest(etag: str | None) -> str | None:
    """The hash that is in an ETag; None where there is none."""
    told = (etag or "").removeprefix("W/").strip('"').lower()
    return told if re.fullmatch("[0-9a-f]{40}|[0-9a-f]{64}", told) else None
