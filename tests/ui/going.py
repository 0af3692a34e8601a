"""What stands in for the window when a page is tested by itself."""

from PySide6.QtCore import QObject

from virkni_desktop.ui.pages import Page


class Going(QObject):
    """Goes where the page called ``name`` wants to go, as the window does, and keeps where that was."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.page: Page | None = None
        self.gone: list[tuple[object, ...]] = []

    def __call__(self, name: str, *target: object) -> None:
        self.gone.append((name, *target))
        if name == self._name and self.page is not None and self.page.leave():
            self.page.show_for(*target)
            self.page.mark_stale()
