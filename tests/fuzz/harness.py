"""One target under atheris: `python -m tests.fuzz.harness PROGRAM TARGET`, then libFuzzer's options and folders.

PROGRAM is how libFuzzer starts the same again.
"""

from __future__ import annotations

import logging
import sys

import atheris

OURS = [
    "desktop.address",
    "desktop.settings.stored",
    "server.conversations.archive.cursors",
    "server.engines.tts.speakable.stage",
]
OURS += [
    "server.protocol",
    "server.engines.tts.sentences",
    "tests.fuzz.targets",
    "json.decoder",
    "urllib.parse",
    "ipaddress",
]


def main(arguments: list[str]) -> None:
    with atheris.instrument_imports(include=OURS):
        from tests.fuzz.targets import TARGETS

    logging.disable()
    program, target, *options = arguments
    atheris.Setup([program, *options], TARGETS[target])
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
