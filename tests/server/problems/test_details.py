"""A problem as RFC 9457 has it, with what is needed to say it in another language."""

from __future__ import annotations

import json

from server.problems.details import problem
from server.protocol.texts import Text


def test_a_problem_says_what_went_wrong_to_programs_and_to_people() -> None:
    answer = problem(404, "no_such_item", Text("There is no {what}.", what="item"))
    assert answer.headers["content-type"] == "application/problem+json"
    assert json.loads(bytes(answer.body)) == {
        "type": "about:blank",
        "title": "Not Found",
        "status": 404,
        "detail": "There is no item.",
        "code": "no_such_item",
        "text": {"source": "There is no {what}.", "values": {"what": "item"}},
    }


def test_it_names_what_is_wrong_and_takes_headers() -> None:
    wrong = [{"field": "limit", "message": "Too large"}]
    answer = problem(413, "too_large", Text("That is too large."), errors=wrong, headers={"Connection": "close"})
    assert json.loads(bytes(answer.body))["errors"] == wrong
    assert answer.headers["connection"] == "close"
