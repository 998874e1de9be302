"""What deploy/ offers to put the server somewhere: as far as that can be seen without the somewhere."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
UNIT = DEPLOY / "systemd" / "sb-voice-server.service"
CHART = DEPLOY / "helm" / "sb-voice"

MOST_EXPOSED = 2.0
"""Of 10, as systemd counts it."""


def text(path: str) -> str:
    return (DEPLOY / path).read_text(encoding="utf-8")


def requirements(name: str) -> set[str]:
    return set(re.findall(r"^([a-z0-9._-]+==[^ \\]+)", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE))


def test_the_service_is_as_closed_as_it_shall_be() -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("no systemd-analyze here (Debian: systemd)")
    command = ["systemd-analyze", "security", "--offline=yes", "--no-pager", str(UNIT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if "unrecognized option" in done.stderr:
        pytest.skip("this systemd is too old to look at a file")
    found = re.search(r"Overall exposure level for .*: ([\d.]+)", done.stdout)
    assert found, done.stderr
    assert float(found[1]) <= MOST_EXPOSED


def test_the_service_lets_whoever_talks_have_their_answer() -> None:
    unit = UNIT.read_text(encoding="utf-8")
    assert "KillMode=mixed" in unit, "workers are told by their parent alone"
    assert int(re.findall(r"TimeoutStopSec=(\d+)", unit)[0]) > 30


def test_no_image_and_no_unit_holds_a_secret() -> None:
    for path in DEPLOY.rglob("*"):
        if path.is_file():
            written = path.read_text(encoding="utf-8")
            assert not re.search(
                r"(?i)(password|token|api_key): *[\"']?[A-Za-z0-9_-]{12,}[\"']?$", written, re.MULTILINE
            ), path


def test_the_image_has_the_servers_packages_alone_and_runs_as_nobody() -> None:
    dockerfile = text("Dockerfile")
    assert "requirements-server.lock" in dockerfile
    assert not [name for name in requirements("requirements-server.lock") if name.startswith("pyside6")]
    assert re.search(r"^USER 10001:10001$", dockerfile, re.MULTILINE)
    assert "HEALTHCHECK" in dockerfile
    for sources in re.findall(r"^COPY (?!--from)(.+) \S+$", dockerfile, re.MULTILINE):
        for source in sources.split():
            assert (ROOT / source).exists(), source


LOOKS = """
from importlib.resources import files
from server.models.catalog import catalog
from server.pages.routes import ICON
from server.settings import read_settings
read_settings(), catalog(), ICON.read_bytes(), files("resources").joinpath("speech/question.wav").read_bytes()
"""


@pytest.mark.parametrize("dockerfile", ["Dockerfile", "kuberay/Dockerfile"])
def test_the_image_has_whatever_the_server_reads(dockerfile: str, tmp_path: Path) -> None:
    for sources, target in re.findall(r"^COPY (?!--from)(.+) (\S+)$", text(dockerfile), re.MULTILINE):
        for source in sources.split():
            if (ROOT / source).is_dir():
                shutil.copytree(ROOT / source, tmp_path / target)
            else:
                (tmp_path / target).mkdir(parents=True, exist_ok=True)
                shutil.copy(ROOT / source, tmp_path / target)
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    subprocess.run([sys.executable, "-P", "-c", LOOKS], cwd=tmp_path, env=environment, check=True)


def test_the_three_replicas_of_compose_are_those_that_the_proxy_knows() -> None:
    compose = text("compose.yaml")
    replicas = re.findall(r"^  (\w+): \*replica$", compose, re.MULTILINE)
    known = re.search(r"SB_VOICE_REPLICAS: (.*)", compose)
    assert known
    assert [where.removesuffix(":8790") for where in known[1].split()] == replicas
    assert len(replicas) == 3
    for closed in ("read_only: true", "cap_drop: [ALL]", "no-new-privileges:true"):
        assert compose.count(closed) >= 2
    grace = re.search(r"stop_grace_period: (\d+)s", compose)
    assert grace
    assert int(grace[1]) > 30


def test_what_compose_hands_over_is_a_setting() -> None:
    from server.settings import OTHER_VARIABLES, SECRETS, ServerSettings

    known = {f"SB_VOICE_{name.upper()}" for name in ServerSettings.__struct_fields__}
    known |= {f"{variable}_FILE" for variable in SECRETS.values()} | set(sum(OTHER_VARIABLES.values(), ()))
    given = set(re.findall(r"^    (SB_VOICE_\w+|\w+_API_KEY\w*):", text("compose.yaml"), re.MULTILINE))
    deployment = (CHART / "templates" / "deployment.yaml").read_text(encoding="utf-8")
    given |= set(re.findall(r"name: (SB_VOICE_\w+|\w+_API_KEY)", deployment))
    assert given
    assert given <= known


def test_the_chart_drains_spreads_and_scales() -> None:
    templates = {path.stem: path.read_text(encoding="utf-8") for path in (CHART / "templates").iterdir()}
    assert set(templates) == {"autoscaler", "deployment", "disruption", "ingress", "service"}
    values = (CHART / "values.yaml").read_text(encoding="utf-8")
    named = {name for each in templates.values() for name in re.findall(r"\.Values\.([\w.]+)", each)}
    for name in named:
        assert re.search(rf"^ *{name.rpartition('.')[2]}:", values, re.MULTILINE), name
    grace = re.search(r"^terminationGracePeriodSeconds: (\d+)", values, re.MULTILINE)
    assert grace
    assert int(grace[1]) > 30 + 5, "half a minute for the turns, and the pause before"
    deployment = templates["deployment"]
    for wanted in (
        "readOnlyRootFilesystem: true",
        "runAsNonRoot: true",
        "path: /readyz",
        "preStop",
        "maxUnavailable: 0",
    ):
        assert wanted in deployment
    for each in templates.values():
        assert each.count("{{") == each.count("}}")


def test_the_chart_is_rendered_by_helm() -> None:
    helm = pytest.importorskip("helm_python", reason="no Helm here (PyPI: helm-python-sdk)")
    assert helm.lint(str(CHART))["errors"] == []
    rendered = "".join(helm.Chart.load(str(CHART)).render(name="talk").values())
    kinds = {"Deployment", "HorizontalPodAutoscaler", "Ingress", "PodDisruptionBudget", "Service"}
    assert set(re.findall(r"^kind: (\w+)", rendered, re.MULTILINE)) == kinds


def test_the_installer_installs_what_there_is() -> None:
    script = text("install")
    for each in ("install", "slim", "try-bare"):
        assert subprocess.run(["sh", "-n", str(DEPLOY / each)], check=False).returncode == 0
    for named in re.findall(r"(?:-r|cp) ((?:deploy/|requirements)\S+)", script):
        assert (ROOT / named).exists(), named


def test_a_server_on_a_bare_debian_has_the_versions_that_the_app_has() -> None:
    assert requirements("requirements-server-local.lock") <= requirements("requirements-dev.lock")
