"""A download comes to its end whatever the hub does, or says why it cannot; and nothing false ever gets its name."""

from __future__ import annotations

import os
import random
import shutil
import signal
import socket
import threading
import time
from collections import namedtuple
from pathlib import Path
from typing import Any

import msgspec
import pytest

from server.models import machine
from server.models import store as store_module
from server.models.errors import ModelsError
from server.models.fetching import download
from server.models.fetching import hub as hub_module
from server.models.fetching.progress import ByteMeter
from server.models.fetching.stopping import Cancelled, Stop
from server.models.model import Model, ModelFile
from server.models.store import ModelStore
from tests.patience import PATIENCE
from tests.server.models.conftest import CONFIG, MODEL, WEIGHTS, Fetch
from tests.servers.vendors.hub import FakeHub, sha256


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "FIRST_WAIT", 0.001)


def without_hashes(model: Model) -> Model:
    return msgspec.structs.replace(model, files=[ModelFile(path=file.path) for file in model.files])


def failing(fetch: Fetch, model: Model = MODEL) -> str:
    """The code with which it fails."""
    with pytest.raises(ModelsError) as failed:
        fetch(model)
    return failed.value.code


def test_all_files_come_along_redirects_and_are_known_by_their_hashes(fetch: Fetch, store: ModelStore) -> None:
    model = fetch()
    assert store.path(model).read_bytes() == WEIGHTS
    assert (store.of(model.name) / "config.json").read_bytes() == CONFIG
    assert [file.sha256 for file in model.files] == [sha256(WEIGHTS), sha256(CONFIG)]
    assert store.installed() == {model.name: model}
    assert sorted(each.name for each in store.of(model.name).iterdir()) == ["config.json", "model.json", "weights.gguf"]


def test_what_is_there_is_not_fetched_again(hub: FakeHub, fetch: Fetch) -> None:
    fetch()
    hub.seen.clear()
    fetch()
    assert not hub.seen


@pytest.mark.parametrize("model", [MODEL, without_hashes(MODEL)], ids=["hash of the catalog", "hash of the hub"])
def test_a_cut_line_is_taken_up_where_it_broke(hub: FakeHub, fetch: Fetch, store: ModelStore, model: Model) -> None:
    hub.cuts = [100_000, 0, 250_000, 1]
    assert store.path(fetch(model)).read_bytes() == WEIGHTS
    assert [begin for file, begin in hub.asked if file.endswith("gguf")] == [0, 100_000, 100_000, 350_000, 350_001]
    assert hub.sent == len(WEIGHTS) + len(CONFIG)


def test_a_hub_without_ranges_is_asked_from_the_beginning(hub: FakeHub, fetch: Fetch, store: ModelStore) -> None:
    hub.ranges, hub.cuts = False, [100_000]
    meter = ByteMeter()
    assert store.path(fetch(meter=meter)).read_bytes() == WEIGHTS
    assert meter.now().done == meter.now().total == len(WEIGHTS) + len(CONFIG)


def test_a_hub_without_ranges_that_always_breaks_off_is_given_up(hub: FakeHub, fetch: Fetch) -> None:
    hub.ranges, hub.cuts = False, [100_000] * 50
    assert failing(fetch) == "unreachable"
    assert len(hub.asked) <= download.TRIES + 1


@pytest.mark.parametrize("wait", ["0", "0.01", "Thu, 01 Jan 1970 00:00:00 GMT", "nonsense", None])
def test_a_busy_hub_is_asked_again_when_it_says(hub: FakeHub, fetch: Fetch, wait: str | None) -> None:
    hub.refusals = [(429, wait), (503, wait), (429, wait)]
    assert fetch().name == MODEL.name


def test_a_hub_is_waited_for_as_long_as_it_asks_and_no_longer() -> None:
    assert hub_module._wait("7") == 7
    assert hub_module._wait("99999999") == hub_module.LONGEST_WAIT
    assert hub_module._wait("nan") is None


