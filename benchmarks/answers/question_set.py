"""Fifty plain questions that people ask aloud, each with what makes an answer right. Published; made up for this."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

MOST_WORDS = 25
"""An answer that is longer is none for the ear."""


@dataclass(frozen=True, slots=True)
class Question:
    """`right` is a pattern that a right answer has in it; `kind` is what the question wants of whoever answers."""

    text: str
    right: str
    kind: Literal["knows", "reckons"] = "knows"

    def is_answered(self, answer: str) -> bool:
        return bool(re.search(rf"\b(?:{self.right})\b", answer.replace(",", ""), re.IGNORECASE))


QUESTIONS = (
    Question("What is the capital of France?", "Paris"),
    Question("What is the capital of Japan?", "Tokyo"),
    Question("What is the capital of Spain?", "Madrid"),
    Question("Which planet is closest to the Sun?", "Mercury"),
    Question("Which planet is the largest in our solar system?", "Jupiter"),
    Question("How many legs does a spider have?", "eight|8"),
    Question("How many continents are there?", "seven|7"),
    Question("What do bees make?", "honey"),
    Question("What colour do you get when you mix blue and yellow?", "green"),
    Question("What is the opposite of hot?", "cold"),
    Question("Who wrote Romeo and Juliet?", "Shakespeare"),
    Question("What is frozen water called?", "ice"),
    Question("Which gas do plants take from the air?", "carbon dioxide|CO2"),
    Question("What is the largest ocean?", "Pacific"),
    Question("What language do people speak in Brazil?", "Portuguese"),
    Question("Which animal is known as man's best friend?", "dogs?"),
    Question("What is the currency of the United Kingdom?", "pounds?|sterling|GBP"),
    Question("Which organ pumps blood through the body?", "heart"),
    Question("What is the tallest animal?", "giraffes?"),
    Question("What is the chemical symbol of water?", "H2O|H₂O"),
    Question("Who painted the Mona Lisa?", "Leonardo|da Vinci"),
    Question("Which country has the shape of a boot?", "Italy"),
    Question("What is the first month of the year?", "January"),
    Question("Which season comes after winter?", "spring"),
    Question("What do caterpillars turn into?", "butterfl(?:y|ies)|moths?"),
    Question("In which country are the pyramids of Giza?", "Egypt"),
    Question("What is a baby cat called?", "kittens?"),
    Question("How do you say hello in Spanish?", "hola"),
    Question("What is the fastest land animal?", "cheetahs?"),
    Question("Which metal is liquid at room temperature?", "mercury"),
    Question("What is 15 plus 27?", "42|forty[- ]two", "reckons"),
    Question("What is 12 minus 5?", "7|seven", "reckons"),
    Question("What is 17 times 3?", "51|fifty[- ]one", "reckons"),
    Question("What is 144 divided by 12?", "12|twelve", "reckons"),
    Question("What is 20 percent of 80?", "16|sixteen", "reckons"),
    Question("What is the square root of 81?", "9|nine", "reckons"),
    Question("How much is half of 50?", "25|twenty[- ]five", "reckons"),
    Question("What is 3.5 plus 1.5?", "5|five", "reckons"),
    Question("How many metres are in 2 kilometres?", "2000|two thousand", "reckons"),
    Question("How many centimetres are in 3 metres?", "300|three hundred", "reckons"),
    Question("How many minutes are in 2 hours?", "120|one hundred(?: and)? twenty", "reckons"),
    Question("How many seconds are in a minute?", "60|sixty", "reckons"),
    Question("How many days does a leap year have?", "366", "reckons"),
    Question("What day comes after Tuesday?", "Wednesday", "reckons"),
    Question("How many grams are in a kilogram?", "1000|one thousand|a thousand", "reckons"),
    Question("What is 100 degrees Celsius in Fahrenheit?", "212", "reckons"),
    Question("How many hours are in a day?", "24|twenty[- ]four", "reckons"),
    Question("What is 7 squared?", "49|forty[- ]nine", "reckons"),
    Question("How many inches are in a foot?", "12|twelve", "reckons"),
    Question("Convert 5 kilometres to miles.", "3\\.1\\d*|about three", "reckons"),
)
