# make demo   a real photograph becomes a vector, a mesh and a picture (sets up its own environment first)
# make test   every check and every notebook
# make lab    JupyterLab on the notebooks
# make docs   the documentation site (needs Quarto)
# make readme README.md from nbs/index.ipynb, CONTRIBUTING.md from nbs/contributing.ipynb

PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
OUT    ?= out

.PHONY: demo test lab docs readme
.DEFAULT_GOAL := demo

# Installing says what it does: it takes minutes and a few gigabytes.
$(VENV)/user: setup.py settings.ini
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --disable-pip-version-check --progress-bar on -e .
	touch $@

$(VENV)/dev: $(VENV)/user
	$(BIN)/pip install --disable-pip-version-check --progress-bar on -e ".[dev]"
	touch $@

demo: $(VENV)/user
	$(BIN)/eidolon fit -o $(OUT)
	$(BIN)/eidolon info $(OUT)/astronaut.safetensors

test: $(VENV)/dev
	PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python -m eidolon.develop check
	PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python -m eidolon.develop test

lab: $(VENV)/dev
	$(BIN)/jupyter lab --notebook-dir=nbs nbs/index.ipynb

# nbdev would have Quarto write README.md where it is older than the index; `make readme` does that
docs: $(VENV)/dev
	touch README.md CONTRIBUTING.md
	PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python -m eidolon.develop docs

readme: $(VENV)/dev
	$(BIN)/python -m eidolon.develop readme
