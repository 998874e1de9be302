"""The routes for branches: ask again what was misheard, have an answer made anew, and keep the old."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Request, Response

from server.conversations.archive.branches import Branches
from server.conversations.archive.representations import BranchList, Conversation, Fork
from server.conversations.http.etags import TAGGED, tagged
from server.conversations.http.problem_details import owner_of, problem_router
from server.problems.route import described

router = problem_router()


def _branches(request: Request) -> Branches:
    branches: Branches = request.app.state.branches
    return branches.of_owner(owner_of(request))


Family = Annotated[Branches, Depends(_branches)]


@router.post(
    "/{conversation_id}/branches",
    status_code=201,
    responses={
        201: TAGGED,
        200: {**TAGGED, "model": Conversation, "description": "It was there."},
        **described(404, 409, 410),
    },
)
async def create_branch(conversation_id: UUID, wish: Fork, branches: Family, response: Response) -> Conversation:
    """A new conversation with copies of all that was said before an item; the old one stays.

    Where the same branch was made already it is returned as it is. Where the id is another conversation's, that is a
    conflict.
    """
    branch, new = await branches.fork(str(conversation_id), wish.before, wish.id)
    response.status_code = 201 if new else 200
    response.headers["Location"] = f"{router.prefix}/{branch.id}"
    return tagged(branch, response)


@router.get("/{conversation_id}/branches", responses=described(404, 410))
async def list_branches(conversation_id: UUID, branches: Family) -> BranchList:
    """All branches of the conversation's family in the order in which they were made, the original first."""
    return await branches.of(str(conversation_id))
