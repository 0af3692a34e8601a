"""What one sends to those who make the program when something is wrong: the surroundings, and nothing of what people wrote."""

import platform
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from virkni_desktop import __version__
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.error_report import ErrorReport
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Role, Space, Token


@dataclass(frozen=True)
class ProblemReport:
    """Language, text size in percent and theme of the window, and what broke since it was opened."""

    language: str
    percent: int
    theme: str
    broken: tuple[ErrorReport, ...]

    def text(self) -> str:
        """The report as a person can read it before sending it; in English, for those who read it."""
        screen = QGuiApplication.primaryScreen()
        size, ratio = screen.size(), screen.devicePixelRatio()
        lines = [
            f"Virkni {__version__}",
            f"{platform.system()} {platform.release()}, {platform.machine()}",
            f"Python {platform.python_version()}, Qt {qVersion()}, {QGuiApplication.platformName()}",
            f"Screen {size.width()} x {size.height()}, scale {ratio:g}",
            f"Language {self.language}, text {self.percent} %, theme {self.theme}",
        ]
        for report in self.broken:
            lines += ["", report.kind, *report.places]
        return "\n".join([*lines, ""])


class ReportDialog(QDialog):
    """Shows the report, to be copied or saved; nothing is sent."""

    def __init__(self, parent: QWidget, look: Look, report: ProblemReport) -> None:
        super().__init__(parent)
        self._report = report.text()
        self.setWindowTitle(self.tr("Report a problem"))
        self.resize(look.scaled(560), look.scaled(380))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(Text(look, self.tr("What to send when something is wrong"), Role.HEADING, wrap=True))
        sentence = self.tr(
            "It holds nothing of what you or others wrote. Copy it into a message and say in your own words what happened."
        )
        column.addWidget(Text(look, sentence, Role.BODY, Token.MUTED, wrap=True))
        self._text = QPlainTextEdit(self._report)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setProperty("field", 1)
        self._text.setViewportMargins(4, 3, 2, 3)
        self._text.setAccessibleName(self.tr("Report a problem"))
        column.addWidget(self._text, 1)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(Button(look, self.tr("Save as text…"), self._ask_where, icon=Icon.DOWNLOAD))
        line.addWidget(Button(look, self.tr("Close"), self.close))
        copy = Button(look, self.tr("Copy"), self._copy, kind=ButtonKind.PRIMARY, icon=Icon.COPY)
        copy.setDefault(True)
        line.addWidget(copy)
        column.addLayout(line)
        copy.setFocus()

    def save(self, path: Path) -> bool:
        """Write the report; False where the folder cannot be written."""
        try:
            path.write_text(self._report, encoding="utf-8")
        except OSError:
            return False
        return True

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self.close()

    def _ask_where(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save as text…"), documents, "*.txt")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile("virkni-report.txt")
        dialog.fileSelected.connect(lambda name: self.save(Path(name)) and self.close())
        dialog.open()


def show_report(parent: QWidget, look: Look, report: ProblemReport) -> None:
    """Open the report; the window behind stays in use."""
    dialog = ReportDialog(parent, look, report)
    dialog.show()
