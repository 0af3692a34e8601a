"""The small window that asks for a few things: a sentence, fields that scroll, and two verbs."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QStyle, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.fields import DateField
from virkni_desktop.ui.components.form import FormRow
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.page_parts import Ground, PageFooter
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.errors import VirkniError
    from virkni_desktop.store.session import WorkSession
    from virkni_desktop.store.steps import Action

T = TypeVar("T")


class FormDialog(QDialog):
    """Enter or Ctrl+Enter does it, Esc goes back and nothing is written. What does not fit stays where it was typed.

    A subclass adds its fields in ``__init__`` and writes in ``submit``, which is called when ``check`` found nothing.
    """

    def __init__(self, parent: QWidget, context: PageContext, title: str, verb: str, *, width: int = 480) -> None:
        super().__init__(parent)
        self.context = context
        look = context.look
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.bar = InlineBar(look)
        self._width = width
        self._rows: list[FormRow] = []
        self._ground = Ground(look)
        self.column = QVBoxLayout(self._ground)
        self.column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        self.column.setSpacing(Space.L)
        self.column.addWidget(Text(look, title, Role.HEADING, wrap=True))
        self.column.addWidget(self.bar)
        self._do = Button(look, verb, self._on_do, kind=ButtonKind.PRIMARY)
        self._do.setDefault(True)
        self._lay_out()
        self._ground.installEventFilter(self)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence.fromString(keys), self, self._on_do)

    def add_row(self, label: str, field: QWidget, *, hint: str = "") -> FormRow:
        """Add a field under its label."""
        row = self._row(label, field, hint)
        self.column.addWidget(row)
        return row

    def add_line(self, *fields: tuple[str, QWidget]) -> list[FormRow]:
        """Add short fields beside each other, each under its label."""
        rows = [self._row(label, field, "") for label, field in fields]
        line = QHBoxLayout()
        line.setSpacing(Space.L)
        for row in rows:
            line.addWidget(row, 0 if row.field.maximumWidth() < self._width else 1, Qt.AlignmentFlag.AlignTop)
        if all(row.field.maximumWidth() < self._width for row in rows):
            line.addStretch()
        self.column.addLayout(line)
        return rows

    def add_words(self, words: str) -> Text:
        """Add a muted sentence."""
        text = Text(self.context.look, words, Role.SECONDARY, Token.MUTED, wrap=True)
        self.column.addWidget(text)
        return text

    def add_left(self, button: Button) -> None:
        """Add a button at the left end of the foot."""
        self._left.addWidget(button)

    def only_read(self) -> None:
        """Nothing is asked, so there is only one way out."""
        self._back.hide()

    def set_verb(self, verb: str) -> None:
        """Let the button that does it say something else."""
        self._do.setText(verb)
        self._do.updateGeometry()

    def date_field(self) -> DateField:
        """A field for a day, typed as people type it."""
        return DateField(self.context.look, self.context.read_day, self.context.show_day)

    def check(self) -> bool:
        """Whether what is typed fits; says beside the fields what does not."""
        return True

    def submit(self) -> None:
        """Write what is typed."""
        raise NotImplementedError

    def write(
        self,
        action: "Action",
        use_case: "Callable[[WorkSession], T]",
        then: "Callable[[T], object]",
        beside: FormRow | None = None,
    ) -> None:
        """Run a use-case and close; a refusal is said ``beside`` a field or over them all, and the window stays."""

        def on_written(result: T) -> None:
            self.accept()
            then(result)

        def on_refused(error: "VirkniError") -> None:
            self._do.disable("")
            sentence = self.context.said(error)
            if beside is None:
                self.bar.say(Status.ERROR, sentence)
            else:
                beside.set_error(sentence)
                beside.field.setFocus()

        self.bar.clear()
        self._do.disable(self.tr("Saving"))
        self.context.operations.write(self, action, use_case, on_written, on_refused)

    def open(self) -> None:
        """Take the size it needs; Qt alone would stop at two thirds of the screen."""
        self.resize(self.sizeHint())
        super().open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow where a sentence or a field appears; never shrink under somebody's hands."""
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            QTimer.singleShot(0, self, self._grow)  # when the layout has answered
        return super().eventFilter(watched, event)

    def _grow(self) -> None:
        wanted = self.sizeHint().height()
        if wanted > self.height():
            self.resize(self.width(), wanted)

    def sizeHint(self) -> QSize:
        """As high as what it asks, as far as the screen goes."""
        look = self.context.look
        ground, bar = self._ground, self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        needed = ground.minimumSizeHint().width() + bar  # so that no long word is cut where it scrolls
        width = max(self.width() if self.isVisible() else 0, look.scaled(self._width), needed)
        content = max(ground.sizeHint().height(), ground.minimumSizeHint().height(), ground.heightForWidth(width))
        footer = self._footer.sizeHint().height()
        return QSize(width, min(content + footer + 2, self.screen().availableGeometry().height() - 60))

    def _row(self, label: str, field: QWidget, hint: str) -> FormRow:
        row = FormRow(self.context.look, label, field, hint=hint)
        self._rows.append(row)
        return row

    def _on_do(self) -> None:
        if not self._do.isEnabled():
            return
        for row in self._rows:
            if isinstance(row.field, DateField):
                row.field.flush()
        fits = self.check()
        wrong = next((row for row in self._rows if row.isVisible() and row.error()), None)
        if wrong is not None:
            wrong.field.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(wrong.field, QLineEdit):
                wrong.field.selectAll()
        elif fits:
            self.submit()

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._ground)
        self._back = Button(self.context.look, self.tr("Go back"), self.reject)
        self._left = QHBoxLayout()
        left = QWidget()
        left.setLayout(self._left)
        self._footer = PageFooter(self.context.look, left=(left,), right=(self._back, self._do))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(self._footer)
