"""The workplaces' page on a caseload with a few invented employers."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from shutil import copyfile
from uuid import UUID

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.going import Going
from tests.ui.workplaces.sample import fill
from virkni_desktop.clock import Clock
from virkni_desktop.store.caseload import create_caseload
from virkni_desktop.ui.operations import Operations
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.workplaces.workplaces_page import WorkplacesPage


@pytest.fixture(scope="session")
def _filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, UUID]]:
    path = tmp_path_factory.mktemp("workplaces") / "filled.virkni"
    create_caseload(path, jurisdiction="se", clock=Clock(date(2026, 4, 1)))
    return path, fill(path)


@pytest.fixture
def ids(_filled: tuple[Path, dict[str, UUID]]) -> dict[str, UUID]:
    """Workplaces, contact persons and placements by their names."""
    return _filled[1]


@pytest.fixture
def caseload_path(tmp_path: Path, _filled: tuple[Path, dict[str, UUID]]) -> Path:
    """A copy of the filled caseload for each test."""
    path = tmp_path / "Ärenden i Umeå.virkni"
    copyfile(_filled[0], path)
    return path


@pytest.fixture
def going() -> Going:
    return Going("workplaces")


@pytest.fixture
def page(
    qtbot: QtBot, context: PageContext, going: Going, operations: Operations, settled: Callable[[], None]
) -> Iterator[WorkplacesPage]:
    """The page, shown large with its list read."""
    page = WorkplacesPage(replace(context, go=going))
    going.page = page
    qtbot.addWidget(page)
    operations.committed.connect(page.on_committed)
    page.title_changed.connect(page.menu_actions)  # as the window does
    page.resize(1232, 820)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    settled()
    yield page
    page.hide()


@pytest.fixture
def open_workplace(
    page: WorkplacesPage, going: Going, ids: dict[str, UUID], settled: Callable[[], None]
) -> Callable[..., WorkplacesPage]:
    """Open a workplace's page by its name, on a tab."""

    def open_one(name: str = "Café Norrsken", tab: str = "") -> WorkplacesPage:
        going("workplaces", ids[name])
        settled()
        if tab:
            page.panel.show_tab(tab)
            settled()
        return page

    return open_one


@pytest.fixture
def press(qtbot: QtBot, page: WorkplacesPage) -> Callable[[str], None]:
    """Press keys on the page, once it has the keyboard."""

    def press_keys(keys: str) -> None:
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        QTest.keySequence(page, keys)

    return press_keys
