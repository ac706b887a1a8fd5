"""The commands as a user runs them: output, exit status, one line per error."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

NOTICE = """Families were heard in Leeds

Ofsted has rated Leeds City Council good for leadership. Of the 40 cases that were sampled, 12 had no plan.

“We listened to families,” said Joanna Thwaite, the council’s director of children’s services.
"""


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    path = tmp_path / "notice.txt"
    path.write_text(NOTICE, "utf-8")
    return path


def command(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, "-m", "pipeline", *map(str, arguments)]
    wide = os.environ | {"COLUMNS": "240"}
    return subprocess.run(program, capture_output=True, text=True, check=False, env=wide)


def test_show_json_is_the_contracts_json(notice: Path) -> None:
    records = json.loads(command("show", "--json", notice).stdout)
    assert list(records) == ["document", "councils", "judgements", "statistics", "quotes", "officials", "checks"]
    (judgement,) = records["judgements"]
    assert (judgement["council"], judgement["area"], judgement["grade"]) == ("E08000035", "leadership", "good")
    (quote,) = records["quotes"]
    assert (quote["speaker"], quote["organisation"]) == ("Joanna Thwaite", "Leeds City Council")


def test_show_prints_text_and_records_side_by_side(notice: Path) -> None:
    shown = command("show", notice).stdout
    assert "Families were heard in Leeds" in shown
    assert "area leadership" in shown
    assert "speaker Joanna Thwaite" in shown


def test_show_of_what_cannot_be_read_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "empty.pdf").write_bytes(b"")
    done = command("show", tmp_path / "empty.pdf")
    assert done.returncode == 1
    assert done.stderr == "empty.pdf: ingest: the file is empty; download or export it again\n"


def test_label_writes_a_draft_that_evaluate_refuses_until_it_is_read(notice: Path, tmp_path: Path) -> None:
    golden, out = tmp_path / "golden", tmp_path / "out"
    assert command("label", notice, "--golden", golden).returncode == 0
    command("run", notice, "--out", out)
    refused = command("evaluate", "--golden", golden, "--extracted", out)
    assert refused.returncode == 1
    assert "a draft nobody has read" in refused.stderr
    assert command("label", notice, "--golden", golden).returncode == 2
    draft = json.loads((golden / "notice.json").read_text())
    del draft["unreviewed"]
    (golden / "notice.json").write_text(json.dumps(draft))
    scored = command("evaluate", "--golden", golden, "--extracted", out)
    assert scored.returncode == 0, scored.stderr
    assert "missing" not in scored.stdout


def test_evaluate_shows_differences_and_holds_floors(notice: Path, tmp_path: Path) -> None:
    golden, out, floors = tmp_path / "golden", tmp_path / "out", tmp_path / "floors.toml"
    command("label", notice, "--golden", golden)
    command("run", notice, "--out", out)
    label = json.loads((golden / "notice.json").read_text())
    del label["unreviewed"]
    label["judgements"][0]["grade"] = "outstanding"
    (golden / "notice.json").write_text(json.dumps(label))
    floors.write_text('# least\n"judgements.f1" = 0.9\n"councils.f1" = 0.5\n')
    arguments: list[str | Path] = ["evaluate", "--golden", golden, "--extracted", out, "--floors", floors]
    done = command(*arguments)
    assert done.returncode == 1
    assert "below the floors: judgements.f1 0.000 < 0.9" in done.stderr
    assert "notice [judgements] missing: council E08000035, area leadership, grade outstanding" in done.stdout
    assert "notice [judgements] extra:" in done.stdout
    command(*arguments, "--raise")
    assert floors.read_text() == '# least\n"judgements.f1" = 0.9\n"councils.f1" = 1.0\n'
    command(*arguments, "--raise", "--lower")
    assert floors.read_text() == '# least\n"judgements.f1" = 0.0\n"councils.f1" = 1.0\n'


def test_evaluate_wants_a_golden_for_every_document(notice: Path, tmp_path: Path) -> None:
    golden, out = tmp_path / "golden", tmp_path / "out"
    command("label", notice, "--golden", golden)
    command("run", notice, "--out", out)
    (golden / "notice.json").rename(golden / "other.json")
    (golden / "other.json").write_text(
        (golden / "other.json").read_text().replace('"unreviewed": true', '"unreviewed": false')
    )
    done = command("evaluate", "--golden", golden, "--extracted", out)
    assert done.returncode == 1
    assert "no golden file for notice" in done.stderr