def test_a_hub_that_is_always_busy_is_given_up(hub: FakeHub, fetch: Fetch) -> None:
    hub.refusals = [(429, "0")] * 50
    assert failing(fetch) == "unreachable"


@pytest.mark.parametrize(
    "content", [b"", b"x", bytes(len(WEIGHTS)), WEIGHTS + b"more"], ids=["none", "1", "same", "more"]
)
def test_what_has_another_hash_is_thrown_away(hub: FakeHub, fetch: Fetch, store: ModelStore, content: bytes) -> None:
    hub.wrong = content
    assert failing(fetch) in ("wrong_hash", "unreachable")
    assert not store.installed()
    assert not (store.of(MODEL.name) / "weights.gguf").exists()
    hub.wrong = None
    assert store.path(fetch()).read_bytes() == WEIGHTS


def test_a_file_that_is_another_one_at_the_hub_is_not_even_begun(hub: FakeHub, fetch: Fetch) -> None:
    hub.files["somebody/small-talk/deep/weights.gguf"] = bytes(len(WEIGHTS))
    assert failing(fetch) == "other_file"
    assert not hub.asked


def test_without_etags_the_pointer_in_the_repository_says_what_comes(hub: FakeHub, fetch: Fetch) -> None:
    hub.etags = False
    assert fetch(without_hashes(MODEL)).main.sha256 == sha256(WEIGHTS)


def test_a_file_of_which_nobody_tells_a_hash_is_not_fetched(
    hub: FakeHub, fetch: Fetch, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.etags = False
    monkeypatch.setattr(FakeHub, "pointer", lambda *_: b"no pointer")
    assert failing(fetch, without_hashes(MODEL)) == "no_hash"
    assert not hub.asked


def test_a_pointer_in_place_of_a_file_is_called_that(hub: FakeHub, fetch: Fetch) -> None:
    hub.pointers = True
    assert failing(fetch) in ("pointer", "unreachable")


@pytest.mark.parametrize(("status", "code"), [(401, "refused"), (403, "refused"), (404, "not_there"), (418, "bad_hub")])
def test_a_refusal_is_told_for_what_it_is(hub: FakeHub, fetch: Fetch, status: int, code: str) -> None:
    hub.refusals = [(status, None)]
    assert failing(fetch) == code


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://127.0.0.1/x"])
def test_no_redirect_leads_elsewhere_than_to_the_web(hub: FakeHub, fetch: Fetch, target: str) -> None:
    hub.insecure = target
    assert failing(fetch) == "bad_hub"


def test_what_is_secured_is_never_sent_to_what_is_not() -> None:
    with pytest.raises(ModelsError):
        hub_module._followed("https://hub.test/a", "http://cdn.test/a")
    assert hub_module._followed("https://hub.test/a/b", "../c?d=1") == "https://hub.test/c?d=1"


def test_endless_redirects_are_given_up(hub: FakeHub, fetch: Fetch) -> None:
    hub.insecure = "/somebody/small-talk/resolve/c0ffee/deep/weights.gguf"
    assert failing(fetch) == "bad_hub"


def test_nobody_at_the_address_is_told(store: ModelStore, fetch: Fetch, hub: FakeHub) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        hub.url = f"http://127.0.0.1:{free.getsockname()[1]}"
        assert failing(fetch) == "unreachable"


def test_a_full_disk_is_noticed_before_anything_comes(
    hub: FakeHub, fetch: Fetch, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")  # noqa: PYI024
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10, 5, machine.SPARE_BYTES + len(WEIGHTS)))
    assert failing(fetch) == "no_space"
    assert not hub.asked


def test_two_programs_do_not_fetch_the_same_model(fetch: Fetch, store: ModelStore) -> None:
    with store.alone_with(MODEL.name):
        assert failing(fetch) == "busy"


def test_a_damaged_model_is_mended_by_getting_it_again(fetch: Fetch, store: ModelStore) -> None:
    model = fetch()
    store.path(model).write_bytes(b"damaged")
    assert store.damaged(model) == ["weights.gguf"]
    assert store.damaged(fetch()) == []


