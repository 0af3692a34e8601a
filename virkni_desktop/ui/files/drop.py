"""Lets files be dropped on a widget; what it does has a button and a key too."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrop(QObject):
    """``dropped`` brings the paths of the files; ``hovering`` says whether files are held over the widget."""

    dropped = Signal(list)
    hovering = Signal(bool)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files and nothing else."""
        del watched
        if isinstance(event, QDragEnterEvent | QDragMoveEvent | QDropEvent) and not local_files(event):
            return False
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove) and isinstance(event, QDropEvent):
            event.acceptProposedAction()
            self.hovering.emit(True)  # noqa: FBT003 -- a signal takes no names
            return True
        if event.type() in (QEvent.Type.DragLeave, QEvent.Type.Drop):
            self.hovering.emit(False)  # noqa: FBT003 -- as above
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            event.acceptProposedAction()
            self.dropped.emit(local_files(event))
            return True
        return False


def local_files(event: QDropEvent) -> list[Path]:
    """The files of this computer that a drag brings."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
