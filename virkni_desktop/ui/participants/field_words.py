"""The words of the fields that files and conflicts name, and of the values that stand in them."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from virkni_desktop.formats import long_date, money
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.forms.municipalities import municipality_name
from virkni_desktop.ui.pages import PageContext

Value = str | int | bool | None
_DATES = frozenset(("birth_date", "decision_start", "decision_end", "enrolled_on", "exited_on", "referred_on"))
_YES_OR_NO = frozenset(("interpreter", "protected_identity"))
_CODES = {"stage": "stage", "income_source": "income_source", "exit_reason": "exit_reason"}


def field_word(field: str) -> str:
    """What a field is called; a field that is not known here keeps its own name."""
    return field_words().get(field, field)


def value_words(context: PageContext, field: str, value: Value) -> str:
    """A value as people read it; empty where there is none."""
    text = "" if value is None else str(value)
    rules, language = load_jurisdiction(context.jurisdiction), context.language
    if field in _DATES:
        return _date_words(text, language)
    if field in _CODES and text:
        return rules.label(_CODES[field], text, language)
    if field == "grant_amount" and text.isdigit():
        return money(int(text), rules.currency, language)
    if field in _YES_OR_NO:
        return _yes_or_no(text)
    if field == "municipality":
        return municipality_name(context.jurisdiction, text)
    return sex_word(text) if field == "sex" else text


def sex_word(sex: str) -> str:
    """The word for a sex as the reports split by it."""
    words = {
        "woman": QCoreApplication.translate("Sex", "Woman"),
        "man": QCoreApplication.translate("Sex", "Man"),
        "other": QCoreApplication.translate("Sex", "Other"),
    }
    return words.get(sex, sex)


def reach_words(reach_by: str | None) -> str:
    """How somebody wants to be reached: the mapping's codes in words, anything else as it was typed."""
    return _ways().get(reach_by or "", reach_by or "")


def reach_value(words: str) -> str:
    """What is kept for words that somebody typed or left: the mapping's code where they are its words."""
    return next((code for code, known in _ways().items() if known == words.strip()), words)


def _ways() -> dict[str, str]:
    return {
        "phone": QCoreApplication.translate("Reach", "Phone call"),
        "text-message": QCoreApplication.translate("Reach", "Text message"),
        "e-mail": QCoreApplication.translate("Reach", "E-mail"),
        "letter": QCoreApplication.translate("Reach", "Letter"),
        "in-person": QCoreApplication.translate("Reach", "Meet in person"),
    }


def _date_words(text: str, language: str) -> str:
    try:
        return long_date(date.fromisoformat(text), language)
    except ValueError:
        return text


def _yes_or_no(text: str) -> str:
    if text in {"0", "False", ""}:
        return QCoreApplication.translate("Field", "No")
    return QCoreApplication.translate("Field", "Yes")


def field_words() -> dict[str, str]:
    """What all fields are called, in the language of the window."""
    return {
        "identity_number": QCoreApplication.translate("Field", "Identity number"),
        "name": QCoreApplication.translate("Field", "Name"),
        "given": QCoreApplication.translate("Field", "Given name"),
        "family": QCoreApplication.translate("Field", "Family name"),
        "name_to_use": QCoreApplication.translate("Field", "Name to use"),
        "birth_date": QCoreApplication.translate("Field", "Born"),
        "sex": QCoreApplication.translate("Field", "Sex"),
        "phone": QCoreApplication.translate("Field", "Phone"),
        "email": QCoreApplication.translate("Field", "E-mail"),
        "municipality": QCoreApplication.translate("Field", "Municipality"),
        "mother_tongue": QCoreApplication.translate("Field", "Language"),
        "interpreter": QCoreApplication.translate("Field", "Interpreter"),
        "reach_by": QCoreApplication.translate("Field", "Reach by"),
        "protected_identity": QCoreApplication.translate("Field", "Protected identity"),
        "stage": QCoreApplication.translate("Field", "Stage"),
        "coach": QCoreApplication.translate("Field", "Coach"),
        "decision_start": QCoreApplication.translate("Field", "Decision start"),
        "decision_end": QCoreApplication.translate("Field", "Decision end"),
        "days_used": QCoreApplication.translate("Field", "Days used"),
        "income_source": QCoreApplication.translate("Field", "Livelihood"),
        "agency_reference": QCoreApplication.translate("Field", "Reference"),
        "officer": QCoreApplication.translate("Field", "Officer"),
        "measure": QCoreApplication.translate("Field", "Measure"),
        "enrolled_on": QCoreApplication.translate("Field", "Enrolled"),
        "referred_by": QCoreApplication.translate("Field", "Referred by"),
        "referred_on": QCoreApplication.translate("Field", "Referred on"),
        "service_area": QCoreApplication.translate("Field", "Service area"),
        "grant_amount": QCoreApplication.translate("Field", "Grant"),
        "exited_on": QCoreApplication.translate("Field", "Left on"),
        "exit_reason": QCoreApplication.translate("Field", "Reason"),
    }
