"""Keys: in a real keyring, in memory by host, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.model.engines.choices import KeyEntry
from desktop.settings import keyring_store
from desktop.settings.api_keys import ApiKeys
from desktop.settings.keyring_store import KeyringUnavailable
from desktop.settings.stored import SettingsFile
from tests.desktop_session import DesktopSession

HOST = "api.deepgram.com"


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DEEPGRAM_API_KEY", "OPENAI_API_KEY"):
        monkeypatch.delenv(name, raising=False)


async def test_a_key_is_there_after_a_restart_and_gone_when_removed(
    desktop_session: DesktopSession, tmp_path: Path
) -> None:
    path = tmp_path / "settings.json"
    keys = ApiKeys(SettingsFile(path))
    await keys.add("deepgram", HOST, "hush-hush-1234")
    again = ApiKeys(SettingsFile(path))
    assert again.by_host == {}
    await again.load()
    assert again.by_host == {HOST: "hush-hush-1234"}
    assert again.entries() == (KeyEntry("deepgram", HOST, "1234"),)
    assert "hush" not in path.read_text()
    await again.remove(HOST)
    assert again.entries() == ()
    assert await keyring_store.read(f"key:{HOST}") is None
    assert SettingsFile(path).current.keys == ()


async def test_a_keyring_that_is_gone_is_said_and_the_key_counts_for_now(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> None:
        raise KeyringUnavailable("There is no keyring service.", "Start one.")

    for name in ("read", "write"):
        monkeypatch.setattr(keyring_store, name, fail)
    path = tmp_path / "settings.json"
    keys = ApiKeys(SettingsFile(path))
    with pytest.raises(KeyringUnavailable):
        await keys.add("openai", "example.org", "hush-5678")
    assert keys.by_host == {"example.org": "hush-5678"}
    assert SettingsFile(path).current.keys == (), "it will not be there after a restart"
    SettingsFile(path).change(keys=(f"deepgram {HOST}",))
    later = ApiKeys(SettingsFile(path))
    await later.load()
    assert later.problem is not None
    assert later.problem.message == "There is no keyring service."


def test_a_key_from_the_environment_is_shown_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "from-outside-9999")
    keys = ApiKeys(SettingsFile(tmp_path / "settings.json"))
    assert keys.entries() == (KeyEntry("openai", "api.openai.com", "9999", from_environment=True),)
