"""Loads what pages are made of beside the window, once the first page stands, so that none makes a person wait for it."""

from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from virkni_desktop.ui.operations import Operations

_QUIET = 60  # milliseconds after the first page was read, in which it is painted


class Preloading(QObject):
    """One module after the other on the worker's thread: what somebody waits for goes between."""

    def __init__(self, operations: Operations, modules: Sequence[str]) -> None:
        super().__init__(operations)
        self._operations, self._modules = operations, iter(modules)
        self._is_begun = False

    def begin(self) -> None:
        """Begin when what is being read now has come, the first time."""
        if not self._is_begun:
            self._is_begun = True
            self._operations.read(self, _nothing, lambda _none: QTimer.singleShot(_QUIET, self, self._go_on))

    def _go_on(self) -> None:
        name = next(self._modules, None)
        if name is not None:
            self._operations.run(self, lambda: import_module(name), lambda _module: self._go_on())


def _nothing(_session: object) -> None:
    """Comes after what was asked for before."""
