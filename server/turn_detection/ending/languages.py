"""What words say about a turn, in each language: data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LanguageWords:
    """All in small letters, without punctuation."""

    goes_on: frozenset[str]
    """After these, as the last word, more follows: conjunctions, articles, prepositions, pronouns that want a verb."""
    fillers: frozenset[str]
    """Said while one thinks."""
    questions: frozenset[str]
    """A turn that begins so asks; it is over when it says something."""
    whole: frozenset[str]
    """Turns that are whole as they stand."""
    listening: frozenset[str]
    """What one says aloud only to show that one listens; also of several words."""
    tells: frozenset[str]
    """After these a number is often the first of several: "the code is seven"."""
    objects: frozenset[str]
    """After listening aloud these begin what one wants to say: "yeah, but"."""
    orders: frozenset[str]
    """What interrupts when it begins so, however short it is; also of two words."""


def _set(text: str) -> frozenset[str]:
    return frozenset(each.strip() for each in text.split(","))


ENGLISH = LanguageWords(
    goes_on=_set(
        "and, but, or, so, well, by, about, what, when, because, cause, since, although, though, unless, until,"
        "while, whereas, if, whether, which, whose, than, as, plus, also, the, a, an, my, your, its, our, their,"
        "every, each, another, of, to, for, from, with, without, at, into, onto, between, during, i, we, they, he,"
        "she, i'm, you're, we're, they're, it's, i'd, i'll, we'll, i've, was, were, am, will, would, could,"
        "should, might, must, wanna, gonna, let's, very, called, named, number, minus, times"
    ),
    fillers=_set("um, uhm, uh, er, erm, hm, hmm, mm, eh, ah, like, you know, i mean, let me see, let me think"),
    questions=_set(
        "what, what's, who, who's, whose, when, where, where's, why, how, how's, which, is, are, was, were, do,"
        "does, did, can, could, will, would, should, shall, may, have, has, am"
    ),
    whole=_set(
        "yes, no, yeah, nope, yep, okay, ok, stop, thanks, thank you, hello, hi, hey, goodbye, bye, please, sure,"
        "right, exactly, never mind, nothing, that's it, that's all, go on, continue, again, repeat, help,"
        "good morning"
    ),
    listening=_set(
        "mm hmm, mm-hmm, mmhmm, mhm, mmhm, mm, mmm, hmm, hm, uh huh, uh-huh, aha, ah, oh, ooh, yeah, yes, yep,"
        "yup, right, okay, ok, o k, sure, i see, got it, gotcha, exactly, true, cool, nice, great, good, wow,"
        "really, alright, all right, of course, absolutely, totally, interesting, makes sense, fair enough, um,"
        "uh, huh, i know"
    ),
    tells=_set("is, it's, number, code"),
    objects=_set("but, and, so, or, because"),
    orders=_set(
        "stop, wait, no, nope, quiet, enough, pause, hello, hey, next, louder, slower, faster, again, cancel, help,"
        "what, why, who, where, when, sorry, hold, shush, silence, skip, continue, wrong,"
        "be quiet, hold on, hang on, shut up"
    ),
)
GERMAN = LanguageWords(
    goes_on=_set(
        "und, aber, oder, denn, sondern, weil, da, dass, ob, wenn, als, während, obwohl, damit, bevor, nachdem,"
        "bis, sodass, falls, wie, also, dann, außerdem, der, die, den, dem, des, eine, einen, einem, einer, eines,"
        "kein, keine, keinen, mein, meine, meinen, meinem, meiner, dein, deine, deinen, sein, seine, ihre, unser,"
        "unsere, dieser, diesen, jeder, jede, jedes, in, im, ins, am, ans, bei, beim, von, vom, zum, zur, für,"
        "gegen, ohne, unter, hinter, neben, zwischen, seit, ich, sehr, noch, eigentlich, vielleicht, nämlich,"
        "nummer, heißt"
    ),
    fillers=_set("äh, ähm, öh, öhm, hm, hmm, mm, tja, na ja, naja, also, quasi, sozusagen, halt, moment"),
    questions=_set(
        "was, wer, wen, wem, wessen, wann, wo, wohin, woher, warum, wieso, weshalb, wie, welche, welcher, welches,"
        "ist, sind, war, hat, hast, haben, kann, kannst, können, könntest, wird, wirst, soll, sollte, darf, gibt,"
        "weißt"
    ),
    whole=_set(
        "ja, nein, nee, doch, okay, ok, stopp, halt, danke, danke schön, vielen dank, hallo, hi, tschüss, bitte,"
        "genau, richtig, klar, egal, nichts, das war's, das wars, weiter, nochmal, noch mal, hilfe, guten morgen,"
        "guten tag"
    ),
    listening=_set(
        "mhm, mm hmm, mm-hmm, mmhm, mm, hm, hmm, aha, ah, ach, oh, ja, jaja, jo, jep, genau, okay, ok, o k,"
        "richtig, stimmt, klar, alles klar, na klar, ach so, achso, verstehe, ich verstehe, gut, sehr gut, schön,"
        "super, prima, toll, eben, natürlich, sicher, interessant, wirklich, echt, äh, ähm, tja, weiß ich"
    ),
    tells=_set("ist, lautet, nummer, code"),
    objects=_set("aber, und, oder, doch, nur"),
    orders=_set(
        "stopp, stop, halt, warte, nein, nee, moment, ruhe, genug, pause, hallo, he, weiter, lauter, leiser, langsamer,"
        "schneller, nochmal, abbrechen, hilfe, was, wie, wer, wo, wann, warum, wieso, quatsch, falsch, still,"
        "sei still, sei ruhig, hör auf, nicht so"
    ),
)
LANGUAGES = {"en": ENGLISH, "de": GERMAN}
