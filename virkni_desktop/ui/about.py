"""What this program is and what it is made of, in one small window."""

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from virkni_desktop import __version__
from virkni_desktop.paths import resource
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Role, Space, Token

_NOTICES = (("Noto Sans", ("fonts", "OFL.txt")), ("Lucide", ("icons", "LICENSE")))


class AboutDialog(QDialog):
    """Name, version, purpose, and the licences of the typeface and the icons that come with it."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Virkni"))
        self.resize(look.scaled(560), look.scaled(380))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(Text(look, self.tr("Virkni {version}").format(version=__version__), Role.HEADING))
        purpose = self.tr(
            "An offline caseload for people who help others into work. Everything stays on this computer."
        )
        column.addWidget(Text(look, purpose, Role.BODY, wrap=True))
        column.addWidget(Text(look, self.tr("What is included, and its licences"), Role.STRONG, wrap=True))
        notices = QPlainTextEdit(_notices())
        notices.setReadOnly(True)
        notices.setTabChangesFocus(True)
        notices.setProperty("field", 1)
        notices.setViewportMargins(4, 3, 2, 3)
        notices.setAccessibleName(self.tr("What is included, and its licences"))
        column.addWidget(notices, 1)
        words = self.tr("The program itself is under the MIT licence.")
        column.addWidget(Text(look, words, Role.SECONDARY, Token.MUTED, wrap=True))
        line = QHBoxLayout()
        line.addStretch(1)
        close = Button(look, self.tr("Close"), self.close, kind=ButtonKind.PRIMARY)
        close.setDefault(True)
        line.addWidget(close)
        column.addLayout(line)
        close.setFocus()


def show_about(parent: QWidget, look: Look) -> None:
    """Show it; the window behind stays in use."""
    AboutDialog(parent, look).show()


def _notices() -> str:
    parts = [f"Qt {qVersion()}, Qt for Python: LGPL 3.0"]
    for name, place in _NOTICES:
        path = resource(*place)
        if path.is_file():
            parts.append(f"{name}\n\n{path.read_text(encoding='utf-8').strip()}")
    return "\n\n\n".join(parts) + "\n"
