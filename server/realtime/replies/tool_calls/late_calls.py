"""Calls that run on after their reply was interrupted: the person talks meanwhile, and is told what came of them."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from server.tasks import BackgroundTasks
from server.tools.runner import CANCELLED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from server.engines import FunctionCall
    from server.realtime.replies.tool_calls.call_log import CallLog
    from server.tools.approvals import Approval
    from server.tools.runner import Ran


class LateCalls:
    """Those of one session."""

    def __init__(self) -> None:
        self._running: dict[asyncio.Task[Ran], FunctionCall] = {}
        self._telling = BackgroundTasks()
        self.goes_on = False
        """Whether what runs in the reply under way runs on when that is cancelled: the person only talks meanwhile."""

    def take(
        self, running: Mapping[asyncio.Task[Ran], FunctionCall], log: CallLog, approval: Approval | None = None
    ) -> None:
        """Let these run on; `log` is told what comes of each, when it has come. They were allowed by the `approval`."""
        late = replace(log, response_id=None)
        for task, call in running.items():
            self._running[task] = call
            self._telling.spawn(self._tell(task, call, late, approval))

    def cancel(self) -> bool:
        """Stop all of them, which is told; False where there are none."""
        for task in self._running:
            task.cancel()
        return bool(self._running)

    async def close(self) -> None:
        """Stop all of them, and tell nothing."""
        await self._telling.cancel()
        tasks = list(self._running)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _tell(self, task: asyncio.Task[Ran], call: FunctionCall, log: CallLog, approval: Approval | None) -> None:
        await asyncio.wait([task])
        del self._running[task]
        await log.over(call, CANCELLED if task.cancelled() else task.result(), approval)
