"""Thirty more questions of the same kinds, written before they were first asked: nothing was ever tuned by them."""

from __future__ import annotations

from benchmarks.answers.question_set import PlainQuestion

HELD_OUT = (
    PlainQuestion("What is the capital of Italy?", "Rome"),
    PlainQuestion("What is the capital of Canada?", "Ottawa"),
    PlainQuestion("Which planet is known as the red planet?", "Mars"),
    PlainQuestion("How many legs does an insect have?", "six|6"),
    PlainQuestion("What do cows drink?", "water"),
    PlainQuestion("What is the opposite of big?", "small|little|tiny"),
    PlainQuestion("Who wrote Don Quixote?", "Cervantes"),
    PlainQuestion("What is the longest river in Africa?", "Nile"),
    PlainQuestion("What language do people speak in Austria?", "German"),
    PlainQuestion("Which organ do we think with?", "brain"),
    PlainQuestion("What is the largest animal in the world?", "blue whales?"),
    PlainQuestion("Which month comes after March?", "April"),
    PlainQuestion("What is a baby dog called?", "pupp(?:y|ies)|pups?"),
    PlainQuestion("In which country is the Eiffel Tower?", "France"),
    PlainQuestion("What colour is a banana?", "yellow"),
    PlainQuestion("How many sides does a triangle have?", "three|3"),
    PlainQuestion("What is the currency of Japan?", "yen"),
    PlainQuestion("Who was the first person on the moon?", "Armstrong"),
    PlainQuestion("What is 23 plus 19?", "42|forty[- ]two", "reckons"),
    PlainQuestion("What is 9 times 8?", "72|seventy[- ]two", "reckons"),
    PlainQuestion("What is 100 minus 37?", "63|sixty[- ]three", "reckons"),
    PlainQuestion("What is 96 divided by 8?", "12|twelve", "reckons"),
    PlainQuestion("What is 15 percent of 200?", "30|thirty", "reckons"),
    PlainQuestion("What is the square root of 64?", "8|eight", "reckons"),
    PlainQuestion("How many metres are in a kilometre?", "1000|one thousand|a thousand", "reckons"),
    PlainQuestion("How many hours are in three days?", "72|seventy[- ]two", "reckons"),
    PlainQuestion("What is 32 degrees Fahrenheit in Celsius?", "0|zero", "reckons"),
    PlainQuestion("How many days are in a week?", "seven|7", "reckons"),
    PlainQuestion("Convert 10 miles to kilometres.", "16\\.\\d+|16|sixteen", "reckons"),
    PlainQuestion("What is a third of 90?", "30|thirty", "reckons"),
)
