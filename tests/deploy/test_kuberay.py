"""The manifest of KubeRay: what it has Ray Serve import is there, and takes what it is given. No cluster tried it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from server.engine_plans import LOCAL

DEPLOY = Path(__file__).parents[2] / "deploy" / "kuberay"


def test_it_imports_what_there_is_with_engines_that_there_are() -> None:
    manifest: dict[str, Any] = yaml.safe_load((DEPLOY / "rayservice.yaml").read_text(encoding="utf-8"))
    (application,) = yaml.safe_load(manifest["spec"]["serveConfigV2"])["applications"]
    module, _, builder = application["import_path"].partition(":")
    source = Path(__file__).parents[2].joinpath(*module.split(".")).with_suffix(".py").read_text(encoding="utf-8")
    assert f"def {builder}(" in source
    given = application["args"]
    assert {role: given[role] for role in LOCAL} == LOCAL
    assert given["least"] == 0, "the first work starts one"
    pinned = (DEPLOY.parents[1] / "requirements-ray.lock").read_text(encoding="utf-8")
    assert f"\nray=={manifest['spec']['rayClusterConfig']['rayVersion']} " in pinned
