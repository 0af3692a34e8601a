"""A button that cannot be pressed says why, whatever room there is for its words."""

from pytestqt.qtbot import QtBot

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look


def test_the_reason_stays_when_the_words_give_way_to_the_icon_and_the_words_come_back(qtbot: QtBot, look: Look) -> None:
    button = Button(look, "Previous", icon=Icon.ARROW_LEFT)
    qtbot.addWidget(button)
    button.disable("This is the first section.")
    button.set_alone(alone=True)
    assert (button.toolTip(), button.accessibleName(), button.text()) == ("This is the first section.", "Previous", "")
    button.disable("")
    assert button.toolTip() == "Previous"
    button.set_alone(alone=False)
    assert (button.toolTip(), button.text()) == ("", "Previous")
