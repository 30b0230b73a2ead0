# 体系 (Taikei). `make demo` and `make test` are all that a newcomer needs; each sets itself up.

SERVE ?= 1
BIN := .venv/bin
READY := .venv/ready

.PHONY: setup demo test check lock format pictures bench bench-readers bench-writers clean

setup: $(READY)

# uv where there is one, otherwise venv and pip: both from the same lock file, hashes checked.
$(READY): requirements.lock pyproject.toml
	@if command -v uv >/dev/null 2>&1; then \
	  { [ -x $(BIN)/python ] || uv venv --quiet --python '>=3.11' .venv; } && \
	  uv pip sync --quiet --require-hashes --python $(BIN)/python requirements.lock && \
	  uv pip install --quiet --no-deps --python $(BIN)/python --editable . ; \
	else \
	  python3 -m venv .venv && \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock && \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable . ; \
	fi
	@touch $@

demo: setup
	@$(BIN)/python examples/demo.py $(if $(filter 0,$(SERVE)),--no-serve,)

test: setup
	@$(BIN)/python -m pytest -n auto

check: setup
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/ruff check --quiet .
	@TAIKEI_SECRET_KEY=types-only-types-only-types-only-types-only-types-only $(BIN)/mypy
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/python -m pytest -q tests/house

format: setup
	@$(BIN)/ruff check --quiet --fix .
	@$(BIN)/ruff format --quiet .

# The pictures of the templates in docs/, from the sample.
pictures: setup
	@$(BIN)/python docs/pictures/renew.py

bench: setup
	@$(BIN)/python bench/run.py

bench-readers: setup
	@$(BIN)/python bench/readers.py

bench-writers: setup
	@$(BIN)/python bench/writers.py $(PEERS)

# The lock names no index: it holds versions and hashes, so that any mirror serves.
lock:
	uv pip compile pyproject.toml --all-extras --group dev --universal --generate-hashes --no-header --no-annotate --quiet --upgrade --output-file requirements.lock

clean:
	rm -rf .venv var .mypy_cache .ruff_cache .pytest_cache .hypothesis
