"""Reads templates from TOML and says in words what is wrong with one, before any of it is used."""

import re
import tomllib
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar

from virkni_desktop.errors import NotFoundError, VirkniError
from virkni_desktop.forms.schema import Option, Part, Privacy, Question, QuestionKind, Section, Template, TemplateKind
from virkni_desktop.forms.wording import Wording
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.paths import resource

Choice = TypeVar("Choice", bound=StrEnum)

_NEED_OPTIONS = (QuestionKind.CHOICE, QuestionKind.SCALE)
_MAY_HAVE_OPTIONS = (*_NEED_OPTIONS, QuestionKind.TAGS)
_SCALE_STEPS = ("1", "2", "3", "4", "5")
_TEMPLATE_KEYS = {"id", "version", "kind", "title", "intro", "section"}
_SECTION_KEYS = {"id", "part", "privacy", "title", "question"}
_QUESTION_KEYS = {"id", "kind", "privacy", "text", "easy", "unit", "options"}
_LANGUAGE_CODE = re.compile("[a-z]{2,3}")


class TemplateError(VirkniError):
    """A template cannot be used as it is written."""


@cache
def load_template(template_id: str) -> Template:
    """A template that comes with the program; raises NotFoundError or TemplateError."""
    return parse_template(template_source(template_id), template_id)


def template_source(template_id: str) -> str:
    """The TOML text of a template, which a caseload keeps so that later versions do not change old answers."""
    path = resource("templates", f"{template_id}.toml")
    if not path.is_file():
        raise NotFoundError(
            QT_TRANSLATE_NOOP("core", "There is no template called {name}. Nothing was changed."), name=template_id
        )
    return path.read_text(encoding="utf-8")


def list_templates(kind: TemplateKind | None = None) -> list[Template]:
    """The templates that come with the program, by id; of one kind, or all."""
    names = sorted(path.stem for path in resource("templates").glob("*.toml"))
    found = [load_template(name) for name in names]
    return [template for template in found if kind is None or template.kind is kind]


def parse_template(source: str, name: str) -> Template:
    """A template from TOML text; raises TemplateError naming the place and what is wrong there."""
    try:
        data = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise _refused(name, str(error)) from error
    try:
        return _template(data)
    except _FaultError as fault:
        raise _refused(name, str(fault)) from fault


class _FaultError(Exception):
    """What is wrong, before the template's name is known."""


def _refused(name: str, problem: str) -> TemplateError:
    return TemplateError(
        QT_TRANSLATE_NOOP(
            "core", "The template {name} cannot be used: {problem}. Correct it and try again; nothing was changed."
        ),
        name=name,
        problem=problem,
    )


def _template(data: Mapping[str, Any]) -> Template:
    _known_keys(data, _TEMPLATE_KEYS, "the template")
    sections = tuple(_section(entry) for entry in _entries(data, "section", "the template"))
    template = Template(
        id=_text(data, "id", "the template"),
        version=_version(data),
        kind=_choice(TemplateKind, data, "kind", "the template"),
        title=_wording(data, "title", "the template"),
        intro=_wording(data, "intro", "the template") if "intro" in data else Wording({}),
        sections=sections,
    )
    _all_different([section.id for section in sections], "section")
    _all_different([question.id for question in template.questions], "question")
    return template


def _section(data: Mapping[str, Any]) -> Section:
    section_id = _text(data, "id", "a section")
    where = f"section {section_id}"
    _known_keys(data, _SECTION_KEYS, where)
    privacy = _choice(Privacy, data, "privacy", where)
    return Section(
        id=section_id,
        part=_choice(Part, data, "part", where),
        privacy=privacy,
        title=_wording(data, "title", where),
        questions=tuple(_question(entry, privacy) for entry in _entries(data, "question", where)),
    )


