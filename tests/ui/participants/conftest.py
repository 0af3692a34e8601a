"""The participants' page on a caseload with a few invented people."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from shutil import copyfile
from uuid import UUID

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.going import Going
from tests.ui.participants.sample import fill
from virkni_desktop.clock import Clock
from virkni_desktop.store.caseload import create_caseload
from virkni_desktop.ui.notes.occasion import Occasion
from virkni_desktop.ui.operations import Operations
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.participants_page import ParticipantsPage


@pytest.fixture(scope="session")
def _filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, UUID]]:
    path = tmp_path_factory.mktemp("people") / "filled.virkni"
    create_caseload(path, jurisdiction="se", clock=Clock())
    return path, fill(path)


@pytest.fixture
def ids(_filled: tuple[Path, dict[str, UUID]]) -> dict[str, UUID]:
    """The people by their given names."""
    return _filled[1]


@pytest.fixture
def caseload_path(tmp_path: Path, _filled: tuple[Path, dict[str, UUID]]) -> Path:
    """A copy of the filled caseload for each test."""
    path = tmp_path / "Ärenden i Umeå.virkni"
    copyfile(_filled[0], path)
    return path


@pytest.fixture
def going() -> Going:
    return Going("participants")


@pytest.fixture
def noted() -> list[Occasion]:
    """What notes were asked for."""
    return []


@pytest.fixture
def page(
    qtbot: QtBot,
    context: PageContext,
    going: Going,
    noted: list[Occasion],
    operations: Operations,
    settled: Callable[[], None],
) -> Iterator[ParticipantsPage]:
    """The page, shown large with its list read."""
    page = ParticipantsPage(replace(context, go=going, note=noted.append))
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
def open_person(
    page: ParticipantsPage, going: Going, ids: dict[str, UUID], settled: Callable[[], None]
) -> Callable[..., ParticipantsPage]:
    """Open somebody's page by their given name, on a tab."""

    def open_one(given: str = "Amina", *tab: str) -> ParticipantsPage:
        going("participants", ids[given], *tab)
        settled()
        return page

    return open_one


@pytest.fixture
def press(qtbot: QtBot, page: ParticipantsPage) -> Callable[[str], None]:
    """Press keys on the page, once it has the keyboard."""

    def press_keys(keys: str) -> None:
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        QTest.keySequence(page, keys)

    return press_keys
