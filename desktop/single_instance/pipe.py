"""The same on Windows, over a named pipe: Qt serves it, because asyncio's selector loop knows none."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from desktop.single_instance import messages, paths
from desktop.single_instance.claims import Taken
from desktop.single_instance.client import NoReply, NotRunning, ask

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

    from desktop.single_instance.claims import Obey

PATIENCE_MS = 2000


class PipeLock:
    """The app is whoever answers at the pipe; Windows takes a pipe away together with its process. Raises `Taken`."""

    def __init__(self) -> None:
        try:
            ask("")
        except NotRunning:
            return
        except NoReply as problem:
            raise Taken from problem
        raise Taken

    async def serve(self, obey: Obey) -> None:
        server = PipeServer(paths.pipe_name(), obey)
        try:
            await asyncio.get_running_loop().create_future()  # until it is cancelled
        finally:
            server.close()

    def release(self) -> None:
        """Nothing is left behind."""


class PipeServer:
    """Answers at a local socket that only this user may open. Must be made where Qt's loop runs."""

    def __init__(self, name: str, obey: Obey) -> None:
        # Imported here: no other system needs Qt's network.
        from PySide6.QtNetwork import QLocalServer

        self._obey = obey
        self._server = QLocalServer()
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take)
        self.problem = "" if self._server.listen(name) else self._server.errorString()

    def close(self) -> None:
        self._server.close()

    def _take(self) -> None:
        from PySide6.QtCore import QTimer

        while (connection := self._server.nextPendingConnection()) is not None:
            client = connection
            client.readyRead.connect(lambda client=client: self._read(client))
            client.disconnected.connect(client.deleteLater)
            QTimer.singleShot(PATIENCE_MS, client, client.abort)

    def _read(self, client: QLocalSocket) -> None:
        if client.bytesAvailable() > messages.MAX_BYTES:
            client.abort()
            return
        if not client.canReadLine():
            return
        asked = messages.parse_command(bytes(client.readLine(messages.MAX_BYTES).data()))
        told = self._obey(*asked) if asked else messages.CommandAnswer("SB Voice does not know this command.")
        client.write(messages.encode(messages.answer(told)))
        client.disconnectFromServer()
