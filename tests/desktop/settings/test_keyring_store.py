"""Secrets in a real keyring service, and what is said where there is none or it is locked."""

from __future__ import annotations

import subprocess
import sys

import pytest

from desktop.settings import keyring_store
from desktop.settings.keyring_store import MAX_CHARACTERS, KeyringUnavailable
from tests.desktop_session import DesktopSession

READ = """
import asyncio
from desktop.settings import keyring_store
try:
    print(asyncio.run(keyring_store.read("server:example.org")))
except keyring_store.KeyringUnavailable as trouble:
    print(trouble)
"""


async def test_a_secret_is_kept_and_forgotten(desktop_session: DesktopSession) -> None:
    entry = keyring_store.server_entry("Voice.Example.org")
    assert await keyring_store.read(entry) is None
    await keyring_store.write(entry, "hush")
    assert await keyring_store.read("server:voice.example.org") == "hush"
    await keyring_store.delete(entry)
    assert await keyring_store.read(entry) is None
    await keyring_store.delete(entry)


async def test_a_secret_that_windows_could_not_keep_is_refused() -> None:
    with pytest.raises(KeyringUnavailable) as caught:
        await keyring_store.write("server:example.org", "x" * (MAX_CHARACTERS + 1))
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
