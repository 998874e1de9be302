"""The line from the app to its own server: settings and keys, one JSON object a line, and its end is the server's."""

from __future__ import annotations

import json
import os
from typing import Any

from server.settings import ServerSettings, SettingsError, read_settings

STDIN = 0
MAX_LINE = 1024 * 1024
"""Bytes."""


class ControlChannel:
    """Reads the descriptor itself: a thread that waits inside `sys.stdin` makes Python abort at exit."""

    def __init__(self, descriptor: int = STDIN) -> None:
        self._descriptor = descriptor
        self._read = b""

    def next(self) -> ServerSettings | None:
        """The settings on the next line, or None when the app is gone. Waits. Raises `SettingsError`.

        The server listens for the app alone, whatever the environment says.
        """
        line = self._line()
        if line is None:
            return None
        try:
            given: dict[str, Any] = json.loads(line)
            settings = read_settings(**{**given, "host": "127.0.0.1", "port": 0})
        except (ValueError, TypeError):
            raise SettingsError("The app's settings on stdin are not one line of JSON.") from None
        if "token" not in given or not settings.has_token:
            raise SettingsError("The app's settings on stdin hold no token.")
        return settings

    def _line(self) -> bytes | None:
        while b"\n" not in self._read:
            more = os.read(self._descriptor, 65_536)
            if not more or len(self._read) > MAX_LINE:
                return None
            self._read += more
        line, _, self._read = self._read.partition(b"\n")
        return line
