"""A headless Chromium that is told what to do, as a person at a keyboard would."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from websockets.asyncio.client import ClientConnection, connect

from tests.clients.page import browser, options
from tests.patience import PATIENCE

HEARD = ("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream")
"""A microphone that beeps, which every page may open."""
KEYS = {"Tab": 9, "Enter": 13, " ": 32, "ArrowDown": 40}


class Tab:
    """One page. `told` is what its console was told."""

    def __init__(self, line: ClientConnection) -> None:
        self._line = line
        self._asked = 0
        self.told: list[str] = []

    async def call(self, method: str, **params: Any) -> dict[str, Any]:
        self._asked += 1
        await self._line.send(json.dumps({"id": self._asked, "method": method, "params": params}))
        while True:
            said = json.loads(await self._line.recv())
            if said.get("id") == self._asked:
                assert "error" not in said, said["error"]
                result: dict[str, Any] = said["result"]
                return result
            if said["method"] in ("Log.entryAdded", "Runtime.exceptionThrown"):
                self.told.append(json.dumps(said["params"]))

    async def value(self, script: str) -> Any:
        """What the script comes to."""
        came = await self.call("Runtime.evaluate", expression=script, returnByValue=True)
        assert "exceptionDetails" not in came, came
        return came["result"].get("value")

    async def until(self, script: str) -> None:
        """Wait until the script comes to something true."""
        async with asyncio.timeout(PATIENCE):
            while not await self.value(f"!!({script})"):
                await asyncio.sleep(0.02)

    async def go(self, url: str) -> None:
        await self.call("Page.navigate", url=url)
        await self.until(f"location.href.startsWith({json.dumps(url)}) && document.readyState === 'complete'")

    async def write(self, text: str) -> None:
        await self.call("Input.insertText", text=text)

    async def down(self, key: str) -> None:
        text = {"Enter": "\r", " ": " "}.get(key, "")
        told = {"key": key, "code": "Space" if key == " " else key, "windowsVirtualKeyCode": KEYS[key]}
        await self.call("Input.dispatchKeyEvent", type="keyDown", text=text, **told)

    async def up(self, key: str) -> None:
        told = {"key": key, "code": "Space" if key == " " else key, "windowsVirtualKeyCode": KEYS[key]}
        await self.call("Input.dispatchKeyEvent", type="keyUp", **told)

    async def press(self, key: str) -> None:
        await self.down(key)
        await self.up(key)

    async def tab_to(self, script: str) -> None:
        """Press Tab until what is focused is what the script says of `it`."""
        for _ in range(80):
            if await self.value(f"(it => {script})(document.activeElement)"):
                return
            await self.press("Tab")
        raise AssertionError(f"no Tab leads to {script}")


@asynccontextmanager
async def opened(profile: Path) -> AsyncIterator[Tab]:
    """A tab of a browser of its own."""
    program = browser()
    assert program is not None
    arguments = (*options(str(profile)), "--remote-debugging-port=0", *HEARD, "about:blank")
    process = await asyncio.create_subprocess_exec(
        program, *arguments, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE
    )
    assert process.stderr is not None
    try:
        async with asyncio.timeout(PATIENCE):
            while not (found := re.search(rb"ws://127\.0\.0\.1:\d+/\S+", await process.stderr.readline())):
                pass
        async with connect(found[0].decode(), max_size=None) as whole:
            target = await Tab(whole).call("Target.createTarget", url="about:blank")
        address = f"{found[0].decode().partition('/devtools/')[0]}/devtools/page/{target['targetId']}"
        async with connect(address, max_size=None) as line:
            tab = Tab(line)
            for part in ("Page", "Runtime", "Log"):
                await tab.call(f"{part}.enable")
            yield tab
    finally:
        process.terminate()
        await process.communicate()
