"""The fields a column of a list can fill, in groups, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from virkni_desktop.ui.participants.field_words import field_word


def field_groups() -> list[tuple[str, tuple[str, ...]]]:
    """Group name → fields, the ones that most lists have first."""
    return [
        (
            QCoreApplication.translate("FieldGroups", "Who it is"),
            ("identity_number", "name", "given", "family", "sex", "agency_reference", "exchange_id"),
        ),
        (
            QCoreApplication.translate("FieldGroups", "How to reach them"),
            ("phone", "email", "municipality", "mother_tongue"),
        ),
        (
            QCoreApplication.translate("FieldGroups", "Decision and programme"),
            ("decision_start", "decision_end", "days_used", "income_source", "measure", "officer", "service_area"),
        ),
        (
            QCoreApplication.translate("FieldGroups", "Here"),
            ("enrolled_on", "stage", "coach", "grant_amount", "exited_on", "exit_reason"),
        ),
    ]


def list_field_word(field: str) -> str:
    """What a field is called over a list's column."""
    if field == "exchange_id":
        return QCoreApplication.translate("FieldGroups", "Our own mark")
    return field_word(field)