def test_a_stalled_download_is_cancelled_at_once_and_keeps_what_came(
    hub: FakeHub, fetch: Fetch, store: ModelStore
) -> None:
    hub.gate = threading.Semaphore(10)
    meter, stop = ByteMeter(), Stop()
    ended: list[BaseException] = []

    def run() -> None:
        try:
            fetch(meter=meter, stop=stop)
        except Cancelled as cancelled:
            ended.append(cancelled)

    thread = threading.Thread(target=run)
    thread.start()
    while meter.now().done < 10 * 4 * 1024:
        assert thread.is_alive()
    stop.now()
    thread.join(PATIENCE)
    assert ended
    assert not store.installed()
    hub.gate.release(1000)
    hub.gate = None
    fetch()
    assert hub.asked[-2][1] == 10 * 4 * 1024


def test_beside_talk_it_goes_at_the_pace_that_it_is_given(hub: FakeHub, store: ModelStore) -> None:
    class Watched(Stop):
        waited = 0.0

        def wait(self, seconds: float) -> None:
            self.waited += seconds

    stop = Watched()
    download.Download(MODEL, hub_module.Hub(hub.url), store, ByteMeter(), stop, lambda: 100_000.0).run()
    assert stop.waited == pytest.approx((len(WEIGHTS) + len(CONFIG)) / 100_000)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a fork")
def test_killed_twenty_times_at_random_it_goes_on_and_takes_nothing_twice(
    hub: FakeHub, fetch: Fetch, store: ModelStore
) -> None:
    chance = random.Random(20)
    hub.pause = 0.001
    part = store.of(MODEL.name) / f"weights.gguf.{sha256(WEIGHTS)[:12]}.part"
    for _ in range(20):
        kept = _size(part)
        child = _forked(fetch)
        wanted = kept + chance.randrange(1, 20_000)
        while _size(part) < wanted:
            time.sleep(0.0005)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        begun = [begin for file, begin in hub.asked if file.endswith("gguf")]
        assert begun[-1] == kept  # what was there was not asked for again
    assert 0 < _size(part) < len(WEIGHTS)
    hub.pause = 0.0
    assert store.path(fetch()).read_bytes() == WEIGHTS


def _size(part: Path) -> int:
    return part.stat().st_size if part.exists() else 0


def _forked(act: Any) -> int:
    child = os.fork()
    if child == 0:
        try:
            act()
        finally:
            os._exit(0)
    return child


def test_what_was_fetched_for_another_engine_is_not_here_and_is_fetched_anew(
    fetch: Fetch, store: ModelStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_module, "catalog", lambda: {MODEL.name: MODEL})
    old = msgspec.structs.replace(
        MODEL, runtime="whisper.cpp", files=[ModelFile(path="ggml.bin", bytes=3, sha256=sha256(b"old"))]
    )
    store.of(old.name).mkdir(parents=True)
    (store.of(old.name) / "ggml.bin").write_bytes(b"old")
    store.keep(old)
    assert store.installed() == {}
    fetch()
    assert store.installed()[MODEL.name].runtime == MODEL.runtime
    assert sorted(each.name for each in store.of(old.name).iterdir()) == ["config.json", "model.json", "weights.gguf"]


@pytest.mark.parametrize(("repo", "anew"), [("somebody/small-talk", True), ("", False)])
def test_files_that_the_catalog_has_no_more_serve_until_fetched_anew_and_those_that_were_brought_stay(
    fetch: Fetch, store: ModelStore, repo: str, *, anew: bool
) -> None:
    old = msgspec.structs.replace(
        MODEL, repo=repo, files=[ModelFile(path="weights.gguf", bytes=3, sha256=sha256(b"old"))]
    )
    store.of(old.name).mkdir(parents=True)
    store.path(old).write_bytes(b"old")
    store.keep(old)
    assert store.installed() == {old.name: old}
    assert store.path(fetch()).read_bytes() == (WEIGHTS if anew else b"old")
