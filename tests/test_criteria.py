"""What holds each of the 25 criteria of using the window: the tests by name, so that none is lost by a rename."""

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent

HELD: dict[int, tuple[str, ...]] = {
    # A contact from any screen in three interactions, in four where nobody is in sight.
    1: (
        "ui/notes/test_note_panel.py::test_a_contact_with_the_participant_in_sight_takes_three_interactions",
        "ui/notes/test_note_panel.py::test_without_anybody_in_sight_it_takes_the_name_and_enter_more",
    ),
    # Anybody by Ctrl+K, four letters and Enter; how quick is measured by `make bench ONLY=find`.
    2: (
        "ui/test_keyboard.py::test_four_letters_and_enter_open_a_person_however_the_name_is_written",
        "test_formats.py::test_a_name_is_found_by_plain_letters",
        "benchmarks/bench_find.py::rows",
    ),
    # Start, and the longest stall: figures, by `make bench ONLY=start` and `ONLY=stall`.
    3: ("benchmarks/bench_start.py::rows",),
    4: ("benchmarks/bench_stall.py::rows",),
    # Room in every window at 100, 125 and 150 %, and at text of 200 %.
    5: (
        "ui/test_every_page.py::test_words_fit_things_have_names_nothing_scrolls_sideways_and_keys_mean_one_thing",
        "ui/test_every_page.py::test_every_dialog_of_the_menus_holds_the_same",
    ),
    6: (
        "ui/test_every_page.py::test_words_fit_things_have_names_nothing_scrolls_sideways_and_keys_mean_one_thing",
        "ui/test_theme.py::test_text_of_200_percent_is_twice_as_large_and_heights_follow",
    ),
    # Tab and Shift+Tab in a closed round.
    7: (
        "ui/test_every_page.py::test_tab_goes_everywhere_and_comes_back",
        "ui/test_every_page.py::test_every_dialog_of_the_menus_holds_the_same",
        "ui/notes/test_note_panel.py::test_tab_visits_all_of_the_panel_and_the_page_and_comes_back",
    ),
    # Everything in the menus and by Ctrl+K, and the day by keyboard alone.
    8: (
        "ui/test_main_window.py::test_everything_in_the_menus_is_found_by_ctrl_k",
        "ui/test_every_page.py::test_every_key_of_a_page_stands_in_a_menu",
        "ui/notes/test_from_today.py::test_five_rows_of_the_day_by_keyboard_alone",
        "ui/notes/test_note_panel.py::test_five_contacts_in_a_row_by_keyboard_alone",
        "ui/test_keyboard.py::test_the_whole_of_an_import_by_keyboard_alone",
        "ui/exchange/test_exchange_page.py::test_a_path_that_was_copied_can_be_pasted",
    ),
    # Names for all that takes the keyboard; rows read out whole.
    9: (
        "ui/test_every_page.py::test_words_fit_things_have_names_nothing_scrolls_sideways_and_keys_mean_one_thing",
        "ui/components/test_table.py::test_the_first_cell_reads_the_row_out",
        "ui/components/test_rows.py::test_a_row_is_read_out_whole",
        "ui/components/test_timeline.py::test_an_entry_is_read_out_with_its_day",
        "ui/components/test_fields.py::test_labels_name_their_fields",
    ),
    # Contrast, and no colour beside the tokens.
    10: (
        "ui/test_theme.py::test_text_stands_out_from_its_ground",
        "ui/test_theme.py::test_lines_icons_and_focus_stand_out_from_their_ground",
        "ui/test_theme.py::test_no_colour_is_named_outside_the_tokens",
        "ui/test_theme.py::test_every_status_has_a_shape_and_a_word_of_its_own",
        "ui/test_focus.py::test_the_focus_that_came_by_keyboard_is_seen",
    ),
    # Targets.
    11: ("ui/test_every_page.py::test_words_fit_things_have_names_nothing_scrolls_sideways_and_keys_mean_one_thing",),
    # Letters and keys.
    12: (
        "ui/test_every_page.py::test_words_fit_things_have_names_nothing_scrolls_sideways_and_keys_mean_one_thing",
        "ui/test_main_window.py::test_no_key_means_two_things",
        "ui/test_main_window.py::test_every_entry_of_a_menu_has_a_letter_of_its_own",
        "ui/test_every_page.py::test_every_key_of_a_page_stands_in_a_menu",
    ),
    # A kill loses two seconds of typing at most.
    13: (
        "ui/notes/test_drafts.py::test_a_window_that_dies_loses_no_words",
        "ui/notes/test_drafts.py::test_somebody_who_types_on_loses_no_more_than_two_seconds",
        "ui/participants/test_mapping.py::test_what_is_typed_on_and_on_is_kept_within_two_seconds",
        "store/test_kill.py::test_a_kill_loses_nothing_acknowledged_and_leaves_no_half_step",
    ),
    # One undo each.
    14: (
        "store/test_undo.py::test_undo_and_redo_go_back_and_forth_by_name_and_the_hash_follows",
        "ui/notes/test_note_panel.py::test_saving_is_one_step_of_undo_and_is_announced",
        "ui/notes/test_note_panel.py::test_a_note_written_by_mistake_is_deleted_and_undo_brings_it_back",
        "ui/today/test_today_page.py::test_space_completes_and_undo_brings_back",
        "ui/participants/test_person.py::test_details_are_changed_as_one_step_that_undo_takes_back",
        "exchange/importing/test_undoing.py::test_an_import_taken_back_leaves_the_content_hash_as_it_was",
    ),
    # What does not fit stays where it was typed, with a sentence beside it that is announced.
    15: (
        "ui/components/test_fields.py::test_a_wrong_date_stays_and_is_explained_beside_the_field",
        "ui/components/test_fields.py::test_what_does_not_fit_is_announced_once",
        "ui/notes/test_note_panel.py::test_what_does_not_fit_stays_with_a_sentence_and_nothing_is_written",
        "ui/placements/test_start.py::test_what_cannot_be_is_said_beside_its_field_and_stays",
        "ui/settings/test_settings_page.py::test_days_that_do_not_fit_are_told_beside_the_field_and_stay",
    ),
    # Complete, log and plan the next one.
    16: (
        "ui/notes/test_from_today.py::test_complete_log_and_set_the_next_one_takes_four_interactions",
        "ui/notes/test_note_panel.py::test_the_window_goes_on_while_the_panel_is_open",
    ),
    # The preview writes nothing, the receipt says the same, the same file changes nothing, undo gives the hash back.
    17: (
        "ui/exchange/test_exchange_page.py::test_the_preview_writes_nothing",
        "exchange/importing/test_three_way.py::test_preview_counts_are_the_receipts_counts",
        "exchange/importing/test_taking_in.py::test_the_same_bytes_again_change_nothing_and_are_in_the_ledger",
        "exchange/importing/test_undoing.py::test_an_import_taken_back_leaves_the_content_hash_as_it_was",
    ),
    # A known layout asks nothing; encodings, delimiters and zeros.
    18: (
        "exchange/importing/test_own_mapping.py::test_a_known_list_is_not_asked_about",
        "exchange/test_text_tables.py::test_nordic_letters_survive_every_encoding_in_use",
        "exchange/test_text_tables.py::test_the_delimiter_is_the_one_that_gives_equal_rows",
        "exchange/importing/test_taking_in.py::test_an_icelandic_list_keeps_whole_names_and_leading_zeros",
        "exchange/importing/test_exporting.py::test_a_workbook_goes_back_as_it_came",
    ),
    # Conflicts: all three values, one key, the owner of the field, nothing in silence.
    19: (
        "ui/exchange/test_conflicts.py::test_the_panel_shows_what_was_agreed_mine_and_theirs_and_who_wrote_it",
        "ui/exchange/test_conflicts.py::test_one_key_decides_and_applying_writes_it",
        "ui/exchange/test_conflicts.py::test_what_nobody_decided_stays_mine_and_waits",
        "exchange/importing/test_conflicts.py::test_the_default_button_follows_the_owner_of_the_field",
    ),
    # Papers in the three languages there are: tagged, typefaces embedded, told on each page what it is, signatures whole.
    20: (
        "documents/test_tagging.py::test_everything_drawn_is_read_out_or_furniture",
        "documents/test_tagging.py::test_the_file_names_its_language_and_only_embedded_typefaces",
        "documents/test_plan.py::test_every_page_says_which_document_page_and_print_it_is",
        "documents/test_plan.py::test_signatures_stay_together_with_at_least_two_lines_of_the_plan",
        "documents/test_contract.py::test_terms_and_signatures_stand_on_one_page_however_long_the_tasks_are",
    ),
    # The preview.
    21: (
        "ui/participants/test_plan.py::test_the_preview_is_fresh_half_a_second_after_typing_rests",
        "ui/participants/test_plan.py::test_the_preview_follows_the_typing_and_has_the_pages_of_the_pdf",
    ),
    # Words: none missing, Qt's own too, plurals, the alphabet of each language. `make words` sees to it that none is unfinished.
    24: (
        "packaging/test_translations.py::test_a_text_that_is_not_in_the_catalogues_yet_is_named",
        "ui/test_qt_words.py::test_buttons_of_dialogs_are_translated",
        "ui/test_qt_words.py::test_plurals_are_those_of_the_language",
        "test_formats.py::test_names_sort_by_the_alphabet_of_the_language",
        "ui/participants/test_list.py::test_the_list_shows_who_is_active_as_the_country_sorts_and_all_on_demand",
    ),
    # The workbook that leaves the house.
    25: (
        "reports/test_external_workbook.py::test_each_sheet_is_one_plain_table_from_column_a_to_the_end",
        "reports/test_external_workbook.py::test_dates_are_dates",
        "reports/test_external_workbook.py::test_the_dictionary_covers_every_column_of_every_sheet",
        "reports/test_external_workbook.py::test_no_small_count_stands_in_any_table_of_figures",
        "reports/test_external_workbook.py::test_it_is_made_in_far_less_than_five_seconds",
        "reports/test_disclosure_control.py::test_no_count_below_five_of_a_report_is_shown_or_derivable_by_subtraction",
    ),
}
NOT_YET_THERE: dict[int, str] = {22: "editing templates", 23: "the view for one participant"}


def test_every_criterion_is_held_or_about_what_is_not_there_yet() -> None:
    assert sorted([*HELD, *NOT_YET_THERE]) == list(range(1, 26))


@pytest.mark.parametrize("number", HELD)
def test_the_tests_that_hold_a_criterion_are_there(number: int) -> None:
    missing = [test for test in HELD[number] if not _is_there(*test.split("::"))]
    assert missing == []


def _is_there(path: str, name: str) -> bool:
    file = TESTS / path
    if not file.exists():
        return False
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return any(isinstance(node, ast.FunctionDef) and node.name == name for node in tree.body)
