"""What a participant agreed to, on the overview: each purpose with its status, and one button to change them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virkni_desktop.formats import near_date
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.ui.components.page_parts import SectionHeading
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_items import Row
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.consent_words import consent_status, consent_word
from virkni_desktop.ui.theme import Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.casework.consents import ConsentMark
    from virkni_desktop.casework.participant import ParticipantView


class ConsentSection(QWidget):
    """``change_asked`` asks for the dialog: by the button of the heading, or by opening a row."""

    change_asked = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._told: tuple[ConsentMark, ...] | None = None
        look = context.look
        self._heading = SectionHeading(
            look, self.tr("Consent"), button=self.tr("Change"), on_click=self.change_asked.emit
        )
        if self._heading.button is not None:
            self._heading.button.setAccessibleName(self.tr("Change what is agreed to"))
        self._list = RowList(look, self.tr("Consent"), RowPlan(two_lines=False, hairlines=False), fits=True)
        self._list.opened.connect(lambda _key: self.change_asked.emit())
        head = QHBoxLayout()
        head.setContentsMargins(Space.S, Space.M, 0, 0)
        head.addWidget(self._heading)
        self._open = Text(look, "", Role.BODY, Token.MUTED, wrap=True)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.S, 0, Space.S, 0)
        foot.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._list)
        column.addLayout(foot)

    def show_participant(self, view: "ParticipantView") -> None:
        """Every purpose that was asked about as a row; the others in one line."""
        if view.consents == self._told:
            return
        self._told = view.consents
        asked = [mark for mark in view.consents if mark.state is not None]
        self._list.set_items([self._row(mark) for mark in asked])
        self._list.setVisible(bool(asked))
        self._open.setText(self._not_asked(view))
        self._open.setVisible(bool(self._open.text()))

    def _not_asked(self, view: "ParticipantView") -> str:
        left = [mark for mark in view.consents if mark.state is None]
        if not left:
            return ""
        if len(left) == len(view.consents):
            return self.tr("Nothing was asked about yet.")
        rules, language = load_jurisdiction(self._context.jurisdiction), self._context.language
        names = (rules.label("consent_purpose", mark.purpose, language) for mark in left)
        return self.tr("Not asked: {purposes}.").format(purposes=", ".join(names))

    def _row(self, mark: "ConsentMark") -> Row:
        language = self._context.language
        purpose = load_jurisdiction(self._context.jurisdiction).label("consent_purpose", mark.purpose, language)
        day = near_date(mark.stated_on, language, self._context.clock.today()) if mark.stated_on else ""
        return Row(
            mark.purpose,
            self.tr("{purpose}: {scope}").format(purpose=purpose, scope=mark.scope) if mark.scope else purpose,
            value=f"{consent_word(mark.state).lower()} {day}",
            value_muted=True,
            status=consent_status(mark.state),
        )
