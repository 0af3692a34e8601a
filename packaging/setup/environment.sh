#!/usr/bin/env bash
# Makes .venv from the locked requirements: `environment.sh run` for what the program needs, `environment.sh develop` for the tools as well.
# A run that finds everything as it should be ends at once. Called by make, in the project's folder. (pip compiles
# the packages' bytecode whatever PYTHONDONTWRITEBYTECODE says.)
set -euo pipefail

kind=$1
case $kind in
    run) requirements=requirements.txt ;;
    develop) requirements=requirements-dev.txt ;;
    *) echo "usage: $0 run|develop" >&2; exit 2 ;;
esac

# The folder's own path is part of the mark: the programs in .venv/bin name it, so a moved folder needs a new environment.
state() { pwd; sha256sum "$1" pyproject.toml; }
ready() { [ -f ".venv/ready-$1" ] && [ "$(state "$2")" = "$(cat ".venv/ready-$1")" ]; }

find_python() {
    local candidate
    for candidate in ${PYTHON:+"$PYTHON"} python3 python3.14 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
    echo "Python 3.11 or later with venv was not found. On Debian and Ubuntu: sudo apt-get install -y python3-venv" >&2
    exit 1
}

make_environment() {
    local python
    python=$(find_python)
    # A link goes, and what it points at stays: it may be the environment of another copy.
    if [ -L .venv ]; then rm .venv; fi
    echo "Making .venv with $("$python" --version) …"
    "$python" -m venv --clear .venv
}

if ready develop requirements-dev.txt || { [ "$kind" = run ] && ready run requirements.txt; }; then
    exit 0
fi

folder=$(head -n 1 .venv/ready-develop 2>/dev/null || head -n 1 .venv/ready-run 2>/dev/null || true)
if [ "$folder" != "$(pwd)" ] || ! .venv/bin/python -c 'import pip' 2>/dev/null; then
    make_environment
fi
rm -f .venv/ready-*

echo "Installing $requirements (each file is checked against its hash) …"
if ! .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement "$requirements"; then
    echo "The locked packages could not all be fetched or installed. Look at the lines above, see to the network," >&2
    echo "and run the same command again: it goes on where it stopped." >&2
    exit 1
fi
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .

state "$requirements" > ".venv/ready-$kind"
