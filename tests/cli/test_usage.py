"""Every call ends with a result or with one sentence, and an exit code that a script can trust."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from virkni_desktop import __version__
from virkni_desktop.__main__ import main
from virkni_desktop.cli import run as running
from virkni_desktop.cli.parser import parse

DAY = "2026-11-26"

COMMANDS = (
    "new", "demo", "inspect", "import", "undo", "export", "participants", "participant", "today", "print", "report",
    "history", "backup", "restore", "check", "self-test",
)  # fmt: skip
NAMED = ("participants", "today", "history", "check", "undo")


def is_one_sentence(err):
    return err.startswith("virkni: ") and err.count("\n") == 1 and "Traceback" not in err


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_and_takes_the_common_options(virkni, command):
    said = virkni(command, "--help")
    assert said.code == 0
    assert all(option in said.out for option in ("--json", "--today", "--as"))


def test_help_names_every_command(virkni):
    said = virkni("--help")
    assert said.code == 0
    assert all(f"    {command} " in said.out or f"    {command}\n" in said.out for command in COMMANDS)


def test_the_version_is_told(virkni):
    assert virkni("--version").out == f"virkni {__version__}\n"


@pytest.mark.parametrize(
    "words",
    [
        ["new", "x.virkni"],
        ["new", "x.virkni", "--jurisdiction", "no"],
        ["import"],
        ["export", "x.virkni", "--output", "y.csv"],
        ["print", "letter", "x.virkni", "1", "--output", "y.pdf"],
        ["participants", "x.virkni", "--today", "31/2"],
        ["demo", "folder", "--participants", "0"],
        ["inspect", "list.csv", "--limit", "many"],
        ["undo", "x.virkni", "--import", ""],
        ["participants", "x.virkni", "--passphrase-file", "f"],
        ["nonsense"],
    ],
)
def test_wrong_usage_ends_with_2_and_writes_nothing(virkni, words, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    said = virkni(*words)
    assert (said.code, said.out) == (2, "")
    assert "error:" in said.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", NAMED)
def test_a_caseload_that_is_not_there_is_one_sentence(virkni, command, tmp_path):
    said = virkni(command, tmp_path / "gone.virkni", "--json")
    assert (said.code, said.out) == (1, "")
    assert is_one_sentence(said.err)
    assert "nothing was changed" in said.err


@pytest.mark.parametrize("command", NAMED)
def test_a_file_that_is_no_caseload_is_one_sentence_and_stays_as_it_was(virkni, command, tmp_path):
    file = tmp_path / "letter.virkni"
    file.write_bytes(b"Dear Sir or Madam" * 300)
    said = virkni(command, file)
    assert (said.code, said.out) == (1, "")
    assert is_one_sentence(said.err)
    assert file.read_bytes() == b"Dear Sir or Madam" * 300


def test_options_may_stand_before_the_command(caseload):
    arguments = parse(["--today", DAY, "--as", "today", "--json", "check", str(caseload)])
    assert (arguments.command, arguments.who, arguments.json) == ("check", "today", True)
    assert arguments.today.isoformat() == DAY


def test_a_call_without_a_command_opens_the_window_on_the_caseload(caseload):
    opened = []
    assert running.run([str(caseload), "--today", DAY], lambda arguments: opened.append(arguments.caseload) or 0) == 0
    assert opened == [caseload]


def test_a_fault_of_the_program_names_its_place_but_none_of_its_values(capsys):
    def break_down(arguments):
        del arguments
        raise ValueError("Guðrún Jónsdóttir 010130-2989")

    assert running.run([], break_down) == 1
    said = capsys.readouterr()
    assert is_one_sentence(said.err)
    assert "ValueError at cli/run:" in said.err
    assert "Guðrún" not in said.err
    assert "2989" not in said.err


def test_ctrl_c_ends_quietly(capsys):
    def interrupt(arguments):
        del arguments
        raise KeyboardInterrupt

    assert running.run([], interrupt) == 130
    assert capsys.readouterr() == ("", "")


def test_what_the_system_refuses_is_one_sentence(virkni, caseload, tmp_path):
    file = tmp_path / "file"
    file.touch()
    said = virkni("backup", caseload, file / "backups")
    assert (said.code, said.out) == (1, "")
    assert is_one_sentence(said.err)
    assert "fault in the program" not in said.err


def run_apart(*words, **environment):
    return subprocess.run(
        [sys.executable, "-m", "virkni_desktop", *map(str, words)],
        capture_output=True,
        timeout=120,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path(running.__file__).parents[2]), **environment},
    )


def test_a_terminal_without_nordic_letters_ends_no_command(demo):
    said = run_apart("participants", demo / "caseload.virkni", PYTHONIOENCODING="ascii")
    assert said.returncode == 0
    assert b"?" in said.stdout


def test_json_loses_no_letter_where_the_output_is_not_unicode(demo, virkni):
    path = demo / "caseload.virkni"
    apart = run_apart("participants", path, "--json", "--today", DAY, PYTHONIOENCODING="ascii")
    assert apart.stdout.isascii()
    assert json.loads(apart.stdout) == virkni("participants", path, "--json", "--today", DAY).data


def test_a_reader_that_goes_away_is_no_problem(demo):
    with subprocess.Popen(
        [sys.executable, "-m", "virkni_desktop", "history", str(demo / "caseload.virkni"), "--limit", "5000"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(Path(running.__file__).parents[2])},
    ) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 0


def test_the_door_is_light_since_the_child_that_reads_lists_comes_in_by_it():
    loaded = (
        "import sys, virkni_desktop.__main__; print(any(m in sys.modules for m in ('sqlalchemy','PySide6','argparse')))"
    )
    said = subprocess.run(
        [sys.executable, "-c", loaded],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(Path(running.__file__).parents[2])},
    )
    assert said.stdout.strip() == "False"


def test_main_takes_the_words_of_the_command_line_when_none_are_given(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["virkni", "--version"])
    assert main() == 0
    assert "virkni" in capsys.readouterr().out
