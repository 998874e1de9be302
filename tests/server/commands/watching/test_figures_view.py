"""What a person sees of a server's figures."""

from __future__ import annotations

import pytest

from server.commands.watching.figures_view import FiguresAt, lines, summary

EARLIER = """
sb_voice_build_info{version="1.2"} 1
sb_voice_sessions 3
sb_voice_sessions_talking 1
sb_voice_storage_ok 1
sb_voice_turns_total{status="completed"} 10
sb_voice_turns_total{status="failed"} 1
sb_voice_stage_seconds_bucket{stage="think",le="0.5"} 10
sb_voice_stage_seconds_bucket{stage="think",le="1.0"} 10
sb_voice_stage_seconds_bucket{stage="think",le="+Inf"} 10
sb_voice_engine_ready{stage="think",engine="openai"} 0
sb_voice_provider_errors_total{stage="think",engine="openai",kind="rate_limited"} 2
"""
LATER = (
    EARLIER.replace('completed"} 10', 'completed"} 14')
    .replace('le="1.0"} 10', 'le="1.0"} 14')
    .replace('Inf"} 10', 'Inf"} 14')
)


def test_a_quantile_lies_within_its_bucket() -> None:
    figures = FiguresAt.read(EARLIER, 0)
    assert figures.quantile("stage_seconds", 0.5, stage="think") == pytest.approx(0.25)
    assert figures.quantile("stage_seconds", 0.95, stage="think") == pytest.approx(0.475)
    assert figures.quantile("stage_seconds", 0.5, stage="speak") is None
    beyond = FiguresAt.read('sb_voice_x_bucket{le="1.0"} 0\nsb_voice_x_bucket{le="+Inf"} 4\n', 0)
    assert beyond.quantile("x", 0.5) == 1.0


def test_between_two_looks_only_what_happened_counts() -> None:
    earlier, later = FiguresAt.read(EARLIER, 100), FiguresAt.read(LATER, 110)
    seen = summary(later, earlier)
    assert seen["turns"] == {"completed": 4}
    assert seen["failures"] == {}
    assert seen["seconds"] == 10
    assert seen["stages_ms"]["think"] == {"p50": 750.0, "p95": 975.0}
    assert (seen["sessions"], seen["talking"]) == (3, 1)


def test_trouble_stands_out() -> None:
    text = "\n".join(lines(summary(FiguresAt.read(EARLIER.replace("storage_ok 1", "storage_ok 0"), 0))))
    assert "CANNOT BE SAVED" in text
    assert "2 think openai rate_limited" in text
    assert "NO" in text
    assert "3, of which 1 talk" in text


def test_a_server_where_nothing_happened_yet_is_shown_too() -> None:
    text = "\n".join(lines(summary(FiguresAt.read("sb_voice_storage_ok 1\n", 0))))
    assert "turns      none" in text
    assert "CANNOT" not in text
