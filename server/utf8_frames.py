"""Text frames of a WebSocket that are no UTF-8."""

from __future__ import annotations

import logging

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

log = logging.getLogger(__name__)

CLOSE_NOT_UTF8 = 1007
"""What RFC 6455 has for them."""


class Utf8Frames(WebSocketsSansIOProtocol):
    """Closes a connection on which a text frame is no UTF-8. uvicorn does so, too, but with a traceback."""

    def send_receive_event_to_app(self) -> None:
        if self.close_sent or self.curr_msg_data_type != "text" or _is_utf8(b"".join(self.frames)):
            super().send_receive_event_to_app()
            return
        log.warning("a client sent text that is not UTF-8; its connection is closed")
        self.frames = []
        self.conn.send_close(CLOSE_NOT_UTF8)
        self.handle_parser_exception()


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
