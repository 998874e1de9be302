"""What a model writes for itself or for a machine is told apart from its answer, however it is cut."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.engines import Thought
from server.engines.llm.inside.answer_filter import AnswerFilter


def filtered(*pieces: str, hold: bool = False) -> tuple[str, str]:
    """The answer and the thoughts, as whoever listens has them in the end."""
    answer = thought = ""
    model = AnswerFilter(hold=hold)
    for given_ in [*map(model.feed, pieces), model.finish()]:
        for piece in given_:
            if isinstance(piece, str):
                answer += piece
            else:
                thought += answer * piece.takes_back + piece.text
                answer = "" if piece.takes_back else answer
    return answer, thought


DEEPSEEK_CALL = "<|tool_calls_begin|><|tool_call_begin|>function<|tool_sep|>x<|tool_call_end|><|tool_calls_end|>"
DEEPSEEK_CALL = DEEPSEEK_CALL.replace("|", "\uff5c").replace("_", "\u2581")
TOOL = '{"name": "get_weather", "arguments": {"city": "Paris}"}}'

THOUGHTS = {
    "of Gemma 4": ("<|turn>model\n<|channel>thought\nHm.<channel|>Paris.<turn|>", "Paris.", "thought\nHm."),
    "closed where it begins": ("<think/>Paris.", "Paris.", ""),
    "whole": ("<think>Hm.</think>\n\nParis.", "Paris.", "Hm."),
    "empty": ("<think>\n\n</think>\n\nParis.", "Paris.", "\n\n"),
    "in the middle": ("It is <think>hm</think> Paris.", "It is Paris.", "hm"),
    "unclosed": ("<think>Hm. I never", "", "Hm. I never"),
    "unclosed behind words": ("Paris. <think>Or not?", "Paris. ", "Or not?"),
    "only closing": ("I should say it in French.</think>Paris.", "Paris.", "I should say it in French."),
    "only closing, German": (
        "Der Nutzer fragt nach Paris.\n</think>\nParis.",
        "Paris.",
        "Der Nutzer fragt nach Paris.\n",
    ),
    "only closing, unlike a monologue": ("Capitals of France. </think>Paris.", "Paris.", "Capitals of France. "),
    "nested": ("<think>a<think>b</think>c</think>Paris.", "Paris.", "abc"),
    "one that quotes the mark": ("<think>A <think> tag.</think>Paris.", "Paris.", "A  tag.Paris."),
    "thinking": ("<thinking>Hm.</thinking>Paris.", "Paris.", "Hm."),
    "with attributes": ('<thinking type="deep" n="2">Hm.</thinking>Paris.', "Paris.", "Hm."),
    "shouted": ("<THINK>Hm.</ThInK>Paris.", "Paris.", "Hm."),
    "reasoning": ("<reasoning>Hm.</reasoning>Paris.", "Paris.", "Hm."),
    "of a name space": ("<seed:think>Hm.</seed:think>Paris.", "Paris.", "Hm."),
    "in square brackets": ("[THINK]Hm.[/THINK]Paris.", "Paris.", "Hm."),
    "in triangles": ("\u25c1think\u25b7Hm.\u25c1/think\u25b7Paris.", "Paris.", "Hm."),
    "in tokens": ("<|START_THINKING|>Hm.<|END_THINKING|><|START_RESPONSE|>Paris.<|END_RESPONSE|>", "Paris.", "Hm."),
    "begin and end": ("<|begin_of_thought|>Hm.<|end_of_thought|>Paris.", "Paris.", "Hm."),
    "harmony": (
        "<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant<|channel|>final<|message|>Paris.<|return|>",
        "Paris.",
        "Hm.",
    ),
    "harmony without a last header": ("<|channel|>analysis<|message|>Hm.<|end|>Paris.", "Paris.", "Hm."),
    "harmony without its marks": ("analysisThe person asks.assistantfinalParis.", "Paris.", "The person asks."),
    "harmony without its marks or an end": ("analysisThe person asks.", "", "analysisThe person asks."),
    "a thought with the end of a message": ("<think>Hm.<|im_end|>", "", "Hm."),
}

MACHINES = {
    "of Gemma 4": ('<|tool_call>call:go{a:<|"|>b<|"|>}<tool_call|>Paris.<turn|>', "Paris."),
    "a call": (f"<tool_call>{TOOL}</tool_call>", ""),
    "a call behind words": (f"I will look.\n<tool_call>\n{TOOL}\n</tool_call>", "I will look.\n"),
    "words behind a call": ('<function=go>{"a": 1}</function>Paris.', "Paris."),
    "an unclosed call": (f"<tool_call>{TOOL}", ""),
    "of Mistral": (f"[TOOL_CALLS][{TOOL}]", ""),
    "of Mistral, newer": ('[TOOL_CALLS]get_weather[ARGS]{"city": "Paris"}', ""),
    "of DeepSeek": (f"{DEEPSEEK_CALL}Paris.<\uff5cend\u2581of\u2581sentence\uff5c>", "Paris."),
    "of Kimi": ("<|tool_calls_section_begin|><|tool_call_begin|>f:0<|tool_call_end|><|tool_calls_section_end|>", ""),
    "of Claude": ('<function_calls><invoke name="a"><parameter name="b">1</parameter></invoke></function_calls>', ""),
    "of LM Studio": (f"[TOOL_REQUEST]{TOOL}[END_TOOL_REQUEST]", ""),
    "of Llama": ('<|python_tag|>brave_search.call(query="Paris")<|eom_id|>', ""),
    "of harmony": ('<|channel|>commentary to=functions.x <|constrain|>json<|message|>{"a": 1}<|call|>', ""),
    "bare": (TOOL, ""),
    "bare behind words": (f"I will look.\n{TOOL}", "I will look.\n"),
    "bare, a list": (f"[{TOOL}, {TOOL}]", ""),
    "bare, two": (f"{TOOL};\n{TOOL}", ""),
    "bare, as the API has it": (json.dumps({"type": "function", "function": {"name": "x", "arguments": "{}"}}), ""),
    "bare, cut": (TOOL[:30], ""),
    "bare, no JSON": ("{'name': 'x', 'parameters': {'a': 1,}}", ""),
    "bare, in a block": (f"```json\n{TOOL}\n```", ""),
    "bare, as a block of code": ("```tool_code\nprint(1)\n```", ""),
    "bare, as Python": ('[get_weather(city="Paris"), f()]', ""),
}

TOKENS = {
    "ChatML": ("<|im_start|>assistant\nParis.<|im_end|>", "Paris."),
    "ChatML that goes on": ("Paris.<|im_end|>\n<|im_start|>user\nAnd Spain?<|im_end|>", "Paris."),
    "Llama": ("<|start_header_id|>assistant<|end_header_id|>\n\nParis.<|eot_id|>", "Paris."),
    "Llama that goes on": ("Paris.<|eot_id|><|start_header_id|>user<|end_header_id|>\n\nAnd Spain?", "Paris."),
    "Llama 2": ("<s>Paris.</s>", "Paris."),
    "Llama 2 that goes on": ("Paris.</s><s>[INST] And Spain? [/INST]", "Paris."),
    "a header that does not end": ("<|im_start|>assistant Paris.", "Paris."),
    "a header that is long in ending": (f"<|im_start|>assistant {'Paris. ' * 20}", "Paris. " * 20),
    "a header of somebody else": ("<|im_start|>user", ""),
    "Gemma": ("<start_of_turn>model\nParis.<end_of_turn>", "Paris."),
    "Phi": ("<|assistant|>Paris.<|end|><|user|>And Spain?", "Paris."),
    "GPT": ("Paris.<|endoftext|>Human: And Spain?", "Paris."),
    "Granite": ("<|start_of_role|>assistant<|end_of_role|>Paris.<|end_of_text|>", "Paris."),
    "DeepSeek": ("Paris.<\uff5cend\u2581of\u2581sentence\uff5c>", "Paris."),
    "R1 Zero": ("<answer>Paris.</answer>", "Paris."),
    "unknown": ("<|some_token|>Paris.<|another one|>", "Paris."),
    "nothing else": ("<|im_end|>", ""),
    "words behind an end": ("Paris.<|im_end|> It is.", "Paris. It is."),
}

TEXTS = [
    "In F# <| is a pipe as |> is.",
    "Paris.", "A <b> tag, a < b and c > d.", "Sicher: 2 < 3, und [1] steht da.", "The `<think>` tag opens a thought.",
    "Write:\n```html\n<think>\n</think>\n<|im_end|>\n```\nThat is all.", '{"name": "Ada", "age": 36}', "[1, 2, 3]",
    '```json\n{"a": 1}\n```\nThat is JSON.', "[link](https://x.example) and [ ] a box", "The user is right.",
    "analysis of it", "Wait.", "x </b> y", "```\n[TOOL_CALLS]\n```", "`[INST]` begins a question.", "a <thinner> line",
    "I should go.",
    "<", "``", "[", "{", "Thinking of you.", "Okay, so be it.", "List:\n[x] done\n{y}", "\u201eW\u00e4re <think\u201c",
]  # fmt: skip


@pytest.mark.parametrize("name", THOUGHTS)
def test_a_thought_is_no_answer(name: str) -> None:
    written, answer, thought = THOUGHTS[name]
    assert filtered(written) == (answer, thought)


@pytest.mark.parametrize("name", MACHINES)
def test_what_is_for_a_tool_is_no_answer(name: str) -> None:
    written, answer = MACHINES[name]
    assert filtered(written) == (answer, "")


@pytest.mark.parametrize("name", TOKENS)
def test_tokens_of_a_template_are_no_answer(name: str) -> None:
    written, answer = TOKENS[name]
    assert filtered(written) == (answer, "")


@pytest.mark.parametrize("text", TEXTS)
def test_everything_else_is(text: str) -> None:
    assert filtered(text) == (text, "")
    assert filtered(f"<think>Hm.</think>{text}") == (text, "Hm.")


ALL = [each[0] for table in (THOUGHTS, MACHINES, TOKENS) for each in table.values()] + TEXTS


@pytest.mark.parametrize("written", ALL)
def test_it_does_not_matter_where_it_is_cut(written: str) -> None:
    whole = filtered(written)
    assert filtered(*written) == whole
    for place in range(1, len(written)):
        assert filtered(written[:place], written[place:]) == whole, written[:place]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(ALL), min_size=1, max_size=3).map("\n".join), st.lists(st.integers(1, 9), min_size=1))
def test_not_even_of_several_after_one_another(written: str, lengths: list[int]) -> None:
    pieces: list[str] = []
    place = 0
    while place < len(written):
        length = lengths[len(pieces) % len(lengths)]
        pieces.append(written[place : place + length])
        place += length
    assert filtered(*pieces) == filtered(written)


def test_an_answer_is_passed_on_as_it_comes() -> None:
    model = AnswerFilter()
    assert [model.feed(piece) for piece in ("Pa", "ris", ".")] == [["Pa"], ["ris"], ["."]]


def test_what_sounds_like_a_monologue_waits_for_its_end() -> None:
    model = AnswerFilter()
    assert model.feed("Okay, so the user wants Paris.") == []
    assert model.feed("</think>Paris.") == [Thought("Okay, so the user wants Paris."), "Paris."]
    assert model.thought_unmarked


def test_a_model_that_is_known_for_it_says_nothing_before_that_is_clear() -> None:
    model = AnswerFilter(hold=True)
    assert model.feed("Capitals. ") == []
    assert model.feed("</think>Paris.") == [Thought("Capitals. "), "Paris."]


def test_what_was_said_already_is_taken_back() -> None:
    model = AnswerFilter()
    assert model.feed("Capitals.") == ["Capitals."]
    assert model.feed("</think>Paris.") == [Thought("", takes_back=True), "Paris."]


def test_what_a_server_tells_apart_is_not_waited_for() -> None:
    model = AnswerFilter(hold=True)
    assert model.think("Hm.") == [Thought("Hm.")]
    assert model.feed("Okay, so it is Paris.") == ["Okay, so it is Paris."]


def test_it_is_known_that_a_tool_was_wanted() -> None:
    for written in (TOOL, f"<tool_call>{TOOL}</tool_call>", f"[TOOL_CALLS][{TOOL}]", f"```json\n{TOOL}\n```"):
        model = AnswerFilter()
        model.feed(written)
        model.finish()
        assert model.called_tool
