# `make` alone lists what there is to type. Everything works from a fresh clone: each target first
# makes `.venv`, once, with what constraints.txt pins.

VENV := .venv
PY := $(VENV)/bin/python
READY := $(VENV)/.ready
# What the site is built and tried with; it is installed with the first target that needs it.
DOCS := $(VENV)/.docs
SITE := site/index.html
# Candidates are tried, not just looked up: pyenv leaves a `python3.13` on the PATH that only says
# it is not selected, and Debian's python3 may come without venv. One that is named is the only one.
CANDIDATES := $(or $(PYTHON),python3 python3.13 python3.12 python3.11 python python3.14 \
    $(wildcard $(HOME)/.pyenv/versions/3.1[1-9]*/bin/python3))
LOWEST := import re, tomllib; project = tomllib.load(open("pyproject.toml", "rb"))["project"]; \
    needed = project["dependencies"] + project["optional-dependencies"]["astro"]; \
    print(*(re.sub(">=([^,]+).*", r"==\1", one) for one in needed))
USABLE := import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PYTHONUTF8 := 1

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup demo test test-live test-faults test-specs generate check update lint \
    format bench bench-full docs docs-serve test-site browser lowest wheel clean absent

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(READY) ## Make .venv with both packages and every tool
	@echo "$(PY) is ready"

demo: $(READY) ## Trigger a run on a real Airflow (AIRFLOW=2.11.2 for another than 3.3.2)
	@$(PY) -m scripts.demo $(AIRFLOW)

test: $(READY) ## Run every test that needs no network
	@$(PY) -m pytest -q -n auto --maxprocesses 4 --dist loadgroup

test-live: $(READY) ## Run the tests against real servers (AIRFLOW="2.1.4 3.3.2", or all)
	@$(PY) -m tests.live $(AIRFLOW)

test-faults: $(READY) ## Trigger through faults and a restart (AIRFLOW="3.3.2 --triggers 60")
	@$(PY) -m tests.faults $(AIRFLOW)

test-specs: $(READY) ## Read answers of every release's own spec, and hurt ones, without a loss
	@$(PY) -m tests.specs

generate: $(READY) ## Build the specs and generate the clients (AIRFLOW=2.9.3: that release alone)
	@$(PY) -m scripts.generate $(if $(AIRFLOW),--release $(AIRFLOW))

check: $(READY) ## Check every vendored spec, and that generating again changes nothing
	@$(PY) -m scripts.fetch --check
	@$(PY) -m scripts.generate --check
	@echo "check passed: vendored specs are as recorded, generated code is what they give"

update: $(READY) ## Fetch the specs of releases that came out since
	@$(PY) -m scripts.fetch

lint: $(DOCS) ## Check style and types
	@$(PY) -m ruff check
	@$(PY) -m ruff format --check
	@$(PY) -m mypy
	@$(PY) -m pyright
	@echo "lint passed"

format: $(READY) ## Lay the code out as `make lint` wants it
	@$(PY) -m ruff check --fix
	@$(PY) -m ruff format

bench: $(READY) ## Measure speed and weight beside the peers, against the goals (under 5 minutes)
	@$(PY) -m scripts.bench

bench-full: $(READY) ## The same with more turns and real servers; writes docs/benchmarks.md (half an hour)
	@$(PY) -m scripts.bench --full --write

docs: $(DOCS) ## Build the site into site/, and check every link of it
	@$(PY) -m scripts.docs

test-site: browser $(SITE) ## Try the site in Chromium (apt-get install chromium, or CHROMIUM=/path/to/it)
	@CHROMIUM=$(CHROMIUM) $(PY) -m pytest -q -n 2 tests/site

# Before the site is built, which takes half a minute.
browser: $(READY)
	@CHROMIUM=$(CHROMIUM) $(PY) -m tests.site.browsing

docs-serve: docs ## The same, and show it on http://127.0.0.1:8000 (PORT=8001 for another port)
	@$(PY) -m http.server $(or $(PORT),8000) --bind 127.0.0.1 --directory site

lowest: $(READY) ## Run the tests of both packages on the lowest versions of their dependencies
	@$(PY) -m venv --clear --without-pip build/lowest
	@$(PY) -m pip --python build/lowest install -qq $$($(PY) -c '$(LOWEST)')
	@$(PY) -m pip --python build/lowest install -qq -c constraints.txt pytest trustme
	@PYTHONPATH=wrapper:generated build/lowest/bin/python -m pytest -q -p no:cacheprovider \
	    tests/runtime tests/wrapper

wheel: $(READY) ## Build sdist and wheel into dist/, and try the wheel in an environment of its own
	@rm -rf dist
	@$(PY) -m hatchling build -t sdist -d dist >/dev/null
	@$(PY) -m pip wheel -q --no-deps --no-build-isolation --wheel-dir dist dist/*.tar.gz
	@$(PY) -m venv --clear build/wheel
	@build/wheel/bin/python -m pip install -qq -c constraints.txt dist/*.whl
	@build/wheel/bin/python -m pip check
	@cd build/wheel && bin/python -I ../../tests/wheel/smoke.py

clean: ## Remove everything that is not in git: .venv, build folders, caches
	@rm -rf $(VENV) build dist site .cache .mypy_cache .pytest_cache .ruff_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): pyproject.toml constraints.txt $(if $(wildcard $(PY)),,absent)
	@if ! $(PY) -c '$(USABLE)' >/dev/null 2>&1; then \
	    for candidate in $(CANDIDATES); do \
	        if $$candidate -c '$(USABLE)' >/dev/null 2>&1; then found=$$candidate; break; fi; \
	    done; \
	    if test -z "$$found"; then \
	        echo "No Python 3.11 or newer that runs, with venv, was found." >&2; \
	        echo "Install one (on Debian with its python3-venv), or name it: make PYTHON=/path/to/python3.12" >&2; \
	        exit 1; \
	    fi; \
	    echo "Making $(VENV) with $$($$found --version), once; this takes about a minute ..."; \
	    rm -rf $(VENV) && $$found -m venv $(VENV); \
	fi
	@$(PY) -m pip install -qq -c constraints.txt --upgrade pip
	@$(PY) -m pip install -qq -c constraints.txt --group dev
	@$(PY) -m pip install -qq -c constraints.txt --no-build-isolation --editable .
	@PYTHONDONTWRITEBYTECODE= $(PY) -m compileall -q wrapper generated
	@touch $@

# What the site is made from, near enough; `make docs` asks nothing and builds.
$(SITE): $(DOCS) zensical.toml $(wildcard docs/*.md docs/*/* scripts/docs/* openapi/specs.toml \
    wrapper/airflow_rest/* generated/airflow_openapi/*/reference.json \
    generated/airflow_openapi/_runtime/*.py)
	@$(PY) -m scripts.docs
	@touch $@

$(DOCS): $(READY)
	@$(PY) -m pip install -qq -c constraints.txt --group docs
	@touch $@
