"""Real faults: killed workers and runs, a full disk, vanishing files, documents that hang or swell."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from pipeline.run.lock import hold
from tests.run.batches import command, contents, run, write_documents

COUNT = 30


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, bytes]]:
    """Documents long enough to be caught at work, and what an undisturbed run leaves."""
    root = tmp_path_factory.mktemp("undisturbed")
    write_documents(root / "in", COUNT, long=100)
    assert run(root / "in", "--out", root / "out").returncode == 0
    return root / "in", contents(root / "out")


def _children(pid: int) -> list[int]:
    """All processes below one, deepest last."""
    found = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in map(int, task.read_text().split()):
            found += [child, *_children(child)]
    return found


def _begin(documents: Path, out: Path) -> subprocess.Popen[bytes]:
    """A run that has written its first records."""
    process = subprocess.Popen(
        command("run", documents, "--out", out), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None and not list(out.glob("*.json")):
        time.sleep(0.005)
    return process


@pytest.mark.parametrize("moment", random.Random(7).sample(range(300), 4))
def test_after_a_killed_run_the_next_finishes_the_job(
    undisturbed: tuple[Path, dict[str, bytes]], tmp_path: Path, moment: int
) -> None:
    documents, expected = undisturbed
    process = _begin(documents, tmp_path / "out")
    time.sleep(moment / 1000)
    workers = _children(process.pid)
    process.kill()
    process.wait()
    assert run(documents, "--out", tmp_path / "out").returncode == 0
    assert contents(tmp_path / "out") == expected
    deadline = time.monotonic() + 20
    while any(_alive(pid) for pid in workers) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not [pid for pid in workers if _alive(pid)], "workers outlive the run that began them"


def _alive(pid: int) -> bool:
    try:
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return False


def test_a_killed_worker_costs_at_most_its_document_until_the_next_run(
    undisturbed: tuple[Path, dict[str, bytes]], tmp_path: Path
) -> None:
    documents, expected = undisturbed
    process = _begin(documents, tmp_path / "out")
    killed = 0
    while process.poll() is None and killed < 3:
        workers = [pid for pid in _children(process.pid) if not _children(pid)]
        if workers:
            with suppress(ProcessLookupError):
                os.kill(workers[-1], signal.SIGKILL)
            killed += 1
        time.sleep(0.05)
    assert process.wait(timeout=120) in (0, 1)
    assert run(documents, "--out", tmp_path / "out").returncode == 0
    assert contents(tmp_path / "out") == expected


def test_ctrl_c_finishes_what_is_in_hand_says_what_is_left_and_exits_130(
    undisturbed: tuple[Path, dict[str, bytes]], tmp_path: Path
) -> None:
    documents, expected = undisturbed
    process = subprocess.Popen(
        command("run", documents, "--out", tmp_path / "out", "--jobs", "1"), stderr=subprocess.PIPE, text=True
    )
    while not list((tmp_path / "out").glob("*.json")):
        time.sleep(0.005)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "documents left; run the same command to go on" in errors
    assert run(documents, "--out", tmp_path / "out").returncode == 0
    assert contents(tmp_path / "out") == expected


def test_the_second_run_into_one_folder_says_who_holds_it(tmp_path: Path) -> None:
    write_documents(tmp_path / "in", 1)
    (tmp_path / "out").mkdir()
    with hold(tmp_path / "out"):
        second = run(tmp_path / "in", "--out", tmp_path / "out")
    assert second.returncode == 2
    assert f"another run is writing here (process {os.getpid()} on " in second.stderr
    assert not contents(tmp_path / "out")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 200 kB."""
    mount = tmp_path / "disk"
    mount.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", mount], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("a small file system needs the right to mount one")
    yield mount
    subprocess.run(["umount", mount], check=True)


def test_a_full_disk_stops_the_run_with_one_line_and_nothing_half_written(
    undisturbed: tuple[Path, dict[str, bytes]], tmp_path: Path, small_disk: Path
) -> None:
    documents, expected = undisturbed
    stopped = run(documents, "--out", small_disk / "out")
    assert stopped.returncode == 1
    assert "store: No space left on device" in stopped.stderr
    left = contents(small_disk / "out")
    records = [name for name in left if not name.startswith(".")]
    assert records and all(left[name] == expected[name] for name in records)
    shutil.copytree(small_disk / "out", tmp_path / "moved")
    assert run(documents, "--out", tmp_path / "moved").returncode == 0
    assert contents(tmp_path / "moved") == expected


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    write_documents(tmp_path / "in", 1)
    (tmp_path / "file").write_text("")
    done = run(tmp_path / "in", "--out", tmp_path / "file/out")
    assert done.returncode == 1
    assert "store: Not a directory" in done.stderr


def test_a_file_that_is_gone_or_no_file_is_a_failed_document(tmp_path: Path) -> None:
    write_documents(tmp_path / "in", 1)
    (tmp_path / "in/gone.txt").symlink_to(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "in/pipe.txt")
    done = run(tmp_path / "in", "--out", tmp_path / "out")
    assert done.returncode == 1
    assert "gone.txt: ingest:" in done.stdout
    assert "pipe.txt: ingest:" in done.stdout
    assert json.loads((tmp_path / "out/notice-0000.txt.json").read_text())["document"]["outcome"] == "ok"


def test_a_document_over_its_time_fails_and_the_next_run_tries_again(tmp_path: Path) -> None:
    write_documents(tmp_path / "in", 1)
    write_documents(tmp_path / "slow", 1, long=40000)
    shutil.move(tmp_path / "slow/notice-0000.txt", tmp_path / "in/slow.txt")
    done = run(tmp_path / "in", "--out", tmp_path / "out", "--timeout", "4")
    assert done.returncode == 1
    assert "slow.txt: run: took longer than 4 seconds; raise --timeout" in done.stdout
    assert json.loads((tmp_path / "out/notice-0000.txt.json").read_text())["document"]["outcome"] == "ok"
    again = run(tmp_path / "in", "--out", tmp_path / "out", "--timeout", "4")
    assert "slow.txt" in again.stderr


def test_a_document_over_its_memory_fails_and_the_batch_goes_on(tmp_path: Path) -> None:
    write_documents(tmp_path / "in", 3)
    write_documents(tmp_path / "large", 1, long=60000)
    shutil.move(tmp_path / "large/notice-0000.txt", tmp_path / "in/large.txt")
    done = run(tmp_path / "in", "--out", tmp_path / "out", "--memory", "64", "--jobs", "1")
    assert done.returncode == 1
    assert "large.txt: run: needs more than 64 MB of memory" in done.stdout
    outcomes = [json.loads(file.read_text())["document"]["outcome"] for file in (tmp_path / "out").glob("notice*.json")]
    assert outcomes == ["ok"] * 3
