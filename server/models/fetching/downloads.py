"""Downloads in threads, several at once: begun, watched and broken off by name."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, get_args

from server.models.catalog import named
from server.models.errors import ModelsError
from server.models.fetching.download import Download
from server.models.fetching.hub import Hub
from server.models.fetching.progress import ByteMeter
from server.models.fetching.stopping import Cancelled, Stop
from server.models.whereabouts import hub_url
from server.protocol.texts import NOTHING, Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from server.models.fetching.progress import Progress
    from server.models.model import Model
    from server.models.store import ModelStore

log = logging.getLogger(__name__)

State = Literal["waiting", "running", "done", "failed", "cancelled"]
STATES: tuple[State, ...] = get_args(State)

AT_ONCE = 3
BESIDE_TALK = 256 * 1024
"""Bytes a second that all downloads together may take while somebody talks: speech needs its line and its cores."""


@dataclass(slots=True)
class Job:
    """One download. Its thread alone changes it; others read."""

    model: Model
    state: State = "waiting"
    message: Text = NOTHING
    """Why it failed."""
    code: str = ""
    stop: Stop = field(default_factory=Stop)
    meter: ByteMeter = field(default_factory=ByteMeter)
    thread: threading.Thread | None = None

    @property
    def progress(self) -> Progress:
        return self.meter.now()

    @property
    def runs(self) -> bool:
        return self.state in ("waiting", "running")


class Downloads:
    """Those of one program into `store`. `talks` says whether somebody talks at this moment.

    They come from the hub at `url`, or the one that the environment names; empty means Hugging Face.
    """

    def __init__(self, store: ModelStore, url: str | None = None, talks: Callable[[], bool] = lambda: False) -> None:
        self.store = store
        self._url = url
        self._talks = talks
        self._places = threading.Semaphore(AT_ONCE)
        self._lock = threading.Lock()
        self._jobs: dict[str, Job] = {}

    @property
    def jobs(self) -> list[Job]:
        """All that were begun, also those that are over."""
        with self._lock:
            return list(self._jobs.values())

    def start(self, name: str) -> Job:
        """Begin to fetch a model of the catalog; where that is under way already, it is the same download.

        Raises `ModelsError`.
        """
        model, hub = named(name), Hub(hub_url(self._url))
        with self._lock:
            there = self._jobs.get(model.name)
            if there is not None and there.runs:
                return there
            job = self._jobs[model.name] = Job(model)
        job.thread = threading.Thread(target=self._run, args=(job, hub), name=f"model {model.name}", daemon=True)
        job.thread.start()
        return job

    def cancel(self, name: str) -> bool:
        """Break a download off; what came stays for the next time. Whether there was one."""
        with self._lock:
            job = self._jobs.get(name)
        if job is None or not job.runs:
            return False
        job.stop.now()
        return True

    def close(self) -> None:
        """Break all of them off, and wait until they have ended."""
        for job in self.jobs:
            job.stop.now()
        for job in self.jobs:
            if job.thread is not None:
                job.thread.join()

    def _pace(self) -> float | None:
        running = sum(job.state == "running" for job in self.jobs)
        return BESIDE_TALK / max(1, running) if self._talks() else None

    def _run(self, job: Job, hub: Hub) -> None:
        try:
            with self._places:
                job.stop.check()
                job.state = "running"
                Download(job.model, hub, self.store, job.meter, job.stop, self._pace).run()
            job.state = "done"
        except Cancelled:
            job.state = "cancelled"
        except ModelsError as error:
            job.message, job.code = error.message, error.code
            job.state = "failed"
        except Exception:
            log.exception("A download ended unexpectedly")
            job.message, job.code = Text("Something went wrong in the download."), "internal_error"
            job.state = "failed"
