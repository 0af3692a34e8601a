"""The least that a window with a table can be, as a process: ``bare_window.py LAUNCHED`` says when it was painted."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget
from watching import Told

_RESTS = 300  # milliseconds before memory is read


def main() -> None:
    """Show it, and go."""
    told = Told(float(sys.argv[1]))
    app = QApplication([])
    window = QMainWindow()
    table = QTableWidget(100, 6)
    window.setCentralWidget(table)
    window.resize(1200, 780)
    told.watch_frame(table.viewport(), table)
    window.show()

    def finish() -> None:
        told.say()
        app.quit()

    QTimer.singleShot(_RESTS, finish)
    app.exec()


if __name__ == "__main__":
    main()
