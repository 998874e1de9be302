"""Grabs the whole keyboard, as a screen locker does."""

from __future__ import annotations

import ctypes


class ScreenLock:
    """A connection of its own to the display that `DISPLAY` names, through Xlib."""

    def __init__(self) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(None))
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    def grab(self) -> bool:
        """Whether it was given the keyboard."""
        return bool(self._x.XGrabKeyboard(self._display, self._root, 0, 1, 1, ctypes.c_ulong(0)) == 0)

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)
