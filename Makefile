# One command for each thing one does with SB Voice; `make` alone lists them.

PYTHON ?= python3
ARGS ?=
EDITION ?= all
RELEASE ?= bookworm
FUZZ ?= addresses client_event cursors cutter settings spoken unmarked
SECONDS ?= 120
PYTHON2 ?= python2.7
VENV := .venv
BIN := $(VENV)/bin
# The clients ask for versions that are not ours, so they live apart; node comes with them.
CLIENTS := .venv-clients
TIER := tests/clients
# Ray asks for versions that are not ours, and half a gigabyte.
RAY := .venv-ray
# What looks at our dependencies is none of them.
AUDIT := .venv-audit
PACKAGES := desktop server resources tests benchmarks bundle docs

# The stamp files stand for a filled virtual environment. One filled for development holds all that `run` needs.
DEV := $(VENV)/.installed-dev
RUN := $(if $(wildcard $(DEV)),$(DEV),$(VENV)/.installed-run)

INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check
COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate \
	--custom-compile-command "make lock"

NPM := NODE_USE_SYSTEM_CA=1 PATH="$(CURDIR)/$(CLIENTS)/bin:$$PATH" npm --prefix $(TIER)

# Side by side, as many as there are cores; tests/tiers.py says which tests stay together, and which come first.
# ARGS=-n0 runs one by one.
PYTEST := $(BIN)/python -m pytest -n auto --dist loadgroup --no-loadscope-reorder
APART := desktop or sound or server_process or slow
QUICK := not integration and not ($(APART))

export PYTHON
# The tests start Python some hundred times; it shall not compile all of ours each time.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help run test test-quick test-integration clients test-clients test-ray coverage check fmt bench fuzz conformance audit docs screenshots pictures package package-test server-test translations icons lock \
	clean packages-run packages-test packages-clients packages-machine

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: packages-run $(RUN) ## start SB Voice (ARGS="..." are passed on)
	@$(BIN)/sb-voice $(ARGS)

test: packages-test $(DEV) ## run all tests, on throw-away desktops (ARGS="..." go to pytest)
	@$(PYTEST) $(ARGS)

test-quick: $(DEV) ## run what is pure: no desktop, no sound, no server, no database, no model
	@$(PYTEST) -m "$(QUICK)" $(ARGS)

test-integration: $(DEV) ## run the tests that talk to a server in their own process, or to a database in a file
	@$(PYTEST) -m "integration and not ($(APART))" $(ARGS)

clients: packages-clients $(CLIENTS)/.installed ## install the real clients that `test-clients` tries

test-clients: clients $(DEV) ## have the real clients from PyPI and npm talk to our server
	@$(PYTEST) $(TIER) $(ARGS)

test-ray: $(RAY)/.installed ## have a real Ray, local to this machine, run our engines
	@RAY_USAGE_STATS_ENABLED=0 $(RAY)/bin/python -m pytest -c tests/ray_serve/pytest.ini --rootdir . \
		--confcutdir tests/ray_serve tests/ray_serve $(ARGS)

coverage: $(DEV) ## see that tests run every branch of what pyproject.toml lists as pure
	@$(BIN)/python -m tests.pure_parts

check: $(DEV) ## lint, formatting, types, who may import whom
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy --explicit-package-bases
	@$(BIN)/lint-imports --no-logo

fmt: $(DEV) ## format the source and repair what ruff can
	@$(BIN)/ruff check --fix --exit-zero
	@$(BIN)/ruff format

bench: packages-test $(DEV) ## measure (ARGS="..." choose what)
	@$(BIN)/python -m benchmarks $(ARGS)

fuzz: $(VENV)/.installed-fuzz ## look for inputs that break something (FUZZ="..." which targets, SECONDS=120 for each)
	@for target in $(FUZZ); do nice $(BIN)/python -m tests.fuzz $$target $(SECONDS) || exit 1; done

conformance: $(DEV) ## have Autobahn's suite try our WebSocket (PYTHON2=... one that has autobahntestsuite)
	@$(BIN)/python -m tests.conformance $(PYTHON2) build/conformance

audit: $(AUDIT)/.installed ## ask the database of advisories about each locked dependency (needs the network)
	@for lock in requirements*.lock; do echo "$$lock" && \
		$(AUDIT)/bin/pip-audit --strict --disable-pip --require-hashes --progress-spinner off -r $$lock || exit 1; done

docs: $(VENV)/.installed-docs ## write what pages say of the code anew, and make a site of them in build/docs
	@$(BIN)/python -m docs.generate
	@$(BIN)/sphinx-build --quiet --fail-on-warning --keep-going docs build/docs

screenshots: packages-test $(DEV) ## draw the window in every state, on a throw-away desktop (ARGS=FOLDER)
	@$(BIN)/python -m tests.desktop_session -- $(BIN)/python -m tests.screenshots $(or $(ARGS),docs/screenshots)

pictures: packages-test $(DEV) ## draw anew what tests/pictures compares with; look at what changed before it is kept
	@$(BIN)/python -m tests.pictures

package: packages-test $(DEV) ## make what one can double-click, in dist/ (EDITION=local or cloud: with models or without)
	@$(BIN)/python -m bundle --edition $(EDITION)

