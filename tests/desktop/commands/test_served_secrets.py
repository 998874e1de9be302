"""What a command's own server wants of the keyring."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from desktop.backend.bundled import BundledServer
from desktop.commands.served_secrets import ServedSecrets
from desktop.settings import keyring_store
from desktop.settings.keyring_store import KeyringUnavailable
from desktop.settings.tools.tool_secrets import ToolSecrets
from tests.desktop_session import DesktopSession


async def test_what_it_keeps_is_there_at_once_and_what_another_kept_is_told(
    desktop_session: DesktopSession, tmp_path: Path
) -> None:
    file = tmp_path / "mcp.json"
    file.write_text(json.dumps({"mcpServers": {"shop": {"url": "https://shop.test/mcp"}}}))
    told: list[dict[str, Any]] = []
    served = ServedSecrets(ToolSecrets(file), {"tts": "scripted"})
    served.serve(cast("BundledServer", SimpleNamespace(configure=told.append)))
    served.keep(("shop/sign-in", "hush-1"))
    served.keep(("shop/sign-in", "hush-2"))
    await served.settle()
    app = ToolSecrets(file)
    await app.load()
    assert app.by_name == {"shop/sign-in": "hush-2"}
    await app.keep("shop/sign-in", "hush-3")
    served.read()
    await served.settle()
    assert told == [{"tts": "scripted", "mcp_secrets": {"shop/sign-in": "hush-3"}}]
    await app.keep("shop/sign-in", "")


async def test_where_the_keyring_takes_nothing_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(*_: object) -> None:
        raise KeyringUnavailable("There is no keyring service.", "Start one.")

    monkeypatch.setattr(keyring_store, "write", fail)
    served = ServedSecrets(ToolSecrets(tmp_path / "mcp.json"), {})
    served.keep(("shop/sign-in", "hush"))
    with pytest.raises(KeyringUnavailable):
        await served.settle()
    assert served.settings == {"mcp_secrets": {"shop/sign-in": "hush"}}
