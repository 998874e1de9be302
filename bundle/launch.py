"""The one executable: the app, or with `server` as its first word (or as its name) the server."""

import ctypes
import gc
import multiprocessing
import os
import sys
from pathlib import Path

SERVER = "sb-voice-server"


def main() -> int:
    multiprocessing.freeze_support()
    _settle_in()
    if sys.argv[1:2] == ["read-document"]:
        from server.documents.parsing.__main__ import main as read_document

        read_document()
        return 0
    if sys.argv[1:2] == ["server"]:
        del sys.argv[1]
    elif Path(sys.argv[0]).stem != SERVER:
        from desktop.__main__ import main as app

        return app()
    gc.disable()  # as in server/__main__.py
    from server.__main__ import main as server

    gc.freeze()
    gc.enable()
    return server()


def _settle_in() -> None:
    """Put right what is different in a packaged program."""
    # Browsers and file managers that the app opens must not find our libraries before their own; started anew, this
    # program itself sets them up again where it is told that nothing is set up yet.
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    given = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if sys.platform == "linux":
        os.environ.pop("LD_LIBRARY_PATH", None)
        if given is not None:
            os.environ["LD_LIBRARY_PATH"] = given
    if sys.platform == "win32":
        # One button on the task bar with the entry in the menu, which has the same id (bundle/windows/sb-voice.iss).
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID("sb-voice")
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # Windows gives none to a program without a terminal
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115


if __name__ == "__main__":
    sys.exit(main())
