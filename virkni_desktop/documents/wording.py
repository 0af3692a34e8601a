"""The words of the printed documents, with their slots filled."""

from virkni_desktop.forms.wording import load_words, text_of


def words(key: str, language: str, **values: object) -> str:
    """A text of the printed documents, with its slots filled."""
    return text_of(load_words("documents")[key], language).format(**values)
