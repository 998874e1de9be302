"""Shows the calls of the server's tools in the conversation, and takes to the server what the person allows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.backend.connection import LinkState
from desktop.model.tools.calls import ToolCall
from server.protocol import events as e

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.backend.connection import LinkStatus
    from desktop.widgets.main_window import MainWindow


class ToolCallsPresenter(QObject):
    """`send` takes an event to the server."""

    allowed = Signal(str, arguments=["approval_id"])
    """The person pressed the button that allows it."""

    def __init__(self, window: MainWindow, send: Callable[[e.ClientEvent], object]) -> None:
        super().__init__(window)
        self._view = window.conversation
        self._bar = window.approval_bar
        self._send = send
        self._asked: dict[str, str] = {}
        """By approval, the id of the call that waited for it: what comes of it stands in the same row."""
        self._running: set[str] = set()

    def received(self, event: e.ServerEvent) -> None:
        """The server said something."""
        if isinstance(event, e.ToolCallUpdated):
            self._show(event)

    def link_changed(self, link: LinkStatus) -> None:
        """What waited on another connection waits no longer."""
        if link.link is not LinkState.UP:
            self._asked.clear()
            self._running.clear()
            self._bar.clear()

    def _show(self, event: e.ToolCallUpdated) -> None:
        approval = event.approval_id if isinstance(event.approval_id, str) else ""
        call = ToolCall(
            event.call_id,
            event.name,
            event.arguments,
            event.status,
            event.result if isinstance(event.result, str) else "",
            event.took_ms if isinstance(event.took_ms, int) else 0,
            approval,
        )
        if event.status == "running":
            self._running.add(event.call_id)
        else:
            self._running.discard(event.call_id)
        if event.status == "waiting":
            self._asked[approval] = call.id
            self._bar.ask(call, lambda allowed: self._answer(call, allowed))
        elif approval:
            call = replace(call, id=self._asked.get(approval, call.id))
            self._bar.settle(approval)
        self._view.show_call(call)

    def _answer(self, call: ToolCall, allowed: bool | None) -> None:
        """None where nobody answered in time."""
        if allowed:
            self.allowed.emit(call.approval_id)
        if allowed is None or not self._send(e.ToolApprovalAnswer(approval_id=call.approval_id, approve=allowed)):
            self._expire(call)

    def stop(self) -> None:
        """The person wants it to be quiet: what runs on after its reply is cancelled, too."""
        if self._running:
            self._send(e.ResponseCancel())

    def _expire(self, call: ToolCall) -> None:
        if self._view.message(call.row_id) is not None:  # another conversation may be shown by now
            self._view.show_call(replace(call, status="expired"))
