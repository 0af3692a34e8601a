"""What is agreed next with a participant: the day as a leaf of a calendar, what it is, and one button to log it."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from virkni_desktop.formats import day_month, month_name, weekday_name
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.page_parts import SectionHeading
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_items import Row
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.notes.codes import follow_up_kind_word
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.theme import RADIUS, Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.casework.follow_up_view import FollowUpView
    from virkni_desktop.casework.participant import ParticipantView

_OTHERS_SHOWN = 4


class NextSection(QWidget):
    """``log_asked`` brings the id of the follow-up to complete and log, ``add_asked`` asks for a new one."""

    log_asked = Signal(object)
    add_asked = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self._first: UUID | None = None
        self._heading = SectionHeading(look, self.tr("Next"), button=self.tr("Add"), on_click=self.add_asked.emit)
        if self._heading.button is not None:
            self._heading.button.setAccessibleName(self.tr("Add a follow-up or reminder"))
        self._leaf = _Leaf(look)
        self._title = Text(look, "", Role.STRONG, wrap=True)
        self._below = Text(look, "", Role.BODY, Token.MUTED, wrap=True)
        self._log = Button(look, self.tr("Done and log"), self._on_log, icon=Icon.CHECK, small=True)
        self._others = RowList(
            look, self.tr("Later"), RowPlan(two_lines=False, hairlines=False), fits=True, click_opens=True
        )
        self._others.opened.connect(self.log_asked)
        self._lay_out()

    def show_participant(self, view: "ParticipantView") -> None:
        """Show the next follow-up large and the others as rows."""
        first = view.next_follow_up
        self._first = first.follow_up_id if first else None
        for widget in (self._leaf, self._log):
            widget.setVisible(first is not None)
        if first is None:
            self._title.setText("")
            self._below.setText(
                self.tr("Nothing is agreed. Add a follow-up, and it turns up on Today on its day.")
                if view.episode
                else self.tr("Not enrolled.")
            )
        else:
            self._tell(first)
        self._title.setVisible(first is not None)
        others = [one for one in view.follow_ups if first is None or one.follow_up_id != first.follow_up_id]
        self._others.set_items([self._row(one) for one in others[:_OTHERS_SHOWN]])
        self._others_holder.setVisible(bool(others))
        more = len(others) - _OTHERS_SHOWN
        self._more.setText(self.tr("and %n more", "", more) if more > 0 else "")
        self._more.setVisible(more > 0)

    def _tell(self, one: "FollowUpView") -> None:
        language = self._context.language
        title = one.text or follow_up_kind_word(one.kind)
        self._title.setText(f"{title}, {one.due_time}" if one.due_time else title)
        parts = [follow_up_kind_word(one.kind) if one.text else "", one.place or "", one.workplace or ""]
        below = " · ".join(dict.fromkeys(part for part in parts if part))
        late = self.tr("%n day(s) late", "", one.overdue_days) if one.overdue_days else ""
        self._below.setText(" · ".join(part for part in (late, below) if part))
        self._below.set_tone(Token.ERROR if late else Token.MUTED)
        self._below.setVisible(bool(self._below.text()))
        far = abs((one.due_on - self._context.clock.today()).days) > 6
        above = month_name(one.due_on, language)[:3] if far else weekday_name(one.due_on, language, short=True)
        self._leaf.show_day(above.rstrip("."), str(one.due_on.day), late=bool(late))
        self._leaf.setAccessibleName(day_month(one.due_on, language))

    def _row(self, one: "FollowUpView") -> Row:
        language = self._context.language
        day = f"{weekday_name(one.due_on, language, short=True)} {day_month(one.due_on, language)}"
        return Row(
            one.follow_up_id,
            one.text or follow_up_kind_word(one.kind),
            value=day,
            value_status=Status.OVERDUE if one.overdue_days else None,
            value_muted=True,
        )

    def _on_log(self) -> None:
        if self._first is not None:
            self.log_asked.emit(self._first)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._below)
        words.addSpacing(6)
        words.addWidget(self._log, 0, Qt.AlignmentFlag.AlignLeft)
        line = QHBoxLayout()
        line.setContentsMargins(Space.S, Space.XS, Space.S, 0)
        line.setSpacing(Space.M)
        line.addWidget(self._leaf, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        self._more = Text(self._context.look, "", Role.SMALL, Token.MUTED)
        self._others_holder = QWidget()
        others = QVBoxLayout(self._others_holder)
        others.setContentsMargins(0, Space.S, 0, 0)
        others.setSpacing(0)
        others.addWidget(self._others)
        head = QHBoxLayout()
        head.setContentsMargins(Space.S, 0, 0, 0)
        head.addWidget(self._heading)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.S, 0, Space.S, 0)
        foot.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(line)
        column.addWidget(self._others_holder)
        column.addLayout(foot)


class _Leaf(QWidget):
    """The weekday (or month, when it is far) over the day."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._above, self._day, self._late = "", "", False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_day(self, above: str, day: str, *, late: bool) -> None:
        self._above, self._day, self._late = above, day, late
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.scaled(48), self._look.line(Role.SMALL) + self._look.line(Role.HEADING) + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter, rect = self._look, QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(Token.ERROR_TINT if self._late else Token.SELECTION))
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        painter.setPen(look.colour(Token.ERROR if self._late else Token.ACCENT))
        above = look.line(Role.SMALL)
        painter.setFont(look.font(Role.SMALL))
        painter.drawText(QRectF(0, 4, rect.width(), above), int(Qt.AlignmentFlag.AlignCenter), self._above)
        painter.setFont(look.font(Role.HEADING, tabular=True))
        below = QRectF(0, 4 + above, rect.width(), look.line(Role.HEADING))
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), self._day)
