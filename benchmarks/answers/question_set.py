"""Fifty plain questions that people ask aloud, each with what makes an answer right. Published; made up for this."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

MOST_WORDS = 25
"""An answer that is longer is none for the ear."""


@dataclass(frozen=True, slots=True)
class PlainQuestion:
    """`right` is a pattern that a right answer has in it; `kind` is what the question wants of whoever answers."""

    text: str
    right: str
    kind: Literal["knows", "reckons"] = "knows"

    def is_answered(self, answer: str) -> bool:
        return bool(re.search(rf"\b(?:{self.right})\b", answer.replace(",", ""), re.IGNORECASE))


QUESTIONS = (
    PlainQuestion("What is the capital of France?", "Paris"),
    PlainQuestion("What is the capital of Japan?", "Tokyo"),
    PlainQuestion("What is the capital of Spain?", "Madrid"),
    PlainQuestion("Which planet is closest to the Sun?", "Mercury"),
    PlainQuestion("Which planet is the largest in our solar system?", "Jupiter"),
    PlainQuestion("How many legs does a spider have?", "eight|8"),
    PlainQuestion("How many continents are there?", "seven|7"),
    PlainQuestion("What do bees make?", "honey"),
    PlainQuestion("What colour do you get when you mix blue and yellow?", "green"),
    PlainQuestion("What is the opposite of hot?", "cold"),
    PlainQuestion("Who wrote Romeo and Juliet?", "Shakespeare"),
    PlainQuestion("What is frozen water called?", "ice"),
    PlainQuestion("Which gas do plants take from the air?", "carbon dioxide|CO2"),
    PlainQuestion("What is the largest ocean?", "Pacific"),
    PlainQuestion("What language do people speak in Brazil?", "Portuguese"),
    PlainQuestion("Which animal is known as man's best friend?", "dogs?"),
    PlainQuestion("What is the currency of the United Kingdom?", "pounds?|sterling|GBP"),
    PlainQuestion("Which organ pumps blood through the body?", "heart"),
    PlainQuestion("What is the tallest animal?", "giraffes?"),
    PlainQuestion("What is the chemical symbol of water?", "H2O|H₂O"),
    PlainQuestion("Who painted the Mona Lisa?", "Leonardo|da Vinci"),
    PlainQuestion("Which country has the shape of a boot?", "Italy"),
    PlainQuestion("What is the first month of the year?", "January"),
    PlainQuestion("Which season comes after winter?", "spring"),
    PlainQuestion("What do caterpillars turn into?", "butterfl(?:y|ies)|moths?"),
    PlainQuestion("In which country are the pyramids of Giza?", "Egypt"),
    PlainQuestion("What is a baby cat called?", "kittens?"),
    PlainQuestion("How do you say hello in Spanish?", "hola"),
    PlainQuestion("What is the fastest land animal?", "cheetahs?"),
    PlainQuestion("Which metal is liquid at room temperature?", "mercury"),
    PlainQuestion("What is 15 plus 27?", "42|forty[- ]two", "reckons"),
    PlainQuestion("What is 12 minus 5?", "7|seven", "reckons"),
    PlainQuestion("What is 17 times 3?", "51|fifty[- ]one", "reckons"),
    PlainQuestion("What is 144 divided by 12?", "12|twelve", "reckons"),
    PlainQuestion("What is 20 percent of 80?", "16|sixteen", "reckons"),
    PlainQuestion("What is the square root of 81?", "9|nine", "reckons"),
    PlainQuestion("How much is half of 50?", "25|twenty[- ]five", "reckons"),
    PlainQuestion("What is 3.5 plus 1.5?", "5|five", "reckons"),
    PlainQuestion("How many metres are in 2 kilometres?", "2000|two thousand", "reckons"),
    PlainQuestion("How many centimetres are in 3 metres?", "300|three hundred", "reckons"),
    PlainQuestion("How many minutes are in 2 hours?", "120|one hundred(?: and)? twenty", "reckons"),
    PlainQuestion("How many seconds are in a minute?", "60|sixty", "reckons"),
    PlainQuestion("How many days does a leap year have?", "366", "reckons"),
    PlainQuestion("What day comes after Tuesday?", "Wednesday", "reckons"),
    PlainQuestion("How many grams are in a kilogram?", "1000|one thousand|a thousand", "reckons"),
    PlainQuestion("What is 100 degrees Celsius in Fahrenheit?", "212", "reckons"),
    PlainQuestion("How many hours are in a day?", "24|twenty[- ]four", "reckons"),
    PlainQuestion("What is 7 squared?", "49|forty[- ]nine", "reckons"),
    PlainQuestion("How many inches are in a foot?", "12|twelve", "reckons"),
    PlainQuestion("Convert 5 kilometres to miles.", "3\\.1\\d*|about three", "reckons"),
)
