"""The names of what a coach does, as Undo and the history show them; one for each command."""

from virkni_desktop.messages import QT_TRANSLATE_NOOP, message
from virkni_desktop.store.steps import Action

REGISTER_PARTICIPANT = Action(message(QT_TRANSLATE_NOOP("core", "Register participant")))
CHANGE_PARTICIPANT = Action(message(QT_TRANSLATE_NOOP("core", "Change participant")))
ADD_IDENTITY_NUMBER = Action(message(QT_TRANSLATE_NOOP("core", "Add identity number")))
REMOVE_IDENTITY_NUMBER = Action(message(QT_TRANSLATE_NOOP("core", "Remove identity number")))

ENROL = Action(message(QT_TRANSLATE_NOOP("core", "Enrol participant")))
CHANGE_EPISODE = Action(message(QT_TRANSLATE_NOOP("core", "Change enrolment")))
EXIT_EPISODE = Action(message(QT_TRANSLATE_NOOP("core", "Close enrolment")))
ENTER_STAGE = Action(message(QT_TRANSLATE_NOOP("core", "Change stage")))
ASSIGN_COACH = Action(message(QT_TRANSLATE_NOOP("core", "Assign coach")))
RECORD_READING = Action(message(QT_TRANSLATE_NOOP("core", "Record days used")))
RECORD_INCOME = Action(message(QT_TRANSLATE_NOOP("core", "Record livelihood")))

WRITE_NOTE = Action(message(QT_TRANSLATE_NOOP("core", "Write note")))
CHANGE_NOTE = Action(message(QT_TRANSLATE_NOOP("core", "Change note")))
DELETE_NOTE = Action(message(QT_TRANSLATE_NOOP("core", "Delete note")))
KEEP_DRAFT = Action(message(QT_TRANSLATE_NOOP("core", "Keep draft")))

PLAN_FOLLOW_UP = Action(message(QT_TRANSLATE_NOOP("core", "Add follow-up")))
CHANGE_FOLLOW_UP = Action(message(QT_TRANSLATE_NOOP("core", "Change follow-up")))
HOLD_FOLLOW_UP = Action(message(QT_TRANSLATE_NOOP("core", "Complete follow-up")))
RESCHEDULE_FOLLOW_UP = Action(message(QT_TRANSLATE_NOOP("core", "Reschedule follow-up")))
CANCEL_FOLLOW_UP = Action(message(QT_TRANSLATE_NOOP("core", "Cancel follow-up")))
DONE_AND_LOG = Action(message(QT_TRANSLATE_NOOP("core", "Complete and log follow-up")))

START_MAPPING = Action(message(QT_TRANSLATE_NOOP("core", "Start mapping")))
ANSWER_QUESTION = Action(message(QT_TRANSLATE_NOOP("core", "Answer question")))
FINISH_MAPPING = Action(message(QT_TRANSLATE_NOOP("core", "Finish mapping")))
FINISH_SECTION = Action(message(QT_TRANSLATE_NOOP("core", "Mark section as done")))
REOPEN_SECTION = Action(message(QT_TRANSLATE_NOOP("core", "Open section again")))

DRAFT_PLAN = Action(message(QT_TRANSLATE_NOOP("core", "Draft plan")))
CHANGE_PLAN = Action(message(QT_TRANSLATE_NOOP("core", "Change plan")))
ADD_GOAL = Action(message(QT_TRANSLATE_NOOP("core", "Add goal")))
CHANGE_GOAL = Action(message(QT_TRANSLATE_NOOP("core", "Change goal")))
SETTLE_GOAL = Action(message(QT_TRANSLATE_NOOP("core", "Tell how far a goal is")))
SETTLE_ACTION = Action(message(QT_TRANSLATE_NOOP("core", "Tell how far a step is")))
GOAL_FROM_ANSWER = Action(message(QT_TRANSLATE_NOOP("core", "Make a goal of an answer")))
REMOVE_GOAL = Action(message(QT_TRANSLATE_NOOP("core", "Remove goal")))
MOVE_GOAL = Action(message(QT_TRANSLATE_NOOP("core", "Move goal")))
ADD_ACTION = Action(message(QT_TRANSLATE_NOOP("core", "Add step")))
CHANGE_ACTION = Action(message(QT_TRANSLATE_NOOP("core", "Change step")))
REMOVE_ACTION = Action(message(QT_TRANSLATE_NOOP("core", "Remove step")))
MOVE_ACTION = Action(message(QT_TRANSLATE_NOOP("core", "Move step")))
REVISE_PLAN = Action(message(QT_TRANSLATE_NOOP("core", "Revise plan")))
DISCARD_DRAFT = Action(message(QT_TRANSLATE_NOOP("core", "Discard plan draft")))
# What has left the machine cannot be taken back.
FREEZE_PLAN = Action(message(QT_TRANSLATE_NOOP("core", "Print plan for signing")), undoable=False)
SIGN_PLAN = Action(message(QT_TRANSLATE_NOOP("core", "Sign plan")), undoable=False)

