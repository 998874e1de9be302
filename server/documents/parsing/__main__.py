"""Reads one file from stdin, whose name is the argument, and writes what it says to stdout, a JSON object a line.

Memory, time and files are limited before the first byte of it is looked at. With `--fork` and the number of a socket
it makes a process that does so whenever it is asked there.
"""

from __future__ import annotations

import json
import sys

from server.documents.parsing.kinds import pages_of
from server.documents.parsing.page import MOST_CHARACTERS, Unreadable

MOST_BYTES = 512 * 2**20
"""Of memory."""
CPU_SECONDS = 120


def _limit() -> None:
    try:
        import resource
    except ImportError:  # on Windows: the time limit of whoever started us is what there is
        return
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _tell(**told: object) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def _read(name: str) -> None:
    _limit()
    left = MOST_CHARACTERS
    said = False
    try:
        for page in pages_of(name, sys.stdin.buffer.read()):
            left -= len(page.text)
            if left < 0:
                raise Unreadable("too_large")
            said = said or bool(page.text.strip())
            _tell(page=page.number, of=page.of, heading=page.heading, text=page.text)
        _tell(**{"done": True} if said else {"failed": "empty"})
    except Unreadable as failure:
        _tell(failed=failure.code)
    except (MemoryError, RecursionError):
        _tell(failed="too_large")


def main() -> None:
    if sys.argv[-2] != "--fork":
        _read(sys.argv[-1])
        return
    import pypdf  # noqa: F401 # so that no process loads it for itself

    from server.documents.parsing.forking import serve

    serve(int(sys.argv[-1]), _read)


if __name__ == "__main__":
    main()
