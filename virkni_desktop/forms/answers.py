"""How an answer is written down, whatever kind of question it belongs to, and how it reads in words."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from virkni_desktop.errors import InputError
from virkni_desktop.formats import long_date, number
from virkni_desktop.forms.schema import AnswerState, Question, QuestionKind
from virkni_desktop.forms.wording import load_words, text_of
from virkni_desktop.messages import QT_TRANSLATE_NOOP


def answer_value(question: Question, given: object) -> dict[str, Any]:
    """The answer as it is stored (JSON), from what a field or a command line gives; raises InputError.

    own-words, text: {"text": str} · choice: {"option": id} · scale: {"step": 1 to 5} · tags: {"tags": [id or free text]}
    · yes-no: {"yes": bool} · number: {"number": "7.5"} · date: {"date": "2026-12-04"}.
    """
    key, read = _KEY_AND_READER[question.kind]
    return {key: read(question, given)}


def answer_in_words(question: Question, value: Mapping[str, Any], language: str) -> str:
    """The stored answer as a person reads it, in a language; "" when it is empty."""
    key, _ = _KEY_AND_READER[question.kind]
    given = value.get(key)
    return "" if given in (None, "", []) else _SPEAKER[question.kind](question, given, language)


def state_in_words(state: AnswerState, language: str) -> str:
    """For example "Vill inte svara"."""
    return text_of(load_words("forms")[f"state.{state}"], language)


def _text(question: Question, given: object) -> str:
    del question
    return str(given)


def _step(question: Question, given: object) -> int:
    return int(_option_id(question, given))


def _option_id(question: Question, given: object) -> str:
    option = question.option(str(given))
    if option is None:
        raise InputError(
            QT_TRANSLATE_NOOP("core", "“{given}” is not among the answers to choose from. Nothing was changed."),
            given=given,
        )
    return option.id


def _tags(question: Question, given: object) -> list[str]:
    """Free tags stay as typed; one that says the same as a suggestion becomes it, so that it can be translated."""
    suggested = {text.casefold(): option.id for option in question.options for text in option.text.standard.values()}
    words = given.splitlines() if isinstance(given, str) else list(given) if isinstance(given, (list, tuple)) else []
    tags = [suggested.get(str(word).strip().casefold(), str(word).strip()) for word in words]
    return list(dict.fromkeys(tag for tag in tags if tag))


def _yes(question: Question, given: object) -> bool:
    if isinstance(given, bool):
        return given
    typed = str(given).strip().casefold()
    for key in ("yes", "no"):
        if typed == key or typed in (text.casefold() for text in load_words("forms")[key].standard.values()):
            return key == "yes"
    raise InputError(
        QT_TRANSLATE_NOOP("core", "“{given}” is neither yes nor no. Nothing was changed."),
        given=given,
        question=question.id,
    )


def _number(question: Question, given: object) -> str:
    del question
    try:
        figure = Decimal(str(given).strip().replace("\u00a0", "").replace(" ", "").replace(",", "."))
    except InvalidOperation:
        figure = Decimal("NaN")
    if not figure.is_finite():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "core", "“{given}” is not a number. Type figures only, for example 7,5. Nothing was changed."
            ),
            given=given,
        )
    return f"{figure.normalize():f}"


def _date(question: Question, given: object) -> str:
    del question
    try:
        return (given if isinstance(given, date) else date.fromisoformat(str(given).strip())).isoformat()
    except ValueError:
        raise InputError(
            QT_TRANSLATE_NOOP("core", "“{given}” is not a date. Type it as year-month-day. Nothing was changed."),
            given=given,
        ) from None


def _say_text(question: Question, given: str, language: str) -> str:
    del question, language
    return given.strip()


def _say_option(question: Question, option_id: str, language: str) -> str:
    option = question.option(option_id)
    return text_of(option.text, language) if option else option_id


def _say_step(question: Question, step: int, language: str) -> str:
    pattern = text_of(load_words("forms")["scale"], language)
    return pattern.format(text=_say_option(question, str(step), language), step=step)


def _say_tags(question: Question, tags: list[str], language: str) -> str:
    return ", ".join(_say_option(question, tag, language) for tag in tags)


def _say_yes(question: Question, yes: bool, language: str) -> str:
    del question
    return text_of(load_words("forms")["yes" if yes else "no"], language)


def _say_number(question: Question, figure: str, language: str) -> str:
    """A bare number may be a year, so only one with a unit gets its thousands apart."""
    if question.unit is None:
        return figure.replace(".", "." if language == "en" else ",")
    value = Decimal(figure)
    digits = max(0, -int(value.as_tuple().exponent))
    return f"{number(value, language, digits)}\u00a0{text_of(question.unit, language)}"


def _say_date(question: Question, day: str, language: str) -> str:
    del question
    return long_date(date.fromisoformat(day), language)


_KEY_AND_READER: Mapping[QuestionKind, tuple[str, Callable[[Question, object], object]]] = {
    QuestionKind.OWN_WORDS: ("text", _text),
    QuestionKind.TEXT: ("text", _text),
    QuestionKind.CHOICE: ("option", _option_id),
    QuestionKind.SCALE: ("step", _step),
    QuestionKind.TAGS: ("tags", _tags),
    QuestionKind.YES_NO: ("yes", _yes),
    QuestionKind.NUMBER: ("number", _number),
    QuestionKind.DATE: ("date", _date),
}
_SPEAKER: Mapping[QuestionKind, Callable[[Question, Any, str], str]] = {
    QuestionKind.OWN_WORDS: _say_text,
    QuestionKind.TEXT: _say_text,
    QuestionKind.CHOICE: _say_option,
    QuestionKind.SCALE: _say_step,
    QuestionKind.TAGS: _say_tags,
    QuestionKind.YES_NO: _say_yes,
    QuestionKind.NUMBER: _say_number,
    QuestionKind.DATE: _say_date,
}
