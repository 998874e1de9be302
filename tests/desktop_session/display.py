"""The desktop's display: an X server that draws into memory, and a window manager."""

from __future__ import annotations

import os
import select

from tests.desktop_session.programs import Programs
from tests.patience import PATIENCE

SCREEN = "1280x900x24"


def start_display(programs: Programs, *, managed: bool = True) -> None:
    """Start both, or the X server alone where windows shall not be managed.

    DISPLAY and what Qt needs are put into the desktop's environment.
    """
    programs.env["DISPLAY"] = f":{_start_server(programs)}"
    programs.env["QT_QPA_PLATFORM"] = "xcb"
    # Never ask a graphics card; there is none behind this display.
    programs.env["LIBGL_ALWAYS_SOFTWARE"] = "1"
    if managed:
        _start_window_manager(programs)


def _start_server(programs: Programs) -> str:
    """The number of the display. The server picks a free one itself, so that two desktops never meet."""
    reading, writing = os.pipe()
    argv = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset", "-dpi", "96"]
    try:
        programs.start(argv, pass_fds=[writing])
    finally:
        os.close(writing)
    with os.fdopen(reading) as pipe:
        ready, _, _ = select.select([pipe], [], [], PATIENCE)
        number = pipe.readline().strip() if ready else ""
    if not number:
        raise programs.broken("Xvfb")
    return number


def _start_window_manager(programs: Programs) -> None:
    """Without one no window is ever activated."""
    openbox = programs.start(["openbox"])
    question = ("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")
    programs.wait(openbox, lambda: programs.succeeds(*question, printing="window id"), "openbox")


def start_tray(programs: Programs) -> None:
    """Start a panel that takes tray icons, in the lower right corner."""
    tray = programs.start(["trayer", "--edge", "bottom", "--align", "right", "--widthtype", "request"])
    question = ("xdotool", "search", "--class", "trayer")
    programs.wait(tray, lambda: programs.succeeds(*question), "trayer")
