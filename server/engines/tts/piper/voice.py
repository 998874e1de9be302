"""A voice of Piper: reads a piece of text as a whole, and gives its sound bit by bit. Used in threads.

What was measured on two cores, for a sentence of 1.9 s: 0.08 s of computing to read it, 0.14 s for all of its sound and
0.03 s for the first fifth of a second of that. With two threads instead of one the same work takes 1.6 times as much
computing, and while anything else runs (the model that writes, a window that paints) it is ready later and not sooner,
for each waits for the other in each of a thousand steps. So it is given half of the cores.
"""

from __future__ import annotations

import json
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import chain, repeat
from typing import TYPE_CHECKING, Any

import numpy as np

from server.engines.threads import cores
from server.engines.tts.piper.graph import halves
from server.engines.tts.piper.words import Timed
from server.errors import TtsFailed
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

PORTIONS = (16, 48, 96)
"""Columns of features (12 ms) that become sound at once: few at first, and the last number again and again."""
CONTEXT = 12
"""Columns on each side that their sound depends on: measured, from 10 on nothing changes any more."""
FIRST_WORD = "Hello."
"""Said when the voice is loaded: so it is warm, and it is known how loud it is."""
BEGIN, END, PAD = "^", "$", "_"
"""Piper's own phonemes: in front of a sentence, behind it, and behind each other one."""
SPEAKER = "sid"
"""The input of a model of many voices that says which one speaks."""
LOUDEST = 0.9
"""What the loudest sound of the first word is brought to, of full scale."""
KNEE = 0.8
"""Above it what is louder still is bent and not cut off."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """What was read: the features of its sound, and how long each phoneme lasts; not `timed` where nobody knows."""

    features: NDArray[np.float32]
    timed: list[Timed]


class Voice:
    """`piper` is a `PiperVoice` whose session reads, `sounder` makes sound of its features.

    Without a `sounder` the model was not cut: what it reads is the sound already.
    """

    def __init__(self, piper: Any, sounder: Any = None, features: str = "") -> None:
        self._piper = piper
        self._sounder = sounder
        self._features = features
        self._speaker = {}
        if sounder is not None and len(sounder.get_inputs()) > 1:
            self._speaker = {SPEAKER: np.array([piper.config.default_speaker_id], np.int64)}
        self._gain = 1.0
        loudest = max((float(np.abs(samples).max()) for samples in self._samples(self.read(FIRST_WORD))), default=0.0)
        if loudest > 0:
            self._gain = LOUDEST / loudest

    @property
    def sample_rate(self) -> int:
        rate: int = self._piper.config.sample_rate
        return rate

    def phonemes(self, word: str) -> str:
        return "".join(phoneme for sentence in self._piper.phonemize(word) for phoneme in sentence)

    def read(self, text: str, speed: float = 1.0) -> list[Sentence]:
        """The sentences of `text`, `speed` times as fast as the voice speaks by itself. Raises `TtsFailed`."""
        with _speaking():
            return [self._read(phonemes, speed) for phonemes in self._piper.phonemize(text) if phonemes]

    def sound(self, sentences: Sequence[Sentence]) -> Iterator[bytes]:
        """PCM16 of the sentences, one after the other, in portions. Raises `TtsFailed`."""
        for samples in self._samples(sentences):
            louder = samples * self._gain
            beyond = np.maximum(np.abs(louder) - KNEE, 0) / (1 - KNEE)
            bent = np.where(beyond > 0, np.sign(louder) * (KNEE + (1 - KNEE) * np.tanh(beyond)), louder)
            yield (bent * 32767).astype("<i2").tobytes()

    def _read(self, phonemes: list[str], speed: float) -> Sentence:
        from piper import SynthesisConfig

        ids = self._piper.phonemes_to_ids(phonemes)
        pace = SynthesisConfig(length_scale=self._piper.config.length_scale / speed)
        features, lasting = self._piper.phoneme_ids_to_audio(ids, pace, include_alignments=True)
        known = lasting is not None and len(lasting) == len(ids)
        return Sentence(features, _timed(phonemes, ids, lasting, self._piper.config.phoneme_id_map) if known else [])

    def _samples(self, sentences: Sequence[Sentence]) -> Iterator[NDArray[np.float32]]:
        """The sound as it comes from the model."""
        for sentence in sentences:
            if self._sounder is None:
                yield sentence.features
                continue
            columns = sentence.features.shape[-1]
            for begin, end in _portions(columns):
                first, last = max(0, begin - CONTEXT), min(columns, end + CONTEXT)
                with _speaking():
                    sound = self._sounded(sentence.features[None, :, first:last])
                each = len(sound) // (last - first)
                yield sound[(begin - first) * each : (end - first) * each]

    def _sounded(self, features: NDArray[np.float32]) -> NDArray[np.float32]:
        given = {self._features: features, **self._speaker}
        sound: NDArray[np.float32] = self._sounder.run(None, given)[0].reshape(-1)
        return sound


def load_voice(file: Path) -> Voice:
    """Read the voice and say a word, about 0.5 s. Raises `TtsFailed`."""
    try:
        import onnxruntime  # noqa: F401  # so that it is said what is missing
        from piper import PiperConfig, PiperVoice
    except (ImportError, OSError) as error:
        raise TtsFailed("not_installed", Text("Piper is not installed; install the package `piper-tts`.")) from error
    try:
        config = PiperConfig.from_dict(json.loads(file.with_name(f"{file.name}.json").read_text("utf-8")))
        return _voice(file.read_bytes(), lambda session: PiperVoice(session, config))
    except Exception as error:  # onnxruntime's exceptions have no common parent
        raise TtsFailed("voice_unusable", Text("The voice file cannot be read; choose another.")) from error


def _voice(model: bytes, with_session: Callable[[Any], Any]) -> Voice:
    """Cut in two where the model can be cut. Raises whatever onnxruntime raises."""
    if (cut := halves(model)) is not None:
        with suppress(Exception):  # it looked like one of Piper's: whole it may still work
            reader, sounder = _session(cut.reader), _session(cut.sounder)
            return Voice(with_session(reader), sounder, cut.features)
    return Voice(with_session(_session(model)))


def _portions(columns: int) -> Iterator[tuple[int, int]]:
    """From where to where the features become sound at once."""
    begin = 0
    for portion in chain(PORTIONS, repeat(PORTIONS[-1])):
        if begin >= columns:
            return
        yield begin, min(columns, begin + portion)
        begin += portion


def _session(model: bytes) -> Any:
    from onnxruntime import InferenceSession, SessionOptions

    options = SessionOptions()
    options.intra_op_num_threads = max(1, cores() // 2)
    options.log_severity_level = 4
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # Its arena keeps what the longest sentence took, 60 MB, and without one nothing was measured to be slower.
    options.enable_cpu_mem_arena = options.enable_mem_pattern = False
    session = InferenceSession(model, options, providers=["CPUExecutionProvider"])
    session._model_bytes = None  # 60 MB, held for a fallback to another provider that there is not
    return session


def _timed(
    phonemes: Sequence[str], ids: Sequence[int], lasting: NDArray[np.int64], ids_of: Mapping[str, Sequence[int]]
) -> list[Timed]:
    """How long each phoneme lasts; empty where the ids are not those of the phonemes, with a pad behind each."""
    timed = []
    at = 0
    for phoneme in (BEGIN, *phonemes, END):
        own = [*ids_of.get(phoneme, ()), *(ids_of.get(PAD, ()) if phoneme != END else ())]
        if list(ids[at : at + len(own)]) != own:
            return []
        timed.append(Timed(phoneme, int(lasting[at : at + len(own)].sum())))
        at += len(own)
    return timed


@contextmanager
def _speaking() -> Iterator[None]:
    """Raises `TtsFailed` for whatever is raised."""
    try:
        yield
    except Exception as error:  # onnxruntime's exceptions have no common parent
        raise TtsFailed("engine_failed", Text("The voice could not speak part of the answer.")) from error
