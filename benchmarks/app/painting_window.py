"""The app's own picture of sound, painted as often as it can be: what a turn has to share the machine with."""

from __future__ import annotations

import math
import sys
from itertools import count

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.widgets.talk.waveform import Waveform
from server.protocol.turn import Phase

FRAME_MS = 16

if __name__ == "__main__":
    app = QApplication(sys.argv)
    waveform = Waveform()
    waveform.resize(420, 120)
    waveform.set_phase(Phase.SPEAKING)
    waveform.show()
    numbers = count()

    def paint() -> None:
        waveform.push(abs(math.sin(next(numbers) / 7)))
        waveform.repaint()

    frames = QTimer(interval=FRAME_MS)
    frames.timeout.connect(paint)
    frames.start()
    print("listening on nothing: it paints", flush=True)
    sys.exit(app.exec())
