# Every way to run, check and build the project. Each target sees to what it needs on a machine that has git, make and Python 3.11 with venv.
# Paths are relative throughout, so that the project's folder may have spaces in its name.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:
MAKEFLAGS += --no-builtin-rules --no-print-directory

PYTHON_HERE := .venv/bin/python
CATALOGS := $(wildcard translations/*.ts)

.PHONY: help
help: ## say what each target does
	@awk -F ':[^#]*## ' '/^[a-z-]+:.*## / { printf "  make %-21s %s\n", $$1, $$2 }' Makefile

.PHONY: setup
setup: ## make .venv with the locked packages; install missing system libraries, or say how
	@packaging/setup/environment.sh run
	@packaging/setup/system_libraries.sh screen

.PHONY: setup-develop
setup-develop: ## the same with the tools for testing and checking
	@packaging/setup/environment.sh develop
	@packaging/setup/system_libraries.sh

.PHONY: translations
translations: $(CATALOGS:.ts=.qm) ## build the translations that the window loads

translations/%.qm: translations/%.ts | setup
	@.venv/bin/pyside6-lrelease -silent $< -qm $@

.PHONY: translations-update
translations-update: setup-develop ## take new and changed texts of the program into translations/*.ts
	@$(PYTHON_HERE) packaging/translations/tools.py update

.PHONY: run
run: setup translations ## open the window on an invented caseload; without a display, take pictures of it into demo/pictures
	@packaging/setup/run.sh

.PHONY: test
test: setup-develop translations ## run the tests; make test ONLY=tests/store runs a part
	@$(PYTHON_HERE) -m pytest $(or $(ONLY),tests/ui/test_every_page.py)
	@$(if $(ONLY),true,$(PYTHON_HERE) -m pytest --ignore=tests/ui/test_every_page.py)  # its many windows are a process of their own

.PHONY: lint
lint: setup-develop ## look for slips and for lines that are not in the common layout
	@$(PYTHON_HERE) -m ruff check .
	@$(PYTHON_HERE) -m ruff format --check .

.PHONY: format
format: setup-develop ## put the code into the common layout
	@$(PYTHON_HERE) -m ruff check --fix-only --quiet .
	@$(PYTHON_HERE) -m ruff format .

.PHONY: check
check: lint types contracts words schema ## all of lint, types, contracts, words and schema

.PHONY: types
types: setup-develop ## every function's types, by mypy
	@$(PYTHON_HERE) -m mypy
	@MYPYPATH=packaging/translations $(PYTHON_HERE) -m mypy packaging/fonts.py packaging/translations/*.py

.PHONY: contracts
contracts: setup-develop ## which part may import which, by import-linter
	@.venv/bin/lint-imports

.PHONY: words
words: setup-develop ## no text lost to the translations, none new, none unfinished
	@$(PYTHON_HERE) packaging/translations/check.py

.PHONY: schema
schema: setup-develop ## migrating an empty caseload gives the very tables of the records
	@$(PYTHON_HERE) -m pytest tests/store/test_migrations.py

.PHONY: bench
bench: setup-develop ## speed and size as ratios within one run; make bench ONLY=start runs a part
	@$(PYTHON_HERE) -c 'import pandas' 2>/dev/null || $(PYTHON_HERE) -m pip install --quiet --require-hashes -r requirements-bench.txt
	@$(PYTHON_HERE) tests/benchmarks $(ONLY)

.PHONY: faults
faults: setup-develop ## the exchange's promises at length, and each of its rules broken on purpose; VIRKNI_HISTORIES=N sets how long
	@PYTHONPATH=. $(PYTHON_HERE) tests/faults $(ONLY)

.PHONY: interop
interop: setup-develop ## LibreOffice opens and saves our workbooks and CSV, and we read them again (installs it where it is missing)
	@packaging/setup/office.sh
	@VIRKNI_INTEROP=1 $(PYTHON_HERE) -m pytest tests/interop

.PHONY: pictures
pictures: setup-develop translations ## pictures of every page in three languages, both themes and two sizes, into build/pictures
	@QT_QPA_PLATFORM=offscreen $(PYTHON_HERE) tests/album build/pictures $(ONLY)
	@echo "The pictures and their contact sheets are in build/pictures/."

.PHONY: a11y
a11y: setup-develop translations ## the main job by screen reader alone, over the accessibility bus
	@tests/a11y/run.sh

.PHONY: lock
lock: ## renew the requirements files within pyproject.toml's limits (needs uv)
	@uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --upgrade \
		--group install pyproject.toml --output-file requirements.txt
	@uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --upgrade \
		--group install --group dev --constraints requirements.txt pyproject.toml --output-file requirements-dev.txt
	@uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --upgrade \
		--group bench --constraints requirements-dev.txt --output-file requirements-bench.txt
