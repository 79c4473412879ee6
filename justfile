# Each recipe runs in the environment that `just setup` made: .venv, or the one that is active.
export PATH := justfile_directory() / ".venv/bin:" + env("PATH")

[private]
default:
    @just --list

# Make .venv with everything that development needs.
setup:
    python3 -m venv .venv
    .venv/bin/python -m pip install --quiet --editable '.[dev]'

# The quick tests.
test *args:
    pytest -n auto --dist worksteal -m "not slow" {{args}}

# All tests, the exhaustive ones too.
test-all *args:
    pytest -n auto --dist worksteal {{args}}

# Rewrite the outputs of the Markdown cases; then read the diff.
accept *args:
    ACCEPT=1 pytest -q tests/cases tests/test_docs.py {{args}}

# Lint, format, types, layers, and whether generated pages are current.
lint:
    ruff check
    ruff format --check
    mypy
    lint-imports
    python docs/generate.py --check
    python docs/shrink.py --check

# Write the generated parts of docs/ and the scripts of the page as they are published.
docs:
    python docs/generate.py
    python docs/shrink.py

# Run the measurements in bench/, or one of them: `just bench one_case`.
bench *names="cold one_case compile order":
    for name in {{names}}; do python bench/$name.py; done

# Pictures of every screen of the page, into dist/shots/ (needs Chromium and playwright).
shots:
    python docs/shots.py
