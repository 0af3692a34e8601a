"""How entries of a participant's timeline read."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from virkni_desktop.formats import day_month, initials, money, percent, weekday_name
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.ui.components.timeline_entry import TimelineEntry
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.notes.codes import follow_up_kind_word, note_kind_icon, note_kind_word
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.field_words import field_word, value_words
from virkni_desktop.ui.theme import Token

if TYPE_CHECKING:
    from virkni_desktop.casework.timeline_view import TimelineEntry as Told

_SENTENCE = re.compile(r"(.{3,70}?[.!?…](?=\s|$)|[^\n]{3,70}(?=\n|$))\s*(.*)", re.DOTALL)
_NEAR = 300  # days from today within which a date needs no year
_CHANGES_NAMED = 3
_ICONS = {
    "mapped": Icon.CLIPBOARD,
    "plan-printed": Icon.PRINTER,
    "plan-signed": Icon.PENCIL_LINE,
    "goal-settled": Icon.TARGET,
    "placement-started": Icon.BRIEFCASE,
    "placement-ended": Icon.BRIEFCASE,
    "contract": Icon.HANDSHAKE,
    "enrolled": Icon.USER,
    "exited": Icon.LOG_OUT,
    "stage": Icon.FOOTPRINTS,
    "held": Icon.CALENDAR_CHECK,
    "import": Icon.REFRESH,
    "file": Icon.PAPERCLIP,
}


def split_title(title: str, text: str) -> tuple[str, str]:
    """A note's title and the rest; a note without one is called by its first sentence, where that is short."""
    if title:
        return title, text.strip()
    match = _SENTENCE.fullmatch(text.strip())
    return (match[1].removesuffix("."), match[2].strip()) if match else ("", text.strip())


class TimelineWords(QObject):
    """Turns what the casework tells into entries in the window's language."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context

    def entry(self, told: "Told", number: int) -> TimelineEntry:
        """One entry; ``number`` keeps apart what has no record of its own."""
        language, day = self._context.language, told.on
        near = abs((day - self._context.clock.today()).days) < _NEAR
        if told.note_id is not None:
            title, body, kind, icon = self._note(told)
        else:
            title, body, kind = self._event(told)
            icon = _ICONS.get(told.kind, Icon.INFO)
        return TimelineEntry(
            told.note_id or (told.kind, told.attachment_id or told.plan_id or told.placement_id, day, number),
            day,
            day_month(day, language),
            weekday_name(day, language, short=True).rstrip(".") if near else str(day.year),
            title,
            kind,
            icon,
            self._tone(told),
            self._meta(told),
            body,
            told.workplace or "" if told.note_id else "",
            told.tags,
            system=told.group == "system",
        )

    def _note(self, told: "Told") -> tuple[str, str, str, Icon]:
        word = note_kind_word(told.kind)
        title, body = split_title(told.title, told.text)
        parts = [word if title else "", told.with_whom or ""]
        if told.minutes:
            parts.append(self.tr("{minutes} min").format(minutes=told.minutes))
        return title or word, body, " · ".join(part for part in parts if part), note_kind_icon(told.kind)

    def _event(self, told: "Told") -> tuple[str, str, str]:
        """Title, body, kind."""
        if told.kind == "file":
            return self._file(told), "", self.tr("File")
        if told.group == "plan":
            return self._plan(told)
        if told.group == "placement":
            return self._placement(told)
        return (self._import(told) if told.kind == "import" else self._step(told)), "", self.tr("System")

    def _file(self, told: "Told") -> str:
        if told.figure is not None:
            return self.tr("Signed copy of plan v{revision} attached").format(revision=told.figure)
        return self.tr("File attached: {title}").format(title=told.title)

    def _plan(self, told: "Told") -> tuple[str, str, str]:
        if told.kind == "mapped":
            return self.tr("Mapping finished"), "", self.tr("Mapping")
        kind = self.tr("Plan")
        if told.kind == "plan-printed":
            return self.tr("Plan v{revision} printed for signing").format(revision=told.figure), "", kind
        if told.kind == "plan-signed":
            signed = self.tr("Plan v{revision} signed").format(revision=told.figure)
            return signed, self.tr("Signed by {names}.").format(names=told.text) if told.text else "", kind
        words = {
            "reached": self.tr("Goal reached: {goal}"),
            "partly": self.tr("Goal reached in part: {goal}"),
            "dropped": self.tr("Goal dropped: {goal}"),
        }
        return words.get(told.code or "", "{goal}").format(goal=told.title), "", kind

    def _placement(self, told: "Told") -> tuple[str, str, str]:
        rules, language = load_jurisdiction(self._context.jurisdiction), self._context.language
        place, code = told.workplace or "", told.code or ""
        if told.kind == "placement-ended":
            reason = rules.label("placement_end_reason", code, language) if code else ""
            return self.tr("Placement at {place} ended").format(place=place), reason, self.tr("Placement")
        what = rules.label("placement_type", code, language)
        if told.kind == "contract":
            grant = ""
            if told.figure:
                amount = money(told.figure, rules.currency, language)
                grant = self.tr("{amount} a month").format(amount=amount)
            return self.tr("Contract with {place}").format(place=place), grant, what
        title = self.tr("Placement started at {place}").format(place=place)
        if told.figure:
            title = self.tr("{title}, {share}").format(title=title, share=percent(told.figure, language))
        return title, what, self.tr("Placement")

    def _step(self, told: "Told") -> str:
        rules, language, code = load_jurisdiction(self._context.jurisdiction), self._context.language, told.code or ""
        if told.kind == "enrolled":
            return self.tr("Enrolled, referred by {who}").format(who=told.text) if told.text else self.tr("Enrolled")
        if told.kind == "exited":
            reason = rules.label("exit_reason", code, language)
            return self.tr("Enrolment closed: {reason}").format(reason=reason) if code else self.tr("Enrolment closed")
        if told.kind == "stage":
            return self.tr("Stage: {stage}").format(stage=rules.label("stage", code, language))
        return self.tr("Done: {what}").format(what=told.title or follow_up_kind_word(code))

    def _import(self, told: "Told") -> str:
        if told.is_new:
            return self.tr("Taken in from {sender}").format(sender=told.text)
        named = [
            self.tr("{field}: {value}").format(
                field=field_word(each.field), value=value_words(self._context, each.field, each.after) or "–"
            )
            for each in told.changes[:_CHANGES_NAMED]
        ]
        if len(told.changes) > _CHANGES_NAMED:
            named.append(self.tr("%n more", "", len(told.changes) - _CHANGES_NAMED))
        return " · ".join(named) or self.tr("In the list from {sender}").format(sender=told.text)

    def _meta(self, told: "Told") -> str:
        at = told.at.astimezone().strftime("%H:%M") if told.at else ""
        who = told.title if told.kind == "import" else initials(told.author).replace(".", "")
        return " · ".join(part for part in (at, who) if part)

    @staticmethod
    def _tone(told: "Told") -> Token:
        done = told.kind == "plan-signed" or (told.kind == "goal-settled" and told.code == "reached")
        return Token.OK if done else Token.ACCENT
