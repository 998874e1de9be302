"""The app as `sb-voice` starts it, which also says on stdout what cannot be seen from outside, each with its moment."""

from __future__ import annotations

import sys
import time

from desktop import __main__, app

USABLE, ENGINES = "usable", "engines"


class WatchedApp(app.App):
    def _connect_controller(self) -> None:
        super()._connect_controller()
        self._controller.engines_changed.connect(self._tell_engines)

    def _tell_engines(self, _: object) -> None:
        _tell(USABLE)  # the server has greeted
        _tell(ENGINES, *sorted(engine.state for engine in self._controller._standing.engines.values()))


def _tell(*words: str) -> None:
    print(time.monotonic(), *words, flush=True)


if __name__ == "__main__":
    app.App = WatchedApp  # type: ignore[misc]
    sys.exit(__main__.main([]))
