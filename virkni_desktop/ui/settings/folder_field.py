"""A field for a folder: typed or chosen, checked when it is left, empty for the program's own choice."""

import os
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.fields import LineField
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look


class FolderField(QWidget):
    """``chosen`` brings a folder that is there, or an empty text; ``refused`` a sentence, and the text stays as typed."""

    chosen = Signal(str)
    refused = Signal(str)

    def __init__(self, look: Look, name: str, ordinary: str, *, writable: bool = False) -> None:
        super().__init__()
        self._name, self._writable = name, writable
        self.line = LineField(look, name, placeholder=ordinary)
        self.line.edited.connect(self._on_edited)
        self._button = Button(look, self.tr("Choose folder…"), self._ask, icon=Icon.FOLDER_OPEN)
        self._button.setAccessibleName(self.tr("Choose folder: {name}").format(name=name))
        self.setAccessibleName(name)
        self.setFocusProxy(self.line)
        row = QHBoxLayout(self)
        row.addWidget(self.line, 1)
        row.addWidget(self._button)

    def set_value(self, folder: str) -> None:
        """Show a folder without telling."""
        self.line.set_value(folder)

    def _ask(self) -> None:
        dialog = QFileDialog(self.window(), self._name, self.line.value() or str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_asked)
        dialog.open()

    def _on_asked(self, folder: str) -> None:
        self.line.setText(folder)
        self.line.flush()

    def _on_edited(self, text: str) -> None:
        folder = text.strip()
        sentence = self._fault(folder) if folder else ""
        self.line.set_wrong(wrong=bool(sentence))
        self.refused.emit(sentence)
        if not sentence:
            self.chosen.emit(folder)

    def _fault(self, folder: str) -> str:
        if not Path(folder).is_dir():
            return self.tr("There is no folder {folder}. Choose one that is there.").format(folder=folder)
        if self._writable and not os.access(folder, os.W_OK):
            return self.tr("Nothing can be written in {folder}. Choose another folder.").format(folder=folder)
        return ""
