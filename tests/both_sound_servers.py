"""Runs a test twice, on PulseAudio and on PipeWire."""

from __future__ import annotations

import pytest

from tests.desktop_session import missing_programs
from tests.desktop_session.sound_servers import PROGRAMS

on_both_servers = pytest.mark.parametrize(
    "sound_server",
    [
        pytest.param(server, marks=pytest.mark.skipif(bool(reason := missing_programs(*needed)), reason=str(reason)))
        for server, needed in PROGRAMS.items()
    ],
    indirect=True,
)
"""The fixture `sound_server` then names the server; what makes a desktop or its sound asks for it."""
