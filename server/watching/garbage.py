"""Looks for garbage while nobody waits for an answer.

What nothing refers to any more is freed at once; only rings have to be looked for, in all there is. With the packages
of the engines loaded that takes 0.1 to 0.4 s, in which everybody waits, and Python does it amid whatever goes on.
"""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

YOUNG = 5_000
"""New objects after which Python itself looks through those alone."""
NEVER = 2**30
DUE = 2
"""Rounds through what is younger (ten times as many objects) until all is due."""
PATIENCE_SECONDS = 60.0
"""How long a moment is waited for in which nobody waits for an answer."""
WHOLE_SECONDS = 600.0
"""How long what was found to be in use is not looked at again."""


class GarbageRounds:
    """Call `look` often. `awaited` tells whether somebody waits for the first sound of an answer, `empty` whether
    nobody is there, and `loaded` whether all packages are; `now` gives seconds.
    """

    def __init__(
        self,
        awaited: Callable[[], bool],
        empty: Callable[[], bool],
        loaded: Callable[[], bool] = lambda: False,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._awaited = awaited
        self._empty = empty
        self._loaded = loaded
        self._now = now
        self._looked = False
        """Whether it was looked once since all was loaded."""
        self._due_since: float | None = None
        self._whole_at = now()

    def begin(self) -> None:
        """From now on Python looks by itself through what is young alone, in this whole process."""
        young, middle, _ = gc.get_threshold()
        gc.set_threshold(max(young, YOUNG), middle, NEVER)

    def look(self) -> None:
        """Take out the garbage if there may be much of it and this is a good moment.

        The first time is as soon as all is loaded, which then is passed over: it is most of what there is to look
        at, and nobody talks yet.
        """
        if gc.get_count()[2] < DUE and (self._looked or not self._loaded()):
            return
        now = self._now()
        self._due_since = now if self._due_since is None else self._due_since
        if self._awaited() and now - self._due_since < PATIENCE_SECONDS:
            return
        if self._empty() or now - self._whole_at >= WHOLE_SECONDS:
            self._whole_at = now
            gc.unfreeze()
        self._looked = self._loaded()
        gc.collect()
        gc.freeze()  # what is in use now is passed over the next time
        self._due_since = None
