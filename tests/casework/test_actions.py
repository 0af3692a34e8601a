"""The names of steps."""

from virkni_desktop.casework import actions
from virkni_desktop.store.steps import Action


def test_every_step_has_a_name_of_its_own():
    names = [str(each.name) for each in vars(actions).values() if isinstance(each, Action)]
    assert len(names) == len(set(names)) > 40


def test_only_what_has_left_the_machine_cannot_be_undone():
    kept = {name for name, each in vars(actions).items() if isinstance(each, Action) and not each.undoable}
    assert kept == {"FREEZE_PLAN", "SIGN_PLAN", "SEND_LIST"}
