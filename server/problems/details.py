"""What went wrong, told as RFC 9457 has it: `application/problem+json` with a sentence for a person.

Imports no web framework beyond Starlette: the guard needs it before FastAPI is loaded.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from starlette.responses import JSONResponse

from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MEDIA_TYPE = "application/problem+json"

NOT_FOUND = Text("There is nothing at this address.")


def problem(
    status: int,
    code: str,
    text: Text,
    *,
    errors: Sequence[Mapping[str, str]] = (),
    headers: Mapping[str, str] | None = None,
) -> JSONResponse:
    """The answer. `code` is for programs, `text` for a person; `errors` name each wrong `field` and its `message`.

    A Starlette response also refuses a WebSocket handshake.
    """
    told = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": str(text),
        "code": code,
        "text": text.as_object(),
        **({"errors": list(errors)} if errors else {}),
    }
    return JSONResponse(told, status, headers, MEDIA_TYPE)
