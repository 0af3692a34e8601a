"""Every icon is there and takes the colour it is asked for."""

from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication

from virkni_desktop.paths import resource
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.icons import Icon, IconPainter
from virkni_desktop.ui.look import Look


def test_every_icon_has_its_file() -> None:
    missing = [icon for icon in Icon if not resource("icons", f"{icon.value}.svg").is_file()]
    assert not missing


def test_every_icon_draws_something_in_the_colour_asked_for(qapp: QApplication) -> None:
    painter = IconPainter(resource("icons"))
    red = QColor("#C81432")
    for icon in Icon:
        assert red.rgb() in _colours(painter.pixmap(icon, 48, red)), icon


def test_icons_are_sharp_on_a_fractional_screen(qapp: QApplication) -> None:
    pixmap = IconPainter(resource("icons")).pixmap(Icon.SUN, 16, QColor("black"), 1.25)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (20, 1.25)


def test_the_same_icon_is_drawn_once(qapp: QApplication) -> None:
    painter = IconPainter(resource("icons"))
    first, second = (painter.pixmap(Icon.SUN, 16, QColor("black")) for _ in range(2))
    assert first.cacheKey() == second.cacheKey()


def test_no_two_statuses_look_alike_but_planned_and_draft(look: Look) -> None:
    seen: dict[tuple[Icon, str], list[Status]] = {}
    for status in Status:
        seen.setdefault((status.icon, status.word()), []).append(status)
    assert all(len(statuses) == 1 for statuses in seen.values())


def _colours(pixmap: QPixmap) -> set[int]:
    image = pixmap.toImage()
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
