"""Sentences that parts below the window hand up, kept as template and values so that the window can translate them."""

from dataclasses import dataclass, field

CONTEXT = "core"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 -- the name that lupdate looks for
    """Mark a literal for translation and return it unchanged; the context is always ``CONTEXT``."""
    del context
    return text


@dataclass(frozen=True)
class Message:
    """One sentence: an English template with ``{names}`` and the values that fill them."""

    template: str
    values: dict[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        """The sentence in English."""
        return self.template.format(**self.values)


def message(template: str, **values: object) -> Message:
    """``message(QT_TRANSLATE_NOOP("core", "… {name} …"), name=…)``."""
    return Message(template, values)
