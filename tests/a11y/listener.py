"""The window as a screen reader hears it and works it, over the accessibility bus (AT-SPI).

For the system's own Python, which has the bindings (python3-gi, gir1.2-atspi-2.0).
"""

import subprocess
import time
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 -- its version is chosen first

Node = Any
LONGEST = 20.0  # seconds that anything may take
_CONTROLS = {
    "text", "push button", "button", "combo box", "check box", "radio button", "spin button", "table", "tree", "list",
    "toggle button", "slider", "list item", "page tab", "page tab list", "menu item", "link",
}  # fmt: skip
_PRESSED = {"push button", "button", "toggle button", "radio button", "check box", "page tab", "menu item", "link"}
_ROWS = {"list item", "table cell"}
_DIALOGS = {"dialog", "alert"}
_VIEWS = {"list", "table", "tree"}


class SilenceError(Exception):
    """What should be heard is not there."""


class Listener:
    """Hears one application. ``announced`` are the sentences it said of its own accord, the newest last."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.announced: list[str] = []
        self._ears = Atspi.EventListener.new(self._on_announced)
        self._ears.register("object:announcement")
        self._app = self._await(self._find_application, f"no application named {name} is on the accessibility bus")

    def walk(self, node: Node | None = None) -> Iterator[Node]:
        """Everything in sight, what lies in front first: a dialog or a menu before the window behind it."""
        if node is None:
            for window in reversed(_children(self._app)):
                yield from self.walk(window)
            return
        if not _in_sight(node):
            return
        yield node
        if node.get_role_name() == "combo box":  # its drop-down list is no control of its own
            return
        for child in _children(node):
            yield from self.walk(child)

    def unnamed(self) -> list[str]:
        """What takes the keyboard and a screen reader could not name."""
        return [_told(node) for node in self.walk() if _takes_keyboard(node) and not _is_named(node)]

    def said(self) -> list[str]:
        """Every name and every text in sight."""
        return [words for node in self.walk() for words in (node.get_name(), _text(node)) if words]

    def hears(self, words: str) -> str:
        """Wait until these words are in sight, and hand back the whole sentence they stand in."""
        return self._await(
            lambda: next((one for one in map(_spaced, self.said()) if words in one), None), f"nothing says {words!r}"
        )

    def hears_dialog(self, title: str) -> str:
        """Wait until a dialog with this in its title is in front, and hand the whole title back."""
        return self._await(
            lambda: next(
                (
                    window.get_name()
                    for window in _children(self._app)
                    if window.get_role_name() in _DIALOGS and _in_sight(window) and title in window.get_name()
                ),
                None,
            ),
            f"there is no dialog {title!r}",
        )

    def is_told(self, words: str) -> str:
        """Wait until a sentence with these words was announced."""
        return self._await(
            lambda: next((one for one in self.announced if words in one), None),
            f"{words!r} was not announced; {self.announced} was",
        )

    def press(self, words: str, among: set[str] | frozenset[str] = frozenset(_PRESSED)) -> None:
        """Do what a press on the thing of this name does."""
        node = self._await(lambda: self._named(words, among), f"there is nothing to press named {words!r}")
        action = node.get_action_iface()
        if action is None or not action.do_action(0):
            raise SilenceError(f"{words!r} cannot be pressed through the accessibility bus")
        time.sleep(0.1)  # the bus hands the press over and does not wait for it

    def write(self, name: str, text: str) -> None:
        """Put text into the field of this name."""
        node = self._field(name)
        if not node.get_editable_text_iface().set_text_contents(text):
            raise SilenceError(f"{name!r} takes no text over the accessibility bus")

    def go_to(self, name: str) -> None:
        """Bring the keyboard to the field or the list of this name."""
        self._await(lambda: self._named(name, {"text", *_VIEWS}), f"there is no {name!r}")
        self._field(name, {"text", *_VIEWS})

    def pick(self, name: str, words: str) -> None:
        """Open the drop-down list of this name and choose from it by its letters."""
        self.press(name, {"combo box"})
        self.type(words)
        self.keys("Return")
        node = self._named(name, {"combo box"})
        self._await(lambda: node is None or words in _spaced(node.get_name()) or None, f"{name!r} is not {words!r}")

    def choose(self, view: str, words: str) -> None:
        """Go down in the list or table of this name until the row under the keyboard says this, as arrow keys do."""
        node = self._field(view, _VIEWS)
        self.keys("Home" if node.get_role_name() != "table" else "ctrl+Home")
        heard = ""
        for _ in range(100):
            row = self._await(lambda: self._under_keyboard(node), f"nothing in {view!r} is under the keyboard")
            if words in _spaced(row):
                return
            heard, before = row, heard
            if heard == before:
                break
            self.keys("Down")
        raise SilenceError(f"no row of {view!r} says {words!r}; the last says {heard!r}")

    def open(self, view: str, words: str) -> None:
        """Open the row of a list or table that says this, as Enter does."""
        self.choose(view, words)
        self.keys("Return")

    def keys(self, *combinations: str) -> None:
        """Press keys ("ctrl+2") in the window in front, as a keyboard does."""
        subprocess.run(["xdotool", "windowfocus", "--sync", self._front()], check=True)
        subprocess.run(["xdotool", "key", "--delay", "30", *combinations], check=True)
        time.sleep(0.05)

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)

    def focused(self) -> str:
        """The name of what the keyboard is on; empty if nothing says that it has it."""
        return next((n.get_name() for n in self.walk() if _has(n, "FOCUSED") and n.get_role_name() != "frame"), "")

    def _front(self) -> str:
        """The newest window of the application in sight."""
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--class", "virkni"], check=True, capture_output=True, text=True
        ).stdout.split()
        return max(found, key=int)

    def _field(self, name: str, roles: set[str] | frozenset[str] = frozenset({"text"})) -> Node:
        """What has this name, with the keyboard in it."""
        node = self._await(lambda: self._named(name, roles), f"there is no {' or '.join(roles)} named {name!r}")
        subprocess.run(["xdotool", "windowfocus", "--sync", self._front()], check=True)
        node.get_component_iface().grab_focus()
        self._await(lambda: _has(node, "FOCUSED") or None, f"{name!r} does not take the keyboard")
        return node

    def _under_keyboard(self, view: Node) -> str | None:
        """The words of the row that has the keyboard; of a table, those of its first cell."""
        rows = [child for child in _children(view) if child.get_role_name() in _ROWS]
        for number, row in enumerate(rows):
            if _has(row, "FOCUSED"):
                return row.get_name() or rows[number - 1].get_name()
        return None

    def _named(self, words: str, roles: set[str] | frozenset[str]) -> Node | None:
        return next(
            (
                node
                for node in self.walk()
                if node.get_role_name() in roles
                and words in (_spaced(node.get_name()), node.get_description(), *_labels(node))
                and _has(node, "ENABLED")
            ),
            None,
        )

    def _find_application(self) -> Node | None:
        return next((node for node in _children(Atspi.get_desktop(0)) if self._name in (node.get_name() or "")), None)

    def _on_announced(self, event: Any) -> None:
        self.announced.append(_spaced(str(event.any_data)))

    @staticmethod
    def _await(look: Callable[[], Any], silence: str) -> Any:
        """Ask until there is something; the bus tells nobody when a page is ready."""
        until = time.monotonic() + LONGEST
        while time.monotonic() < until:
            while GLib.MainContext.default().iteration(may_block=False):
                pass
            try:
                found = look()
            except GLib.Error:  # what was there went while it was asked
                found = None
            if found is not None:
                return found
            time.sleep(0.1)
        raise SilenceError(silence)


def _children(node: Node) -> list[Node]:
    found = (node.get_child_at_index(number) for number in range(node.get_child_count()))
    return [child for child in found if child is not None]


def _has(node: Node, state: str) -> bool:
    return node.get_state_set().contains(getattr(Atspi.StateType, state))


def _in_sight(node: Node) -> bool:
    return _has(node, "VISIBLE")


def _takes_keyboard(node: Node) -> bool:
    return node.get_role_name() in _CONTROLS and _has(node, "FOCUSABLE")


def _is_named(node: Node) -> bool:
    """On Linux a combo box's name is its current value, so it needs a label or a description of its own."""
    if node.get_role_name() == "combo box":
        return bool(any(_labels(node)) or node.get_description())
    return bool(node.get_name().strip(" :") or any(_labels(node)))


def _labels(node: Node) -> list[str]:
    return [
        relation.get_target(0).get_name()
        for relation in node.get_relation_set()
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
    ]


def _text(node: Node) -> str:
    face = node.get_text_iface()
    return Atspi.Text.get_text(face, 0, -1) if face is not None else ""


def _spaced(words: str) -> str:
    """With ordinary spaces, as one types what one listens for."""
    return words.replace("\N{NO-BREAK SPACE}", " ")


def _told(node: Node) -> str:
    parent = node.get_parent()
    return f"{node.get_role_name()} {node.get_name()!r} in {parent.get_role_name()} {parent.get_name()!r}"
