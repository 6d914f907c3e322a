# What a fresh machine needs, and nothing outside this file. Python 3.11 or later is the one thing to have.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
EXTRAS := postgres,supabase,redis,test
NODE := tests/e2e/node
FIRST_HALF := tests/docs tests/unit

.PHONY: help setup prepared scan-extra run test check format eval bench bench-guard bench-gateway bench-diagnostics fuzz conformance node chromium clean

help:
	@echo "make setup        build $(VENV)"
	@echo "make prepared     compile the guard's rules, which the first start would do otherwise"
	@echo "make scan-extra   add what mcpward scan needs for Parquet and Ray"
	@echo "make run          start the server on 127.0.0.1:8001"
	@echo "make test         run every test this machine can run (REQUIRE_ALL=1: a skip is a failure)"
	@echo "make check        formatting, lint, types, import rules"
	@echo "make format       format the code"
	@echo "make eval         score the guard on labelled texts, for docs/DETECTION.md and docs/MODEL_CARD.md"
	@echo "make bench        print the figures of docs/PERFORMANCE.md, and those of the guard, the gateway and the doctor"
	@echo "make bench-guard  print the speed of the guard beside its peers, for docs/DETECTION.md"
	@echo "make bench-gateway print the speed of the gateway beside its peers, for docs/PERFORMANCE.md"
	@echo "make bench-diagnostics print the speed of mcpward doctor, for docs/PERFORMANCE.md"
	@echo "make fuzz         look for texts that break the guard (SECONDS=3600: for an hour)"
	@echo "make conformance  run the official MCP conformance suite (needs npm) for docs/CONFORMANCE.md"
	@echo "make chromium     install Debian's chromium, for the test that prints a report (needs root)"
	@echo "make node         install the Node clients and servers of some end-to-end tests (needs npm)"

setup: $(STAMP)

$(STAMP): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "mcpward needs Python 3.11 or later; $(PYTHON) is `$(PYTHON) --version`. Try: make PYTHON=python3.12"; exit 2; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) \
	  || { rm -rf $(VENV); echo "Python has no venv module here. On Debian: apt-get install python3-venv"; exit 2; }
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[$(EXTRAS)]'
	@touch $@

# The guard's rules are compiled once; where nothing changed this takes a moment.
prepared: setup
	@$(BIN)/python -m mcpward.guard.ready

# Parquet and Ray take 190 MB to fetch: only for who asks, and where no test may be skipped.
scan-extra: setup
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[scan]'

run: prepared
	$(BIN)/mcpward serve

test: prepared $(if $(filter true,$(CI)),node) $(if $(filter true,$(CI))$(filter 1,$(REQUIRE_ALL)),scan-extra chromium)
	@# Two halves that take as long, at once: the second waits a good deal for servers, and is the one that time matters to.
	@mkdir -p build; nice $(BIN)/pytest $(FIRST_HALF) > build/first-half.log 2>&1 & first=$$!; \
	  $(BIN)/pytest $(FIRST_HALF:%=--ignore=%); second=$$?; \
	  wait $$first; first=$$?; cat build/first-half.log; test $$first -eq 0 -a $$second -eq 0

check: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: setup
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

eval: prepared
	$(BIN)/python -m evaluation

bench: prepared
	$(BIN)/python -m bench
	$(BIN)/python -m bench.guard
	$(BIN)/python -m bench.gateway
	$(BIN)/python -m bench.diagnostics

# Peers are installed into build/, each into an environment of its own.
bench-guard: prepared
	$(BIN)/python -m bench.guard

bench-gateway: prepared
	$(BIN)/python -m bench.gateway

bench-diagnostics: prepared
	$(BIN)/python -m bench.diagnostics

SECONDS ?= 60
FUZZ := build/fuzz/packages

fuzz: prepared
	@test -d $(FUZZ)/atheris || $(BIN)/pip install --quiet --disable-pip-version-check --target $(FUZZ) 'atheris>=3'
	PYTHONPATH=$(FUZZ) $(BIN)/python -m fuzz --seconds $(SECONDS)

conformance: setup
	npm install --prefix tests/conformance/node --no-package-lock --no-audit --no-fund --loglevel=error
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -r tests/conformance/requirements.txt
	$(BIN)/python -m tests.conformance

node: $(NODE)/node_modules/.installed

$(NODE)/node_modules/.installed: $(NODE)/package.json
	npm install --prefix $(NODE) --no-package-lock --no-audit --no-fund --loglevel=error
	@touch $@

chromium:
	@command -v chromium > /dev/null \
	  || { apt-get -qq update && apt-get -qq install --yes --no-install-recommends chromium > /dev/null; } \
	  || echo "chromium could not be installed, so the test that prints a report is skipped"

clean:
	rm -rf $(VENV) $(NODE)/node_modules build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
