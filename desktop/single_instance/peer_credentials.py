"""Who is at the other end of a socket."""

from __future__ import annotations

import os
import socket
import struct
import sys

LOCAL_PEERCRED = 1
"""macOS: who made the connection, as `struct xucred`."""


def is_ours(connection: socket.socket) -> bool:
    """Whether the other end is a process of the same user."""
    return user_of(connection) == os.getuid()


def user_of(connection: socket.socket) -> int | None:
    """The user at the other end; None where the system does not tell."""
    try:
        if sys.platform == "darwin":
            _version, user = struct.unpack("=II", connection.getsockopt(0, LOCAL_PEERCRED, 8))
        else:
            _pid, user, _group = struct.unpack("=iII", connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))
    except (OSError, struct.error):
        return None
    return int(user)
