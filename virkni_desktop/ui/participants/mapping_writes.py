"""What the mapping's tab writes: each a use-case on the writer's thread, typing in one field as one step of Undo."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject

from virkni_desktop.ui.pages import PageContext

if TYPE_CHECKING:
    from virkni_desktop.casework.goals import GoalMade
    from virkni_desktop.errors import VirkniError


class MappingWrites(QObject):
    """Made once for the tab."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._operations = context.operations

    def start(self, episode_id: UUID) -> None:
        """Begin a mapping."""
        from virkni_desktop.casework import actions, mapping  # noqa: PLC0415 -- loaded when first used, as all below

        self._operations.write(self, actions.START_MAPPING, partial(mapping.start_mapping, episode_id=episode_id))

    def answer(
        self, mapping_id: UUID, question_id: str, fields: dict[str, Any], refused: "Callable[[VirkniError], object]"
    ) -> None:
        """Keep an answer, its state, or the coach's note on it."""
        from virkni_desktop.casework import actions, mapping  # noqa: PLC0415 -- as above

        use_case = partial(mapping.answer_question, mapping_id=mapping_id, question_id=question_id, **fields)
        typing = ("answer", mapping_id, question_id, *fields)
        self._operations.write(self, actions.ANSWER_QUESTION, use_case, None, refused, typing=typing)

    def finish(self, mapping_id: UUID) -> None:
        """Say that the whole mapping was talked through today."""
        from virkni_desktop.casework import actions, mapping  # noqa: PLC0415 -- as above

        use_case = partial(mapping.finish_mapping, mapping_id=mapping_id)
        self._operations.write(self, actions.FINISH_MAPPING, use_case)

    def finish_section(self, mapping_id: UUID, section_id: str) -> None:
        """Say that a section was talked through today."""
        from virkni_desktop.casework import actions, mapping  # noqa: PLC0415 -- as above

        use_case = partial(mapping.finish_section, mapping_id=mapping_id, section_id=section_id)
        self._operations.write(self, actions.FINISH_SECTION, use_case)

    def reopen_section(self, mapping_id: UUID, section_id: str) -> None:
        """Take that back."""
        from virkni_desktop.casework import actions, mapping  # noqa: PLC0415 -- as above

        use_case = partial(mapping.reopen_section, mapping_id=mapping_id, section_id=section_id)
        self._operations.write(self, actions.REOPEN_SECTION, use_case)

    def draft(self, episode_id: UUID, questions: Sequence[str], then: Callable[[], object]) -> None:
        """Draw the first plan from these answers."""
        from virkni_desktop.casework import actions, plans  # noqa: PLC0415 -- as above

        use_case = partial(plans.draft_plan, episode_id=episode_id, questions=questions)
        self._operations.write(self, actions.DRAFT_PLAN, use_case, lambda _plan: then())

    def make_goal(self, episode_id: UUID, question_id: str, then: "Callable[[GoalMade], object]") -> None:
        """Make a goal of an answer, as it stands when all that was typed before is kept."""
        from virkni_desktop.casework import actions, goals  # noqa: PLC0415 -- as above

        use_case = partial(goals.goal_from_answer, episode_id=episode_id, question_id=question_id)
        self._operations.write(self, actions.GOAL_FROM_ANSWER, use_case, then)
