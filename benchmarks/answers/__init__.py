"""How right a small mind on this computer answers: a set of questions that is published, and what came of it."""