ATTACH_FILE = Action(message(QT_TRANSLATE_NOOP("core", "Attach file")))
RENAME_ATTACHMENT = Action(message(QT_TRANSLATE_NOOP("core", "Rename file")))
DETACH_FILE = Action(message(QT_TRANSLATE_NOOP("core", "Remove file")))

ADD_ORGANISATION = Action(message(QT_TRANSLATE_NOOP("core", "Add organisation")))
CHANGE_ORGANISATION = Action(message(QT_TRANSLATE_NOOP("core", "Change organisation")))
ADD_WORKPLACE = Action(message(QT_TRANSLATE_NOOP("core", "Add workplace")))
CHANGE_WORKPLACE = Action(message(QT_TRANSLATE_NOOP("core", "Change workplace")))
ADD_CONTACT_PERSON = Action(message(QT_TRANSLATE_NOOP("core", "Add contact person")))
CHANGE_CONTACT_PERSON = Action(message(QT_TRANSLATE_NOOP("core", "Change contact person")))
REMOVE_CONTACT_PERSON = Action(message(QT_TRANSLATE_NOOP("core", "Remove contact person")))
WRITE_STANDING_NOTE = Action(message(QT_TRANSLATE_NOOP("core", "Change notes about workplace")))

START_PLACEMENT = Action(message(QT_TRANSLATE_NOOP("core", "Start placement")))
CHANGE_PLACEMENT = Action(message(QT_TRANSLATE_NOOP("core", "Change placement")))
END_PLACEMENT = Action(message(QT_TRANSLATE_NOOP("core", "End placement")))
SIGN_CONTRACT = Action(message(QT_TRANSLATE_NOOP("core", "Add contract")))
ADD_PARTIES = Action(message(QT_TRANSLATE_NOOP("core", "Name the parties of a contract")))
SET_SIGNED = Action(message(QT_TRANSLATE_NOOP("core", "Record a party's signature")))
PAY_MONTH = Action(message(QT_TRANSLATE_NOOP("core", "Mark month of grant as paid")))
UNPAY_MONTH = Action(message(QT_TRANSLATE_NOOP("core", "Mark month of grant as not paid")))
CHANGE_SHARE = Action(message(QT_TRANSLATE_NOOP("core", "Change share of a contract")))
SET_WEEK = Action(message(QT_TRANSLATE_NOOP("core", "Change working hours")))
SET_SUPPORT = Action(message(QT_TRANSLATE_NOOP("core", "Change support plan")))
PLAN_CHECK_INS = Action(message(QT_TRANSLATE_NOOP("core", "Plan check-ins")))

SEND_LIST = Action(message(QT_TRANSLATE_NOOP("core", "Make a list to send")), undoable=False)

CHANGE_OFFICE = Action(message(QT_TRANSLATE_NOOP("core", "Change office")))
ADD_STAFF = Action(message(QT_TRANSLATE_NOOP("core", "Add staff member")))
CHANGE_STAFF = Action(message(QT_TRANSLATE_NOOP("core", "Change staff member")))

SET_TARGET = Action(message(QT_TRANSLATE_NOOP("core", "Set target")))
