"""`sb-voice models`, from a mirror on loopback, as a person and a program call it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.__main__ import main
from desktop.commands.models import readable, shown
from server.models import catalog as catalog_module
from server.models.fetching import download
from server.models.fetching.progress import ByteMeter, Progress
from server.models.model import Model
from tests.server.models.conftest import CONFIG, MODEL, WEIGHTS
from tests.servers.vendors.hub import FakeHub, fake_hub, sha256


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeHub]:
    files = {"somebody/small-talk/deep/weights.gguf": WEIGHTS, "somebody/small-talk/config.json": CONFIG}

    def known() -> dict[str, Model]:
        return {MODEL.name: MODEL}

    for module in (catalog_module, "desktop.commands.models", "server.models.store", "server.models.brought.bringing"):
        monkeypatch.setattr(module, "catalog", known) if not isinstance(module, str) else monkeypatch.setattr(
            f"{module}.catalog", known
        )
    monkeypatch.setattr(download, "FIRST_WAIT", 0.001)
    with fake_hub(files) as hub:
        monkeypatch.setenv("SB_VOICE_MODELS_FOLDER", str(tmp_path / "models"))
        monkeypatch.setenv("HF_ENDPOINT", hub.url + "/")
        yield hub


def run(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> dict[str, Any]:
    """What it tells a program, on stdout, or on stderr where it cannot do it."""
    assert main(["models", *arguments, "--json"]) == code
    told = capsys.readouterr()
    answer: dict[str, Any] = json.loads(told.out or told.err)
    return answer


def test_a_model_is_listed_fetched_checked_carried_and_deleted(
    hub: FakeHub, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (listed,) = run(capsys, "list")["models"]
    wanted = {"name", "task", "languages", "licence", "bytes", "sha256", "installed", "usable", "fits"}
    assert wanted <= listed.keys()
    assert not listed["installed"]
    (got,) = run(capsys, "get", "small-talk")["models"]
    assert Path(got["path"]).read_bytes() == WEIGHTS
    assert got["sha256"] == sha256(WEIGHTS)
    assert run(capsys, "list", "--installed", "--task", "llm")["models"][0]["path"] == got["path"]
    assert run(capsys, "path", "Small Talk") == {"name": "small-talk", "path": got["path"]}
    assert run(capsys, "verify")["models"] == [{"name": "small-talk", "ok": True, "damaged": []}]
    exported = run(capsys, "export", "small-talk", str(tmp_path))
    (removed,) = run(capsys, "remove", "small-talk")["removed"]
    assert removed["bytes"] > len(WEIGHTS)
    assert run(capsys, "list", "--installed")["models"] == []
    assert run(capsys, "import", exported["path"])["name"] == "small-talk"
    Path(got["path"]).write_bytes(b"damaged")
    assert run(capsys, "verify", "small-talk", code=1)["models"][0]["damaged"] == ["weights.gguf"]


def test_a_person_reads_sentences(hub: FakeHub, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "get", "small-talk"]) == 0
    assert "Small Talk is here" in capsys.readouterr().out
    assert main(["models", "list"]) == 0
    assert "small-talk" in capsys.readouterr().out
    assert main(["models", "verify"]) == 0
    assert capsys.readouterr().out == "small-talk: whole\n"


@pytest.mark.parametrize("act", ["get", "remove", "verify", "path", "export"])
def test_a_model_that_there_is_not_is_told(hub: FakeHub, capsys: pytest.CaptureFixture[str], act: str) -> None:
    assert run(capsys, act, "small-tlak", code=2)["code"] == "unknown_model"
    assert main(["models", act, "nothing"]) == 2
    told = capsys.readouterr()
    assert told.err == "sb-voice: There is no model called nothing.\n"
    assert not told.out


@pytest.mark.parametrize("act", ["remove", "verify", "path", "export"])
def test_a_model_that_is_not_here_is_told(hub: FakeHub, capsys: pytest.CaptureFixture[str], act: str) -> None:
    assert run(capsys, act, "small-talk", code=2)["code"] == "not_here"


def test_a_download_that_fails_says_why(hub: FakeHub, capsys: pytest.CaptureFixture[str]) -> None:
    hub.refusals = [(404, None)]
    assert main(["models", "get", "small-talk"]) == 1
    assert "did not come: The hub does not have this file." in capsys.readouterr().err
    hub.wrong = bytes(len(WEIGHTS))
    assert main(["models", "get", "small-talk", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["models"][0]["code"] == "wrong_hash"


@pytest.mark.parametrize("mirror", ["ftp://hub.test", "nonsense", "https://name:secret@hub.test", "http://"])
def test_a_mirror_that_is_no_address_is_told_without_repeating_it(
    hub: FakeHub, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, mirror: str
) -> None:
    monkeypatch.setenv("SB_VOICE_MODELS_URL", mirror)
    told = run(capsys, "get", "small-talk", code=2)
    assert told["code"] == "bad_mirror"
    assert mirror not in told["error"]


def test_progress_is_told_with_rate_and_time_left() -> None:
    assert shown(Progress(0, 0)) == "…"
    assert shown(Progress(50, 200)) == "25 %"
    assert shown(Progress(1, 4, 2_500_000.0, 125.0)) == "25 %, 2.5 MB/s, 2 min left"
    assert readable(999) == "999 B"
    now = [0.0]
    meter = ByteMeter(lambda: now[0])
    meter.expect(1000, 400)
    now[0] = 2.0
    meter.add(100)
    assert meter.now() == Progress(500, 1000, 50.0, 10.0)
