"""Does on this computer what a model calls here, once the person has allowed exactly that."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop.model.notice import Notice
from desktop.model.tools.calls import EXPIRED, FAILED, HERE, REFUSED, ToolCall, tool_name
from desktop.settings.desktop_tools import declared
from desktop.system.opening import NotOpened, open_file, open_page, open_program
from server.protocol import events as e

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.settings.stored import SettingsFile
    from desktop.widgets.main_window import MainWindow

MOST_BYTES = 8 * 1024
"""What a model is shown of the clipboard, in UTF-8."""
MOST_WRITTEN = 100_000
"""Characters that are copied."""
EXPIRES_SECONDS = 65.0
"""The server's minute, and the way."""
NOT_ALLOWED = "The person has not allowed this in the window: it was not done."


class DesktopTools(QObject):
    """`send` takes an event to the server, `answer` has the model go on with what came of its calls."""

    noticed = Signal(Notice)
    """Something waits for the person, whose window may be elsewhere."""

    def __init__(
        self,
        window: MainWindow,
        settings: SettingsFile,
        send: Callable[[e.ClientEvent], object],
        answer: Callable[[], object],
        is_own: Callable[[], bool] = lambda: False,
    ) -> None:
        """`is_own` says whether the server is the app's own: of another one a yes that it heard allows nothing here."""
        super().__init__(window)
        self._view = window.conversation
        self._bar = window.approval_bar
        self._settings = settings
        self._send = send
        self._answer = answer
        self._open: set[str] = set()
        """Calls that are not answered yet."""
        self._is_own = is_own
        self._asked: dict[str, tuple[str, str, float]] = {}
        """By approval, what the server asks about: name, arguments, and until when it may be allowed."""
        self._allowed: set[str] = set()
        """Approvals that were given by the button."""

    def received(self, event: e.ServerEvent) -> None:
        """The server said something."""
        match event:
            case e.ResponseDone(response=e.Response(output=list() as output)):
                calls = [self._call(item) for item in output if item.type == "function_call"]
                self._open |= {call.id for call in calls}
                for call in calls:
                    self._take(call)
            case e.ToolCallUpdated(status="waiting", approval_id=str() as approval) if event.name in HERE:
                self._asked[approval] = event.name, event.arguments, time.monotonic() + EXPIRES_SECONDS
                self._tell_waiting(event.name)
            case e.ToolCallUpdated(status="running", approval_id=str() as approval) if event.name in HERE:
                self._begin(event, approval)

    def allow(self, approval_id: str) -> None:
        """The person pressed the button for it."""
        if approval_id in self._asked:
            self._allowed.add(approval_id)

    def _begin(self, event: e.ToolCallUpdated, approval: str) -> None:
        """The server says that it was allowed: only what was asked about here, with the same arguments, is done."""
        name, arguments, until = self._asked.pop(approval, ("", "", 0.0))
        by_button = approval in self._allowed
        self._allowed.discard(approval)
        is_same = (name, arguments) == (event.name, event.arguments) and time.monotonic() < until
        is_on = event.name in {tool.name for tool in declared(self._settings.current)}
        if is_same and is_on and (by_button or self._is_own()):
            result, _ = _outcome(ToolCall(event.call_id, event.name, event.arguments, "running"))
        else:
            result = f"{FAILED}{NOT_ALLOWED}"
        self._send(e.ItemCreate(item=e.Item(type="function_call_output", call_id=event.call_id, output=result)))

    def _tell_waiting(self, name: str) -> None:
        asks = self.tr("{tool}: may it? The window tells what it wants.").format(tool=tool_name(name))
        self.noticed.emit(Notice("info", asks))

    def _call(self, item: e.Item) -> ToolCall:
        call_id, name, arguments = (str(each or "") for each in (item.call_id, item.name, item.arguments))
        return ToolCall(call_id, name, arguments, "waiting", approval_id=f"here {call_id}")

    def _take(self, call: ToolCall) -> None:
        if call.name not in {tool.name for tool in declared(self._settings.current)}:
            self._tell(replace(call, status="refused"), "There is no such function here.")
            return
        self._view.show_call(call)
        self._bar.ask(call, lambda allowed: self._decide(call, allowed))
        self._tell_waiting(call.name)

    def _decide(self, call: ToolCall, allowed: bool | None) -> None:
        """None where nobody answered."""
        if allowed is None and self._view.message(call.row_id) is None:  # another conversation is shown by now
            self._open.discard(call.id)
        elif allowed is None:
            self._tell(replace(call, status="expired"), EXPIRED)
        elif not allowed:
            self._tell(replace(call, status="refused"), REFUSED)
        else:
            self._run(call)

    def _run(self, call: ToolCall) -> None:
        began = time.monotonic()
        result, status = _outcome(call)
        took = round((time.monotonic() - began) * 1000)
        self._tell(replace(call, status=status, took_ms=took), result)  # type: ignore[arg-type]

    def _tell(self, call: ToolCall, result: str) -> None:
        """Show what came of it, and tell the model; with the last one it goes on."""
        self._view.show_call(replace(call, result=result))
        output = e.Item(type="function_call_output", call_id=call.id, output=result)
        self._open.discard(call.id)
        if self._send(e.ItemCreate(item=output)) and not self._open:
            self._answer()


def _outcome(call: ToolCall) -> tuple[str, str]:
    """Do it. Returns what the model is told, and how that is called."""
    try:
        return _done(call), "done"
    except NotOpened as error:
        return f"{FAILED}{error}", "failed"


def _done(call: ToolCall) -> str:
    """Do it. Returns what the model is told. Raises `NotOpened`."""
    asked = _read(call.arguments)
    match call.name, asked:
        case "open", {"kind": "page", "what": str(what)}:
            return f"Opened {open_page(what)}"
        case "open", {"kind": "file", "what": str(what)}:
            return f"Opened {open_file(what)}"
        case "open", {"kind": "program", "what": str(what)}:
            return f"Started {open_program(what)}"
        case "clipboard", {"action": "read"}:
            return _shortened(QGuiApplication.clipboard().text()) or "The clipboard holds no text."
        case "clipboard", {"action": "write", "text": str(text)} if 0 < len(text) <= MOST_WRITTEN:
            QGuiApplication.clipboard().setText(text)
            return "Copied."
    raise NotOpened("The arguments do not fit.")


def _read(arguments: str) -> dict[str, Any]:
    try:
        asked = json.loads(arguments)
    except (ValueError, RecursionError):
        raise NotOpened("The arguments do not fit.") from None
    return asked if isinstance(asked, dict) else {}


def _shortened(text: str) -> str:
    encoded = text.encode(errors="replace")
    remark = f"\n[Shortened: {len(encoded)} bytes in all.]"
    return text if len(encoded) <= MOST_BYTES else encoded[: MOST_BYTES - len(remark)].decode(errors="ignore") + remark