def _question(data: Mapping[str, Any], section_privacy: Privacy) -> Question:
    question_id = _text(data, "id", "a question")
    where = f"question {question_id}"
    _known_keys(data, _QUESTION_KEYS, where)
    kind = _choice(QuestionKind, data, "kind", where)
    return Question(
        id=question_id,
        kind=kind,
        text=Wording(_by_language(data, "text", where), _by_language(data, "easy", where) if "easy" in data else {}),
        privacy=_choice(Privacy, data, "privacy", where) if "privacy" in data else section_privacy,
        options=_options(data, kind, where),
        unit=_wording(data, "unit", where) if "unit" in data else None,
    )


def _options(data: Mapping[str, Any], kind: QuestionKind, where: str) -> tuple[Option, ...]:
    if "options" not in data:
        if kind in _NEED_OPTIONS:
            raise _FaultError(f"{where} has nothing to choose from")
        return ()
    if kind not in _MAY_HAVE_OPTIONS:
        raise _FaultError(f"{where} has options, but a {kind} question takes none")
    options = tuple(_option(entry, where) for entry in _entries(data, "options", where))
    ids = [option.id for option in options]
    _all_different(ids, f"option of {where}")
    if kind is QuestionKind.SCALE and tuple(ids) != _SCALE_STEPS:
        raise _FaultError(f"{where} is a scale, so its options must be 1, 2, 3, 4 and 5")
    return options


def _option(data: Mapping[str, Any], where: str) -> Option:
    option_id = _text(data, "id", f"an option of {where}")
    words = {key: value for key, value in data.items() if key != "id"}
    return Option(option_id, Wording(_languages(words, f"option {option_id} of {where}")))


def _entries(data: Mapping[str, Any], key: str, where: str) -> list[Mapping[str, Any]]:
    entries = data.get(key)
    if not isinstance(entries, list) or not entries or not all(isinstance(entry, dict) for entry in entries):
        raise _FaultError(f"{where} has no {key}")
    return entries


def _text(data: Mapping[str, Any], key: str, where: str) -> str:
    value = data.get(key)
    if not isinstance(value, str) or not value.strip():
        raise _FaultError(f"{where} has no {key}")
    return value


def _version(data: Mapping[str, Any]) -> int:
    version = data.get("version")
    if not isinstance(version, int) or version < 1:
        raise _FaultError("the template's version is not a whole number from 1")
    return version


def _choice(kind: type[Choice], data: Mapping[str, Any], key: str, where: str) -> Choice:
    value = _text(data, key, where)
    try:
        return kind(value)
    except ValueError:
        raise _FaultError(f"{where} has {key} “{value}”, which is none of {', '.join(kind)}") from None


def _wording(data: Mapping[str, Any], key: str, where: str) -> Wording:
    return Wording(_by_language(data, key, where))


def _by_language(data: Mapping[str, Any], key: str, where: str) -> dict[str, str]:
    value = data.get(key)
    if not isinstance(value, dict):
        raise _FaultError(f"{where} has no {key} by language")
    return _languages(value, f"{key} of {where}")


def _languages(data: Mapping[str, Any], where: str) -> dict[str, str]:
    """A language may be missing, since the reader falls back; a code that is none, or an empty text, is a slip."""
    for code, text in data.items():
        if not _LANGUAGE_CODE.fullmatch(code):
            raise _FaultError(f"the {where} has “{code}” where a language code should be")
        if not isinstance(text, str) or not text.strip():
            raise _FaultError(f"the {where} is empty in language {code}")
    if not data:
        raise _FaultError(f"the {where} is empty")
    return dict(data)


def _known_keys(data: Mapping[str, Any], known: set[str], where: str) -> None:
    unknown = sorted(data.keys() - known)
    if unknown:
        raise _FaultError(f"{where} has “{unknown[0]}”, which means nothing here")


def _all_different(ids: list[str], what: str) -> None:
    twice = next((each for each in ids if ids.count(each) > 1), None)
    if twice:
        raise _FaultError(f"two of the same {what}: {twice}")
