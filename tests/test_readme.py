"""The README tells the truth: its example, its scores, every command it shows."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.shared import ROOT

README = (ROOT / "README.md").read_text("utf-8")
BLOCKS: list[tuple[str, str]] = re.findall(r"```(\w+)\n(.*?)```", README, re.DOTALL)
COMMANDS = [line for kind, block in BLOCKS if kind == "sh" for line in block.splitlines() if line.strip()]


def _block(kind: str) -> str:
    return next(block for found, block in BLOCKS if found == kind)


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what the README's commands read and write, with the command on the path."""
    folder = tmp_path_factory.mktemp("checkout")
    for name in ("corpus", "extracted", "tests/golden"):
        shutil.copytree(ROOT / name, folder / name)
    for name in ("Makefile", "pyproject.toml", "constraints.txt", "tests/floors.toml"):
        shutil.copy(ROOT / name, folder / name)
    (folder / "example.txt").write_text(_block("text"), "utf-8")
    binary = folder / "bin/ofsted-records"
    binary.parent.mkdir()
    binary.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m pipeline "$@"\n')
    binary.chmod(0o755)
    return folder


@pytest.mark.parametrize("line", COMMANDS)
def test_every_command_runs(line: str, checkout: Path) -> None:
    words = shlex.split(line, comments=True)
    if words[0] == "make":
        words.insert(1, "--dry-run")  # setting up inside a test would set up for ever
    else:
        words[0] = words[0].removeprefix(".venv/")
    if words[0].endswith("ofsted-records") and "fetch" in words:
        words.append("--help")  # what it contacts is not there in a test
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PATH": f"{checkout / 'bin'}:{os.environ['PATH']}"}
    done = subprocess.run(
        words, cwd=checkout, env=environment, capture_output=True, text=True, check=False, shell=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_example_comes_out_as_shown(checkout: Path) -> None:
    program = [sys.executable, "-m", "pipeline", "show", "--json", str(checkout / "example.txt")]
    records = json.loads(subprocess.run(program, cwd=ROOT, capture_output=True, text=True, check=True).stdout)
    shown: dict[str, list[dict[str, Any]]] = json.loads(_block("json"))
    for kind, expected in shown.items():
        assert len(records[kind]) == len(expected)
        for record, wanted in zip(records[kind], expected, strict=True):
            assert {name: record[name] for name in wanted} == wanted


def test_the_scores_are_those_of_the_committed_records() -> None:
    program = [sys.executable, "-m", "pipeline", "evaluate", "--markdown"]
    table = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()
    assert table in README, "put the output of `ofsted-records evaluate --markdown` there"
