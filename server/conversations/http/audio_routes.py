"""The routes for the sound of what was said."""

from __future__ import annotations

import hashlib
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Header, Request, Response

from server.conversations.archive.audio import AudioArchive
from server.conversations.http.etags import IfNoneMatch, names
from server.conversations.http.problem_details import owner_of, problem_router
from server.conversations.recording.sound_files import MEDIA_TYPES, WAV
from server.problems.route import described

router = problem_router()

BINARY = {"schema": {"type": "string", "format": "binary"}}
SOUND: dict[str, Any] = {
    "description": "The sound as it is kept: Vorbis in Ogg, or FLAC where many talked at once; WAV where asked for.",
    "headers": {"ETag": {"schema": {"type": "string"}}},
    "content": dict.fromkeys((*MEDIA_TYPES.values(), WAV), BINARY),
}


def _audio(request: Request) -> AudioArchive:
    audio: AudioArchive = request.app.state.audio
    return audio.of(owner_of(request))


Sounds = Annotated[AudioArchive, Depends(_audio)]


@router.get(
    "/{conversation_id}/items/{item_id:path}/audio",
    response_class=Response,
    responses={200: SOUND, 304: {"description": "It is still the same."}, **described(404, 410)},
)
async def get_audio(
    conversation_id: UUID,
    item_id: str,
    audio: Sounds,
    accept: Annotated[str, Header(description="`audio/wav` has the server decode it: PCM16, mono.")] = "*/*",
    if_none_match: IfNoneMatch = None,
) -> Response:
    """The sound of one item: a question as it was recorded, a reply as it was sent, heard or not."""
    sound = await audio.get(str(conversation_id), item_id)
    wav = _wants(WAV, accept) > _wants(sound.media_type, accept)
    tag = f'"{hashlib.sha256(sound.data).hexdigest()[:32]}{"-wav" if wav else ""}"'
    headers = {"ETag": tag, "Vary": "Accept"}
    if if_none_match is not None and names(if_none_match, tag, weak=True):
        return Response(status_code=304, headers=headers)
    if wav:
        sound = await sound.as_wav()
    return Response(sound.data, media_type=sound.media_type, headers=headers)


@router.delete("/{conversation_id}/items/{item_id:path}/audio", status_code=204, responses=described(404, 410))
async def delete_item_audio(conversation_id: UUID, item_id: str, audio: Sounds) -> None:
    """Remove the sound of one item, for good; what was said stays. Where there is none, nothing happens."""
    await audio.delete(str(conversation_id), item_id)


@router.delete("/{conversation_id}/audio", status_code=204, responses=described(404, 410))
async def delete_conversation_audio(conversation_id: UUID, audio: Sounds) -> None:
    """Remove all sound of a conversation, for good; what was said stays. Its other branches keep theirs."""
    await audio.delete(str(conversation_id))


def _wants(media_type: str, accept: str) -> float:
    """How much the client wants it, from 0 to 1, as the `Accept` header says."""
    ranges = (media_type, media_type.partition("/")[0] + "/*", "*/*")
    wishes = [each.strip().partition(";") for each in accept.lower().split(",")]
    quality = {name.strip(): _quality(parameters) for name, _, parameters in wishes}
    return next((quality[each] for each in ranges if each in quality), 0.0)


def _quality(parameters: str) -> float:
    name, _, value = parameters.strip().partition("=")
    try:
        return float(value) if name.strip() == "q" else 1.0
    except ValueError:
        return 1.0