package-test: packages-machine $(DEV) ## install the Debian package on a bare Debian and use it, as root (RELEASE=bookworm)
	@bundle/machine $(RELEASE) dist/sb-voice_*.deb
	@$(BIN)/python -m pytest tests/bundle $(ARGS)

server-test: packages-machine $(DEV) ## put the server on a bare Debian over HTTPS and have three people talk, as root (RELEASE=bookworm)
	@deploy/try-bare $(RELEASE)
	@$(BIN)/python -m pytest tests/deploy $(ARGS)

translations: $(DEV) ## collect the app's texts in resources/translations and compile what is translated
	@$(BIN)/python -m bundle.translations

icons: $(DEV) ## draw the icon set anew from resources/icons/app.svg
	@$(BIN)/python -m bundle.icons

lock: ## choose the versions of all dependencies anew (needs uv; ARGS=--upgrade for newer ones)
	@$(COMPILE) $(ARGS) --extra desktop --extra server --extra mcp --extra postgres --extra tracing --extra local --extra meaning --group weights --group vad --group build --group dev -o requirements-dev.lock pyproject.toml
	@$(COMPILE) -c requirements-dev.lock --extra desktop --extra server --extra mcp --extra local --group weights --group vad --group build \
		-o requirements.lock pyproject.toml
	@$(COMPILE) -c requirements-dev.lock --extra server --extra mcp --extra postgres --group vad --group build -o requirements-server.lock pyproject.toml
	@$(COMPILE) -c requirements-dev.lock --extra server --extra mcp --extra postgres --extra local --group weights --group vad --group build \
		-o requirements-server-local.lock pyproject.toml
	@$(COMPILE) --group fuzz -o requirements-fuzz.lock
	@$(COMPILE) -c requirements-dev.lock --group docs -o requirements-docs.lock
	@$(COMPILE) --group audit -o requirements-audit.lock
	@$(COMPILE) $(ARGS) --extra server --extra ray --group ray-tests -o requirements-ray.lock pyproject.toml
	@$(COMPILE) $(ARGS) --project $(TIER) --group $(TIER)/pyproject.toml:clients -o requirements-clients.lock
	@$(NPM) install --package-lock-only --silent $(if $(ARGS),&& $(NPM) update --package-lock-only --silent)
	@if grep -n '://' requirements*.lock || grep '"resolved"' $(TIER)/package-lock.json; then echo "A lock names a place to download from." >&2; exit 1; fi

clean: ## remove the virtual environment, caches and everything built
	rm -rf $(VENV) $(CLIENTS) $(RAY) $(AUDIT) $(TIER)/node_modules build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find $(PACKAGES) -name __pycache__ -prune -exec rm -rf {} +

# What is still missing has been said; the app does what it can without, and tests that need it are skipped.
packages-run packages-test packages-clients packages-machine: packages-%:
	@setup/system-packages $* || true

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "SB Voice needs Python 3.11 or newer as '$(PYTHON)'; try: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
		echo "'$(PYTHON)' cannot make virtual environments; on Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }

$(VENV)/.installed-run: requirements.lock pyproject.toml | $(BIN)/python
	@echo "installing what SB Voice needs (once; some minutes)"
	@$(INSTALL) --no-deps --require-hashes -r requirements.lock
	@$(INSTALL) --no-deps --no-build-isolation -e .
	@touch $@

$(DEV): requirements-dev.lock pyproject.toml | $(BIN)/python
	@echo "installing what SB Voice and its tests need (once; some minutes)"
	@$(INSTALL) --no-deps --require-hashes -r requirements-dev.lock
	@$(INSTALL) --no-deps --no-build-isolation -e .
	@touch $@

$(AUDIT)/.installed: requirements-audit.lock | $(BIN)/python
	@$(BIN)/python -m venv $(AUDIT)
	@$(AUDIT)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements-audit.lock
	@touch $@

$(VENV)/.installed-fuzz: requirements-fuzz.lock $(DEV)
	@$(INSTALL) --no-deps --require-hashes --only-binary :all: -r requirements-fuzz.lock && $(BIN)/python -c 'import atheris' || { \
		echo "the fuzzer has wheels for Linux on x86-64 alone; the tests try its corpus without it" >&2; exit 1; }
	@touch $@

$(VENV)/.installed-docs: requirements-docs.lock $(DEV)
	@$(INSTALL) --no-deps --require-hashes -r requirements-docs.lock
	@touch $@

# No compiling beforehand: of all that these packages hold little is imported.
$(RAY)/.installed: requirements-ray.lock pyproject.toml | $(BIN)/python
	@echo "installing Ray (once; some minutes)"
	@$(BIN)/python -m venv $(RAY)
	@$(RAY)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements-ray.lock
	@touch $@

$(CLIENTS)/.installed: requirements-clients.lock $(TIER)/package-lock.json | $(BIN)/python
	@echo "installing the clients that are tried (once; about a minute)"
	@$(BIN)/python -m venv $(CLIENTS)
	@$(CLIENTS)/bin/python -m pip install --quiet --disable-pip-version-check --no-compile --no-deps --require-hashes \
		-r requirements-clients.lock
	@$(NPM) ci --silent
	@touch $@
