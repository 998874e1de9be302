"""The inline half of the Markdown parser, which notes where in the text each token stands.

markdown-it keeps the lines of blocks and throws away the places inside a line. All literal text passes its `pending`
buffer and all else its `push`, so the place can be noted there; joining texts again, which would mix places, is off.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline.state_inline import StateInline

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token
    from markdown_it.utils import EnvType

AT = "at"
"""In the `meta` of a token: the place of its first character in the inline text."""
OPEN = "open"
"""In the environment: by the identity of each list of tokens the marks that nothing has closed, as (place, mark)."""


class PlacedState(StateInline):
    """Gives each token its place."""

    _pending_at: int | None = None
    _pushed: Token | None = None

    def append_pending(self, text: str) -> None:
        if self._pending_at is None:
            self._pending_at = self.pos
        super().append_pending(text)

    def pushPending(self) -> Token:  # noqa: N802
        token = super().pushPending()
        token.meta[AT] = self._pending_at
        self._pending_at = None
        return token

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        if not self.pending:
            self._pending_at = None
        before, token = self._pushed, super().push(ttype, tag, nesting)
        token.meta[AT] = self.pos
        if before is not None and before.type == token.type == "text" and before.meta[AT] >= self.pos:
            # A row of marks comes as one token for each, all pushed at the place of the first.
            token.meta[AT] = before.meta[AT] + len(before.content)
        self._pushed = token
        return token


class PlacedInline(ParserInline):
    """Parses with a `PlacedState`."""

    def parse(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> list[Token]:
        state = PlacedState(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        env.setdefault(OPEN, {})[id(tokens)] = [
            (state.tokens[each.token].meta[AT], state.tokens[each.token].content)
            for each in state.delimiters
            if each.open and each.end < 0
        ]
        return state.tokens
