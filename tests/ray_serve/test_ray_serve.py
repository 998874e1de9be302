"""A real Ray, local to this machine, runs the three stages: `make test-ray`, in a virtual environment of its own."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing
from pathlib import Path
from typing import Any

import pytest
import yaml

ray = pytest.importorskip("ray", reason="it needs Ray: make test-ray")

from server.engine_selection import EngineSelection  # noqa: E402
from server.engines import PromptMessage  # noqa: E402
from server.engines.lineup import Lineup  # noqa: E402
from server.engines.scripted import ScriptedChatModel, ScriptedSynthesizer  # noqa: E402
from server.errors import StageFailed  # noqa: E402
from server.settings import read_settings  # noqa: E402

REPOSITORY = Path(__file__).parents[2]
SECOND = b"\1\0" * 16_000
ASKED = [PromptMessage("user", "one two three")]
STAGES = ("stt", "llm", "tts")


@pytest.fixture(scope="module")
def deployed() -> Iterator[None]:
    """All three stages with scripted engines, from no replica on."""
    from ray import serve

    from server.ray_deployments import build

    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    ray.init(include_dashboard=False, num_cpus=4, object_store_memory=100_000_000, log_to_driver=False)
    serve.start(proxy_location="Disabled")
    serve.run(build({**dict.fromkeys(STAGES, "scripted"), "most": 2}), name="voice", route_prefix=None)
    yield
    serve.shutdown()
    ray.shutdown()


def lineup() -> Lineup:
    named = {stage: f"ray://voice/{stage}" for stage in STAGES}
    fallbacks = {f"{stage}_fallback": "none" for stage in STAGES}
    return EngineSelection(read_settings(**named, **fallbacks)).lineup


async def given(*items: Any) -> AsyncIterator[Any]:
    for item in items:
        yield item


async def everything(results: AsyncIterator[Any]) -> list[Any]:
    return [item async for item in results]


def test_the_manifest_of_kuberay_is_read_by_ray_and_builds_what_it_deploys() -> None:
    from ray.serve.schema import ServeDeploySchema

    from server.ray_deployments import build

    manifest = yaml.safe_load((REPOSITORY / "deploy" / "kuberay" / "rayservice.yaml").read_text(encoding="utf-8"))
    (application,) = ServeDeploySchema.model_validate(yaml.safe_load(manifest["spec"]["serveConfigV2"])).applications
    assert application.import_path == f"{build.__module__}:{build.__name__}"
    build(application.args)


async def test_the_three_say_what_they_say_in_the_servers_process(deployed: None) -> None:
    engines = lineup()
    ear, mind, voice = await asyncio.gather(engines.stt.ready(), engines.llm.ready(), engines.tts.ready())
    assert await everything(ear.transcribe(given(SECOND, SECOND))) == ["I heard 2.0 seconds of sound."]
    assert await everything(mind.stream(ASKED)) == await everything(ScriptedChatModel().stream(ASKED))
    assert await everything(voice.speak(given("Hello."))) == await everything(
        ScriptedSynthesizer().speak(given("Hello."))
    )
    assert engines.llm.abilities == ["calls_functions", "sees", "reasons"]
    await engines.close()


async def test_many_at_once_are_served_and_an_interrupted_one_gives_its_place_back(deployed: None) -> None:
    engines = lineup()
    mind = await engines.llm.ready()
    async with aclosing(mind.stream(ASKED)) as reply:  # type: ignore[type-var]
        await anext(reply)
    replies = await asyncio.gather(*(everything(mind.stream(ASKED)) for _ in range(40)))
    assert len({tuple(map(str, each)) for each in replies}) == 1
    await engines.close()


async def test_what_is_not_deployed_is_told_in_a_sentence(deployed: None) -> None:
    engines = EngineSelection(
        read_settings(stt="ray://voice/nothing", llm="scripted", tts="scripted", stt_fallback="none")
    ).lineup
    with pytest.raises(StageFailed) as failed:
        await engines.stt.ready()
    assert failed.value.code in ("ray_unreachable", "engine_ended")
    await engines.close()
