"""Saving the list as it is shown as a table for a spreadsheet: the same columns, the same rows, the same words."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_table(parent: QWidget, name: str, then: Callable[[Path], object]) -> None:
    """Ask where to save a table, beginning with ``name`` in the folder for documents."""
    title = QCoreApplication.translate("ListExport", "Save the list as a table")
    kinds = QCoreApplication.translate("ListExport", "Workbook (*.xlsx);;Text for spreadsheets (*.csv)")
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
    dialog = QFileDialog(parent, title, str(Path(folder) / name), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("xlsx")
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("csv" if "csv" in chosen else "xlsx"))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def write_table(path: Path, title: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> int:
    """Write the cells' words, wholly or not at all, and return how many rows; raises CaseloadError where it is refused."""
    from virkni_desktop.exchange.layouts import ColumnLayout, FileLayout  # noqa: PLC0415 -- on the thread that writes
    from virkni_desktop.exchange.table import FileKind  # noqa: PLC0415 -- as above
    from virkni_desktop.exchange.writing_files import write_list  # noqa: PLC0415 -- as above
    from virkni_desktop.exchange.written_cells import WrittenCell  # noqa: PLC0415 -- as above

    columns = tuple(ColumnLayout(head, None, "text") for head in heads)
    layout = FileLayout(FileKind.XLSX, columns, sheet=title)
    write_list(path, layout, [[WrittenCell(text) for text in row] for row in rows])
    return len(rows)
