"""A start of the app: either it is the only one, or it hands over to the one that runs."""

from __future__ import annotations

import logging
import os
import sys
import time

from desktop.single_instance import messages
from desktop.single_instance.claims import Claimed, NoLock, Taken
from desktop.single_instance.client import NoReply, NotRunning, ask
from desktop.single_instance.paths import NoPlace
from desktop.terminal import complain

log = logging.getLogger(__name__)

ENDING_SECONDS = 10.0
"""An app that is ending lets its server end first."""
LOOK_SECONDS = 0.2
ACTIVATION = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""How a desktop tells a program that a person just asked for it, so that its window may come to the front."""


def claim() -> Claimed:
    """Become the app of this user. Raises `Taken`."""
    if sys.platform == "win32":
        from desktop.single_instance.pipe import PipeLock

        return PipeLock()
    from desktop.single_instance.lock import InstanceLock

    try:
        return InstanceLock()
    except NoPlace as problem:
        log.warning("`sb-voice ptt` will not work: %s", problem)
        return NoLock()


def claim_or_hand_over(*, another_server: bool, invitation: str = "") -> Claimed | int:
    """Become the app of this user, or have the one that runs show itself: then the exit code of this start.

    One that is just ending is waited for: whoever quits the app and starts it again at once gets a window.
    """
    deadline = time.monotonic() + ENDING_SECONDS
    while True:
        try:
            return claim()
        except Taken:
            waits = time.monotonic() < deadline
        code = bring_to_front(another_server=another_server, invitation=invitation, complains=not waits)
        if code is not None:
            return code
        time.sleep(LOOK_SECONDS)


def bring_to_front(*, another_server: bool, invitation: str = "", complains: bool = True) -> int | None:
    """Have the app that runs show itself, with the invitation if there is one; returns the exit code of this start.

    None where it does not answer, unless it `complains` of that.
    """
    tokens = (os.environ.get(name, "") for name in ACTIVATION)
    try:
        problem = ask(f"{messages.SHOW} {next(filter(None, tokens), '')}".strip()).problem
        if invitation and not problem:
            problem = ask(f"{messages.JOIN} {invitation}").problem
    except (NotRunning, NoReply):
        if not complains:
            return None
        problem = "SB Voice is running but does not answer; end it and start again."
    if not problem and another_server:
        problem = "SB Voice is running already; quit it to start it with another server."
    if problem:
        complain(f"sb-voice: {problem}")
    return 1 if problem else 0
