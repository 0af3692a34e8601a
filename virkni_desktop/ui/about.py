"""What this program is, in one small window."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from virkni_desktop import __version__


def show_about(parent: QWidget) -> None:
    """Show name, version and purpose; the window behind stays in use."""
    box = QMessageBox(parent)
    box.setWindowTitle(QCoreApplication.translate("About", "About Virkni"))
    box.setText(QCoreApplication.translate("About", "Virkni {version}").format(version=__version__))
    box.setInformativeText(
        QCoreApplication.translate(
            "About", "An offline caseload for people who help others into work. Everything stays on this computer."
        )
    )
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.open()
