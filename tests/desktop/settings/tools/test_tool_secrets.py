"""What servers of tools are given in secret: in a real keyring, and by name alone in the file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.settings import keyring_store
from desktop.settings.keyring_store import KeyringUnavailable
from desktop.settings.tools.tool_secrets import ToolSecrets
from server.protocol.tool_places import bound, place_of
from tests.desktop_session import DesktopSession

FILES = {"command": "files", "env": {"API_KEY": "hush-1", "HOME": "${HOME}", "EMPTY": ""}, "args": ["a"]}
SHOP = {"url": "https://shop.test/mcp", "headers": {"Authorization": "Bearer hush-2"}}


async def test_a_secret_is_named_in_the_file_and_there_after_a_restart(
    desktop_session: DesktopSession, tmp_path: Path
) -> None:
    file = tmp_path / "mcp.json"
    secrets = ToolSecrets(file)
    document = await secrets.hidden({"mcpServers": {"files": FILES, "my shop": SHOP}})
    assert document["mcpServers"]["files"] == {
        **FILES,
        "env": {"API_KEY": "${keyring:files/env/API_KEY}", "HOME": "${HOME}", "EMPTY": ""},
    }
    file.write_text(json.dumps(document))
    assert "hush" not in file.read_text()
    again = ToolSecrets(file)
    assert await again.load()
    files, shop = (place_of(document["mcpServers"][name]) for name in ("files", "my shop"))
    assert again.by_name == {
        "files/env/API_KEY": bound(files, "hush-1"),
        "my shop/headers/Authorization": bound(shop, "Bearer hush-2"),
    }
    assert not await again.load(), "all of them are known"
    await again.forget("files")
    assert again.by_name.keys() == {"my shop/headers/Authorization"}
    assert await keyring_store.read("tool:files/env/API_KEY#0") is None
    await again.forget("my shop")


@pytest.mark.parametrize("characters", [1, 998, 999, 1000, 1001, 4321])
async def test_what_came_of_a_sign_in_may_be_longer_than_an_entry(
    desktop_session: DesktopSession, tmp_path: Path, characters: int
) -> None:
    file = tmp_path / "mcp.json"
    file.write_text(json.dumps({"mcpServers": {"shop": {"url": "https://shop.test/mcp"}}}))
    secret = ("0123456789" * 500)[:characters]
    await ToolSecrets(file).keep("shop/sign-in", "x" * 5000)
    await ToolSecrets(file).keep("shop/sign-in", secret)
    again = ToolSecrets(file)
    await again.load()
    assert again.by_name == {"shop/sign-in": secret}
    pieces = [piece for piece in range(6) if await keyring_store.read(f"tool:shop/sign-in#{piece}")]
    assert pieces == list(range((characters + 1) // 1000 + 1)), "nothing of the longer one stays"
    await again.keep("shop/sign-in", "")
    assert not await ToolSecrets(file).load()


async def test_without_a_keyring_nothing_is_hidden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(*_: object) -> None:
        raise KeyringUnavailable("There is no keyring service.", "Start one.")

    monkeypatch.setattr(keyring_store, "write", fail)
    secrets = ToolSecrets(tmp_path / "mcp.json")
    with pytest.raises(KeyringUnavailable):
        await secrets.hidden({"mcpServers": {"files": FILES}})
    assert not secrets.by_name


@pytest.mark.parametrize("text", ["", "[]", "{", '{"mcpServers": []}', '{"mcpServers": {"a": 1}}'])
async def test_a_file_that_is_none_needs_nothing(tmp_path: Path, text: str) -> None:
    file = tmp_path / "mcp.json"
    file.write_text(text)
    assert not await ToolSecrets(file).load()
    assert not await ToolSecrets(tmp_path / "missing").load()


async def test_what_another_program_of_ours_kept_is_read_again(desktop_session: DesktopSession, tmp_path: Path) -> None:
    file = tmp_path / "mcp.json"
    ours, terminals = ToolSecrets(file), ToolSecrets(file)
    file.write_text(json.dumps(await ours.hidden({"mcpServers": {"shop": SHOP}})))
    await terminals.load()
    await terminals.hidden({"mcpServers": {"shop": {**SHOP, "headers": {"Authorization": "Bearer hush-3"}}}})
    assert await ours.load()
    assert ours.by_name == terminals.by_name
    await ours.forget("shop")


async def test_what_is_added_takes_the_place_of_all_before_and_can_be_taken_back(
    desktop_session: DesktopSession, tmp_path: Path
) -> None:
    file = tmp_path / "mcp.json"
    secrets = ToolSecrets(file)
    file.write_text(json.dumps(await secrets.hidden({"mcpServers": {"files": FILES}})))
    before = dict(secrets.by_name)
    other = {"command": "evil", "env": {"LD_PRELOAD": "evil.so", "API_KEY": "${keyring:files/env/API_KEY}"}}
    hidden = await secrets.hidden({"mcpServers": {"files": other}})
    assert secrets.by_name.keys() == {"files/env/LD_PRELOAD"}, "what it wants of the other's is gone"
    assert hidden["mcpServers"]["files"]["env"]["API_KEY"] == "${keyring:files/env/API_KEY}"
    await secrets.take_back()
    assert secrets.by_name == before
    again = ToolSecrets(file)
    await again.load()
    assert again.by_name == before
    await again.forget("files")


async def test_what_an_entry_still_names_stays_for_the_same_place_and_the_rest_goes(
    desktop_session: DesktopSession, tmp_path: Path
) -> None:
    secrets = ToolSecrets(tmp_path / "mcp.json")
    first = await secrets.hidden({"mcpServers": {"shop": SHOP}})
    named = first["mcpServers"]["shop"]
    more = {**named, "headers": {**named["headers"], "X-Region": "hush-3"}}
    await secrets.hidden({"mcpServers": {"shop": more}})
    assert secrets.by_name.keys() == {"shop/headers/Authorization", "shop/headers/X-Region"}
    await secrets.hidden({"mcpServers": {"shop": {"url": SHOP["url"]}}})
    assert not secrets.by_name
    assert await keyring_store.read("tool:shop/headers/Authorization#0") is None


async def test_what_is_misshapen_is_left_to_whoever_reads_it(tmp_path: Path) -> None:
    odd = {"mcpServers": {"a": 1, "b": {"command": "b", "env": ["c"]}, "d": {"env": {"e": 5}}}}
    assert await ToolSecrets(tmp_path / "mcp.json").hidden(odd) == odd
