"""The main job by screen reader alone: every page is heard, every step is done over the accessibility bus.

Takes the folder of an invented Icelandic office (``virkni demo``) whose caseload is open in the window.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from listener import Listener, SilenceError

PAGES = (
    ("ctrl+1", "To do"), ("ctrl+2", "Find a participant"), ("ctrl+3", "Find a workplace"), ("ctrl+4", "Choose a list"),
    ("ctrl+5", "Figures"), ("ctrl+comma", "Settings"), ("F1", "Help"),
)  # fmt: skip
DIALOGS = {
    "ctrl+1": (
        ("move to another", "Move to another day"), ("add reminder", "Add a follow-up or reminder"),
        ("restore a backup", "Restore a backup"), ("report a problem", "Report a problem"), ("about virkni", "About Virkni"),
    ),
    "ctrl+2": (("add participant", "Add participant"), ("columns and", "Columns and order")),
    "ctrl+3": (("add workplace", "Add workplace"),),
}  # fmt: skip
NEW = "Birkir Egilsson"
TALK = "Systir mín, um vinnutíma."


def main(folder: Path) -> int:
    """Ends with 0 when everything was heard; says what was heard and what was not."""
    began = time.monotonic()
    walk = Walk(Listener("Virkni"), folder)
    try:
        walk.listener.hears("To do")
        for step in walk.steps():
            step()
    except SilenceError as error:
        walk.silent.append(str(error))
        print("in front of the reader:", *walk.listener.said()[:60], sep="\n  ")
    print("told  ", *walk.listener.announced, sep="\n        ")
    for one in walk.silent:
        print(f"NOT HEARD  {one}")
    print(f"{len(walk.silent)} things not heard, in {time.monotonic() - began:.0f} seconds")
    return bool(walk.silent)


class Walk:
    """One step of the main job after the other; ``silent`` is what could not be named on the way."""

    def __init__(self, listener: Listener, folder: Path) -> None:
        self.listener, self._folder = listener, folder
        self.silent: list[str] = []

    def steps(self) -> tuple[Callable[[], None], ...]:
        """In the order of a day."""
        return (
            self._pages, self._take_in_a_list, self._decide_a_conflict, self._open_a_participant, self._write_a_note,
            self._answer_and_make_a_goal, self._add_a_step, self._print_and_sign, self._start_a_placement,
            self._mark_a_month_paid, self._hear_the_quarter,
            self._dialogs,
        )  # fmt: skip

    def _heard(self, what: str) -> None:
        """Say what was heard, and keep what on the way has no name."""
        self.silent += [f"{what}: {one}" for one in self.listener.unnamed()]
        print(f"heard  {what}", flush=True)

    def _pages(self) -> None:
        for keys, words in PAGES:
            self.listener.keys(keys)
            self.listener.hears(words)
            self._heard(words)

    def _take_in_a_list(self) -> None:
        listener = self.listener
        listener.keys("ctrl+4")
        listener.press("Choose a list")
        listener.write("File name:", str(max((self._folder / "lists").iterdir())))
        listener.press("Open")
        self._heard(listener.hears("Nothing changes until you apply"))

    def _decide_a_conflict(self) -> None:
        listener = self.listener
        listener.choose("Rows of the list", "Status Conflict")
        self._heard(listener.hears("Last agreed"))
        listener.keys("a")
        self._heard(listener.hears("Result From the file"))
        listener.press("Apply 4")
        self._heard(listener.hears("Receipt EX-0003"))

    def _open_a_participant(self) -> None:
        listener = self.listener
        listener.keys("ctrl+2")
        listener.open("Participants", NEW)
        listener.hears("Stage: Job finding")
        for tab in ("Placement", "Documents", "Overview"):
            listener.press(tab)
            self._heard(f"{NEW}, {tab}")

    def _write_a_note(self) -> None:
        listener = self.listener
        listener.keys("ctrl+n")
        listener.write("What happened", "Birkir hringdi og sagði frá vinnunni.")
        self._heard("the panel for a note")
        listener.press("+2 weeks")
        listener.press("Save")
        self._heard(listener.hears("Birkir hringdi og sagði frá vinnunni, Phone"))

    def _answer_and_make_a_goal(self) -> None:
        listener = self.listener
        listener.press("Mapping")
        listener.write("Who may we talk to about you, and about what?", TALK)
        listener.hears("Who may we talk to about you, and about what?: Answered")
        self._heard("the mapping, answered")
        listener.choose("Basis for the plan", "Shop")
        listener.press("Make a goal of it")
        self._heard(listener.hears("Goal 3"))

    def _add_a_step(self) -> None:
        listener = self.listener
        listener.press("Plan")
        for goal in (1, 3):
            listener.press(f"Add step to goal {goal}")
            listener.type(
                "Fara saman\tBirkir\t+1w\tFarin einu sinni\t"
            )  # plain letters: others are lost on the way here
            self._heard(listener.hears("What: Fara saman, Who: Birkir, When: Thu 3 Dec"))

    def _print_and_sign(self) -> None:
        listener = self.listener
        paper = self._folder / "plan.pdf"
        listener.keys("ctrl+alt+p")
        listener.write("File name:", str(paper))
        listener.press("Print")
        self._heard(listener.hears("v2 is in plan.pdf"))
        listener.press("Mark as signed")
        self._heard(listener.hears_dialog("Who signed the plan?"))
        listener.press("Mark as signed")
        self._heard(listener.hears("v2 signed 26 Nov"))
        if not paper.exists():
            raise SilenceError("the paper was not saved")

    def _start_a_placement(self) -> None:
        listener = self.listener
        listener.press("Placement")
        listener.press("Start placement")
        listener.write("Find a workplace or an organisation", "Áfangi")
        listener.open("Workplaces found", "Áfangi, þrif og skil")
        listener.pick("Type", "Training contract")
        listener.write("Share, %", "80")
        self._heard(listener.hears("ISK 228,689 × 80 % = ISK 182,951 a month for 6 months, ISK 1,097,706 in all"))
        listener.press("Start")
        self._heard(listener.hears("Month Total, Amount ISK 1,097,706"))

    def _mark_a_month_paid(self) -> None:
        listener = self.listener
        listener.keys("ctrl+2")
        listener.open("Participants", "Ari Egilsson")
        listener.press("Placement")
        listener.choose("Months of the grant", "Month 3")
        listener.keys("ctrl+shift+m")
        self._heard(listener.hears("Share 80%, Amount ISK 182,951, State Paid 26 Nov"))

    def _hear_the_quarter(self) -> None:
        listener = self.listener
        listener.keys("ctrl+5")
        listener.open("Figures", "Indicator Jobs filled, Q3 2026 [c] 1")
        self._heard(listener.hears("Participant Ari Egilsson"))

    def _dialogs(self) -> None:
        """What opens over a page, found by its words as by somebody who knows no menu."""
        listener = self.listener
        for page, dialogs in DIALOGS.items():
            listener.keys(page)
            for words, title in dialogs:
                listener.keys("ctrl+k")
                listener.type(words)
                listener.hears("Commands")
                listener.keys("Return")
                self._heard(f"the dialog {listener.hears_dialog(title)}")
                listener.keys("Escape")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
