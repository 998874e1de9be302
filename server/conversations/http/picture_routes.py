"""The route for the pictures that were shown with what was said."""

from __future__ import annotations

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Path, Request, Response

from server.conversations.archive.pictures import PictureArchive
from server.conversations.http.problem_details import owner_of, problem_router
from server.problems.route import described

router = problem_router()

KINDS = ("image/png", "image/jpeg", "image/webp", "image/gif")
BINARY = {"schema": {"type": "string", "format": "binary"}}
PICTURE: dict[str, Any] = {
    "description": "The picture as it was sent.",
    "content": dict.fromkeys(KINDS, BINARY),
}
AS_IT_IS = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "default-src 'none'; sandbox"}
"""A file of a stranger's is shown as the picture that it says it is, or not at all."""


def _pictures(request: Request) -> PictureArchive:
    pictures: PictureArchive = request.app.state.pictures
    return pictures.of(owner_of(request))


@router.get(
    "/{conversation_id}/items/{item_id:path}/pictures/{place}",
    response_class=Response,
    responses={200: PICTURE, **described(404, 410)},
)
async def get_picture(
    conversation_id: UUID,
    item_id: str,
    place: Annotated[int, Path(ge=0, le=1000)],
    pictures: Annotated[PictureArchive, Depends(_pictures)],
) -> Response:
    """One of the pictures that were shown with an item, by its place among them."""
    picture = await pictures.get(str(conversation_id), item_id, place)
    return Response(picture.data, media_type=picture.media_type, headers=AS_IT_IS)
