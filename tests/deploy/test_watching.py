"""The alerts and the dashboard that come along ask for figures that a server tells."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from prometheus_client import CollectorRegistry, ProcessCollector

from docs.generate.metrics_page import declared
from server.watching.metrics import PREFIX, Histogram

DEPLOY = Path(__file__).parents[2] / "deploy"
ALERTS = DEPLOY / "prometheus" / "alerts.yml"
DASHBOARD = DEPLOY / "grafana" / "sb-voice.json"
MADE_BY_PROMETHEUS = {"instance", "job", "le", "__name__"}
FAULTLESS = 'sum by (instance, le) (rate(sb_voice_turn_seconds_bucket{instance=~"a"}[5m]))'


def told() -> dict[str, set[str]]:
    """The names of all series of a server, each with its labels."""
    found: dict[str, set[str]] = {}
    for figure in declared().figures.values():
        endings = ("_bucket", "_sum", "_count") if isinstance(figure, Histogram) else ("",)
        found |= {f"{PREFIX}{figure.name}{ending}": set(figure.labels) for ending in endings}
    registry = CollectorRegistry()
    ProcessCollector(namespace=PREFIX.rstrip("_"), registry=registry)
    for family in registry.collect():
        found |= {sample.name: set() for sample in family.samples}
    return found


def alerts() -> list[dict[str, Any]]:
    groups = yaml.safe_load(ALERTS.read_text(encoding="utf-8"))["groups"]
    return [rule for group in groups for rule in group["rules"]]


def panels() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(DASHBOARD.read_text(encoding="utf-8"))["panels"]
    return found


def asked() -> list[str]:
    """Every question in PromQL."""
    return [rule["expr"] for rule in alerts()] + [each["expr"] for panel in panels() for each in panel["targets"]]


def unknown_in(question: str, known: dict[str, set[str]]) -> set[str]:
    """What a question names that no server of ours tells: series, and labels of them."""
    series = set(re.findall(r"\bsb_voice_\w+", question))
    labels = set(re.findall(r'(\w+)\s*(?:=~|!~|!=|=)\s*"', question))
    for grouped in re.findall(r"\b(?:by|without)\s*\(([^)]*)\)", question):
        labels |= {each.strip() for each in grouped.split(",")}
    there = set().union(MADE_BY_PROMETHEUS, *(known.get(each, set()) for each in series))
    return (series - known.keys()) | (labels - there)


def test_what_would_be_unknown_is_found() -> None:
    known = told()
    assert unknown_in(FAULTLESS, known) == set()
    assert unknown_in(FAULTLESS.replace("_bucket", "_buckets"), known) == {"sb_voice_turn_seconds_buckets"}
    assert unknown_in('sum by (stages) (sb_voice_turns_total{state="failed"})', known) == {"stages", "state"}


@pytest.mark.parametrize("question", asked())
def test_every_question_is_about_what_a_server_tells(question: str) -> None:
    assert unknown_in(question, told()) == set()
    assert question.count("(") == question.count(")")
    assert question.count("{") == question.count("}")


def test_every_alert_says_what_is_the_matter_and_what_to_do() -> None:
    names = [rule["alert"] for rule in alerts()]
    assert len(names) == len(set(names)) >= 10
    for rule in alerts():
        assert rule["labels"]["severity"] in ("warning", "critical")
        assert rule["annotations"]["summary"]
        assert rule["annotations"]["description"].endswith(".")


def test_the_dashboard_has_what_is_to_be_watched() -> None:
    questions = " ".join(each["expr"] for panel in panels() for each in panel["targets"])
    for figure in declared().figures.values():
        assert f"{PREFIX}{figure.name}" in questions or figure.name == "build_info", figure.name
    assert len({panel["id"] for panel in panels()}) == len(panels())
    places = [(panel["gridPos"]["x"], panel["gridPos"]["y"]) for panel in panels()]
    assert len(set(places)) == len(places)


def test_prometheus_own_tool_finds_nothing_wrong() -> None:
    tool = shutil.which("promtool")
    if tool is None:
        pytest.skip("promtool is not installed")
    done = subprocess.run([tool, "check", "rules", str(ALERTS)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
