"""A source file has its test at the same path, and no folder has more files than one takes in at a glance.

What tests several files together, or none, is listed here.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]

OF_THE_WHOLE = {
    "clients": "real clients of others",
    "end_to_end": "the app as a person has it",
    "fuzz": "what is kept of `make fuzz`",
    "pictures": "every window as it looks",
    "ray_serve": "engines on a real Ray",
    "security": "what strangers may try at either program",
}
"""Folders of `tests` that no source has, by what is tested there."""

TOGETHER = {
    "bundle/test_wheel.py": "what was built, not how",
    "deploy/test_bare_debian.py": "what lies there is run",
    "deploy/test_deploy.py": "what lies there is read",
    "deploy/test_watching.py": "the alerts and the dashboard against what is measured",
    "desktop/conversations/test_leaving.py": "the list and the talk",
    "desktop/hotkey/backends/test_real_portal.py": "the portal of another program",
    "desktop/talk/test_device_changes.py": "a talk and the devices under it",
    "desktop/test_diagnostics.py": "the window and its server",
    "desktop/test_gap.py": "a real controller, a real connection, a real server",
    "desktop/test_german.py": "both programs in another language",
    "desktop/test_signals.py": "every file with signals",
    "desktop/widgets/test_accessibility.py": "every window",
    "desktop/widgets/test_focus_stays.py": "every control",
    "desktop/widgets/test_kept_messages.py": "the transcript in the window",
    "desktop/widgets/test_large_letters.py": "every window",
    "desktop/widgets/test_long_texts.py": "whatever shows foreign text",
    "desktop/widgets/test_right_to_left.py": "whatever is painted",
    "desktop/widgets/test_visible_focus.py": "every control",
    "desktop/widgets/transcript/answer/test_rendered_answers.py": "what the files there do together",
    "desktop/widgets/transcript/test_cures.py": "a notice, its button and its menu",
    "desktop/widgets/transcript/test_sources.py": "a reply and what stands below it",
    "docs/test_contributing.py": "a page",
    "docs/test_faults.py": "a page",
    "docs/test_pages.py": "all pages",
    "server/conversations/archive/test_unheard.py": "what is stored and what is listed",
    "server/conversations/http/test_function_items.py": "a session and the routes",
    "server/conversations/http/test_separation.py": "every route",
    "server/engines/llm/test_odd_servers.py": "every chat model",
    "server/engines/test_warm.py": "every engine with a connection",
    "server/network/test_every_client.py": "every client of both programs",
    "server/pages/test_in_a_browser.py": "all pages",
    "server/quotas/test_on_the_wire.py": "a session and what counts",
    "server/realtime/replies/test_fall_back.py": "a session and its engines",
    "server/realtime/replies/test_speech_citations.py": "the published questions, whoever answers",
    "server/realtime/replies/test_speech_switch.py": "a conversation across kinds of engines",
    "server/realtime/replies/test_speech_tools.py": "a session, its tools and documents",
    "server/realtime/test_detecting_session.py": "a session and its detector",
    "server/realtime/test_shared_line.py": "two lobbies on one database",
    "server/realtime/test_transcription.py": "a kind of session",
    "server/test_cloud.py": "a whole turn",
    "server/test_environment.py": "the server as another program starts it",
    "server/test_every_field.py": "the types of the official package",
    "server/test_folders.py": "where programs and data may lie",
    "server/test_killed.py": "the real server",
    "server/test_many_clients.py": "the real server",
    "server/test_realtime_refusals.py": "a session and whatever a client gets wrong",
    "server/test_replicas.py": "several servers",
    "server/test_several_servers.py": "several servers",
    "server/test_storage_trouble.py": "the real server and its database",
}
"""Tests of more than one file or of none, by what they are of."""


def test_each_test_lies_where_its_source_does() -> None:
    strays = {str(path) for path in all_tests() if not has_source(path) and path.parts[0] not in OF_THE_WHOLE}
    assert sorted(strays - TOGETHER.keys()) == [], "move it to its source's path, or say in `TOGETHER` what it is of"
    assert sorted(TOGETHER.keys() - strays) == [], "no exceptions any more"


def test_folders_without_a_source_are_there() -> None:
    assert sorted(OF_THE_WHOLE) == sorted(name for name in OF_THE_WHOLE if (ROOT / "tests" / name).is_dir())
    assert [name for name in OF_THE_WHOLE if (ROOT / name).exists()] == []


SOURCES = "benchmarks", "bundle", "desktop", "docs", "server"

MOST_FILES = 14
"""With `__init__.py`: about a dozen that say something."""


def test_no_folder_is_too_full_to_be_read_at_a_glance() -> None:
    folders = Counter(path.parent for room in SOURCES for path in (ROOT / room).rglob("*.py"))
    full = {str(folder.relative_to(ROOT)): files for folder, files in folders.items() if files > MOST_FILES}
    full.pop("server/conversations/store/migrations/versions")  # one after the other, never fewer
    assert full == {}, "what belongs together there gets a folder of its own"


def all_tests() -> list[Path]:
    """Every file of tests in a folder of `tests`, from there."""
    found = (path.relative_to(ROOT / "tests") for path in (ROOT / "tests").rglob("test_*.py"))
    return [path for path in found if len(path.parts) > 1]


def has_source(test: Path) -> bool:
    name = test.stem.removeprefix("test_")
    source = ROOT / test.parent
    return any((source / each).exists() for each in (f"{name}.py", name, f"__{name}__.py"))
