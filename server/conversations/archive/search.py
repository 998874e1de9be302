"""Full-text search: what somebody typed, as each database wants to be asked. Whatever was typed is a query.

All the words must be in the title or in one message; the last may be the beginning of a word, as in a search while
somebody types. Only fixed statements are made here: what was typed goes along as a parameter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from sqlalchemy import CTE, BindParameter, String, TextClause, bindparam, column, text

MARK, UNMARK = "\x02", "\x03"
"""Around each word that was found, in a snippet as a database makes it."""

_BETWEEN_WORDS = re.compile(r"""[\x00-\x20!-/:-@\[-`{-~\x7f\ud800-\udfff]+""")

_SQLITE_HITS = """SELECT conversation_id AS id FROM search_texts WHERE number IN
    (SELECT rowid FROM search_index WHERE search_index MATCH :words)"""
_SQLITE_SNIPPETS = """
    SELECT conversation_id, item_id, snippet(search_index, 0, char(2), char(3), '…', 16) AS snippet
    FROM search_index JOIN search_texts ON number = search_index.rowid
    WHERE search_index MATCH :words AND number IN (
        SELECT max(number) FROM search_texts
        WHERE conversation_id IN :owners AND item_id <> ''
            AND number IN (SELECT rowid FROM search_index WHERE search_index MATCH :words)
        GROUP BY conversation_id)"""
_POSTGRESQL_HITS = """
    SELECT id FROM conversations WHERE conversations.search_words @@ to_tsquery('simple', :words)
    UNION ALL SELECT conversation_id FROM items WHERE items.search_words @@ to_tsquery('simple', :words)"""
_POSTGRESQL_SNIPPETS = """
    SELECT conversation_id, id AS item_id, ts_headline('simple', "full", to_tsquery('simple', :words),
        'MaxFragments=1, MinWords=8, MaxWords=16, StartSel=' || chr(2) || ', StopSel=' || chr(3)) AS snippet
    FROM (SELECT DISTINCT ON (conversation_id) conversation_id, id, "full" FROM items
        WHERE conversation_id IN :owners AND items.search_words @@ to_tsquery('simple', :words)
        ORDER BY conversation_id, position DESC) AS newest"""


@dataclass(frozen=True, slots=True)
class Search:
    """A query for one kind of database."""

    words: str
    hits: CTE
    """The `id` of each conversation in which the words are."""
    snippets: TextClause
    """Around the words in the newest message that has them, for each of the conversations `owners`."""

    @classmethod
    def of(cls, typed: str, dialect: str) -> Self | None:
        """What to ask for, None where nothing was typed that could be looked for."""
        words = _different(word for word in _BETWEEN_WORDS.split(typed) if word)
        if not words:
            return None
        if dialect == "postgresql":
            query = " & ".join(f"'{word}'" for word in words) + ":*"
            return cls(query, *_statements(query, _POSTGRESQL_HITS, _POSTGRESQL_SNIPPETS))
        query = " ".join(f'"{word}"' for word in words) + "*"
        return cls(query, *_statements(query, _SQLITE_HITS, _SQLITE_SNIPPETS))


def _different(words: Iterable[str]) -> list[str]:
    """Each word once, where it stands last. SQLite's snippets take time by the square of the words: twenty times the
    same one and a message full of it were five seconds."""
    latest: dict[str, str] = {}
    for word in words:
        latest.pop(word.casefold(), None)
        latest[word.casefold()] = word
    return list(latest.values())


def _statements(query: str, hits: str, snippets: str) -> tuple[CTE, TextClause]:
    words: BindParameter[str] = bindparam("words", query)
    cte = text(hits).bindparams(words).columns(column("id", String)).cte("hits")
    return cte, text(snippets).bindparams(words, bindparam("owners", expanding=True))


def marked(snippet: str) -> tuple[str, list[tuple[int, int]]]:
    """A snippet without its marks, and the places [begin, end) that they were around."""
    plain, marks = "", []
    for part in snippet.split(MARK):
        word, closed, rest = part.partition(UNMARK)
        if closed:
            marks.append((len(plain), len(plain) + len(word)))
        plain += word + rest
    return plain, marks
