"""The window as a screen reader hears it and works it, over the accessibility bus (AT-SPI).

For the system's own Python, which has the bindings (python3-gi, gir1.2-atspi-2.0).
"""

import subprocess
import time
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 -- its version is chosen first

Node = Any
LONGEST = 20.0  # seconds that anything may take
_CONTROLS = {
    "text", "push button", "button", "combo box", "check box", "radio button", "spin button", "table", "tree", "list",
    "toggle button", "slider",
}  # fmt: skip
_PRESSED = {"push button", "button", "toggle button", "radio button", "check box", "page tab", "menu item", "link"}


class SilenceError(Exception):
    """What should be heard is not there."""


class Listener:
    """Hears one application."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._app = self._await(self._find_application, f"no application named {name} is on the accessibility bus")

    def walk(self, node: Node | None = None) -> Iterator[Node]:
        """Everything in sight."""
        node = self._app if node is None else node
        if node.get_role_name() != "application" and not _in_sight(node):
            return
        yield node
        if node.get_role_name() == "combo box":  # its drop-down list is no control of its own
            return
        for number in range(node.get_child_count()):
            child = node.get_child_at_index(number)
            if child is not None:
                yield from self.walk(child)

    def unnamed(self) -> list[str]:
        """What takes the keyboard and a screen reader could not name."""
        return [_told(node) for node in self.walk() if _takes_keyboard(node) and not _is_named(node)]

    def said(self) -> list[str]:
        """Every name and every text in sight."""
        return [words for node in self.walk() for words in (node.get_name(), _text(node)) if words]

    def hears(self, words: str) -> None:
        """Wait until these words are in sight."""
        self._await(lambda: any(words in one for one in self.said()) or None, f"nothing says {words!r}")

    def press(self, words: str, among: set[str] | frozenset[str] = frozenset(_PRESSED)) -> None:
        """Do what a press on the thing of this name does."""
        node = self._await(lambda: self._named(words, among), f"there is nothing to press named {words!r}")
        action = node.get_action_iface()
        if action is None or not action.do_action(0):
            raise SilenceError(f"{words!r} cannot be pressed through the accessibility bus")
        time.sleep(0.1)  # the bus hands the press over and does not wait for it

    def write(self, name: str, text: str) -> None:
        """Put text into the field of this name."""
        node = self._await(lambda: self._named(name, {"text"}), f"there is no field named {name!r}")
        node.get_component_iface().grab_focus()
        if not node.get_editable_text_iface().set_text_contents(text):
            raise SilenceError(f"{name!r} takes no text over the accessibility bus")

    def choose(self, words: str) -> None:
        """Open the row that says this, as Enter does."""
        node = self._await(lambda: self._row(words), f"no row says {words!r}")
        parent = node.get_parent()
        parent.get_component_iface().grab_focus()
        parent.get_selection_iface().select_child(node.get_index_in_parent())
        self.keys("Return")

    def keys(self, *combinations: str) -> None:
        """Press keys ("ctrl+2") in the window, as a keyboard does."""
        window = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "Virkni"], check=True, capture_output=True, text=True
        ).stdout.split()[-1]
        subprocess.run(["xdotool", "windowfocus", "--sync", window], check=True)
        subprocess.run(["xdotool", "key", "--delay", "30", *combinations], check=True)

    def _named(self, words: str, roles: set[str] | frozenset[str]) -> Node | None:
        return next(
            (
                node
                for node in self.walk()
                if node.get_role_name() in roles and words in (node.get_name(), *_labels(node)) and _is_sensitive(node)
            ),
            None,
        )

    def _row(self, words: str) -> Node | None:
        return next(
            (n for n in self.walk() if n.get_role_name() in {"list item", "table cell"} and words in n.get_name()), None
        )

    def _find_application(self) -> Node | None:
        desktop = Atspi.get_desktop(0)
        nodes = (desktop.get_child_at_index(number) for number in range(desktop.get_child_count()))
        return next((node for node in nodes if node and self._name in (node.get_name() or "")), None)

    @staticmethod
    def _await(look: Callable[[], Any], silence: str) -> Any:
        """Ask until there is something; the bus tells nobody when a page is ready."""
        until = time.monotonic() + LONGEST
        while time.monotonic() < until:
            found = look()
            if found is not None:
                return found
            time.sleep(0.1)
        raise SilenceError(silence)


def _in_sight(node: Node) -> bool:
    return node.get_state_set().contains(Atspi.StateType.VISIBLE)


def _is_sensitive(node: Node) -> bool:
    return node.get_state_set().contains(Atspi.StateType.ENABLED)


def _takes_keyboard(node: Node) -> bool:
    return node.get_role_name() in _CONTROLS and node.get_state_set().contains(Atspi.StateType.FOCUSABLE)


def _is_named(node: Node) -> bool:
    """On Linux a combo box's name is its current value, so it needs a label or a description of its own."""
    if node.get_role_name() == "combo box":
        return bool(any(_labels(node)) or node.get_description() or node.get_name())
    return bool(node.get_name() or any(_labels(node)))


def _labels(node: Node) -> list[str]:
    return [
        relation.get_target(0).get_name()
        for relation in node.get_relation_set()
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
    ]


def _text(node: Node) -> str:
    face = node.get_text_iface()
    return Atspi.Text.get_text(face, 0, -1) if face is not None else ""


def _told(node: Node) -> str:
    parent = node.get_parent()
    return f"{node.get_role_name()} {node.get_name()!r} in {parent.get_role_name()} {parent.get_name()!r}"
