"""Phrases are data in three languages, found by the beginning of their keys."""

import pytest

from virkni_desktop.forms.phrases import GAP, load_phrases, phrases_for


@pytest.mark.parametrize("language", ["sv", "is", "en"])
def test_every_phrase_is_there_in_every_language_with_a_key_of_its_own(language):
    phrases = load_phrases(language)
    keys = [phrase.key for phrase in phrases]
    assert len(set(keys)) == len(keys) == len(load_phrases("sv")) >= 8
    assert all(phrase.title and GAP in phrase.text for phrase in phrases)


def test_the_languages_say_it_in_their_own_words():
    texts = [{phrase.text for phrase in load_phrases(language)} for language in ("sv", "is", "en")]
    assert not texts[0] & texts[1] | texts[1] & texts[2]


def test_a_key_is_found_by_its_beginning_without_accents():
    assert [phrase.key for phrase in phrases_for("beso", "sv")] == ["besök"]
    assert len(phrases_for("", "sv")) == len(load_phrases("sv"))
    assert phrases_for("zzz", "sv") == ()


def test_a_whole_key_is_that_phrase_alone():
    assert [phrase.key for phrase in phrases_for("sms", "is")] == ["sms"]
