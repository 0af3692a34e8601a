"""What a person can act on: each error is a sentence that says what happened, what to do, and that nothing was lost."""

from virkni_desktop.messages import Message, message


class VirkniError(Exception):
    """A problem a person can act on. Anything else that is raised is a bug.

    The template is a literal marked with ``QT_TRANSLATE_NOOP("core", …)``, so that the window can translate it.
    """

    def __init__(self, template: str, **values: object) -> None:
        self.message: Message = message(template, **values)
        super().__init__(str(self.message))

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        """Errors cross from the reader's child process, keyword values and all."""
        return _rebuild, (type(self), self.message)


def _rebuild(kind: type[VirkniError], said: Message) -> VirkniError:
    return kind(said.template, **said.values)


class CaseloadError(VirkniError):
    """The caseload file cannot be opened, read or written."""


class OutOfReachError(CaseloadError):
    """The file that was open cannot be reached or written just now: a stick pulled out, a full disk, a folder moved."""


class DiskFullError(OutOfReachError):
    """There is no room on the disk for what was to be written."""


class ImportFileError(VirkniError):
    """A file that was to be taken in cannot be, or not as it is."""


class InputError(VirkniError):
    """A value that a person typed does not fit."""


class NotFoundError(VirkniError):
    """What was asked for is not in the caseload."""
