"""Secrets in a real keyring service, and what is said where there is none or it is locked."""

from __future__ import annotations

import subprocess
import sys

import pytest

from desktop import credentials
from desktop.credentials import MAX_CHARACTERS, KeyringUnavailable
from tests.desktop_session import DesktopSession

READ = """
import asyncio
from desktop import credentials
try:
    print(asyncio.run(credentials.read("server:example.org")))
except credentials.KeyringUnavailable as trouble:
    print(trouble)
"""


async def test_a_secret_is_kept_and_forgotten(desktop_session: DesktopSession) -> None:
    entry = credentials.server_entry("Voice.Example.org")
    assert await credentials.read(entry) is None
    await credentials.write(entry, "hush")
    assert await credentials.read("server:voice.example.org") == "hush"
    await credentials.delete(entry)
    assert await credentials.read(entry) is None
    await credentials.delete(entry)


async def test_a_secret_that_windows_could_not_keep_is_refused() -> None:
    with pytest.raises(KeyringUnavailable) as caught:
        await credentials.write("server:example.org", "x" * (MAX_CHARACTERS + 1))
    assert "xx" not in str(caught.value)


@pytest.mark.parametrize(
    ("keyring", "says"),
    [("none", "There is no keyring service."), ("locked", "The keyring is locked.")],
)
def test_what_is_wrong_is_said(own_desktop: type[DesktopSession], keyring: str, says: str) -> None:
    with own_desktop(display=False, sound=False, keyring=keyring) as desktop:  # type: ignore[arg-type]
        output = subprocess.run(
            [sys.executable, "-c", READ], env=desktop.env, capture_output=True, text=True, check=True, timeout=60
        ).stdout
    assert says in output or (keyring == "locked" and output.strip() == "None"), output
