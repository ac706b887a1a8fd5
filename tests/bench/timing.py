"""Whole-process figures of a command, and the reports that are measured on."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

REPORTS = Path(__file__).resolve().parents[3] / "shared/reports"


@dataclass(frozen=True)
class Measured:
    """Seconds on the clock, seconds of CPU of the process and its children, largest resident memory of one (MB)."""

    wall: float
    cpu: float
    memory: float
    output: str


def measured(command: list[str]) -> Measured:
    """Runs a command and measures it and all processes it began, the largest of them for memory."""
    watch = [sys.executable, "-c", _WATCH, *command]
    done = subprocess.run(watch, capture_output=True, text=True, check=False)
    *output, figures = done.stdout.splitlines()
    if done.returncode:
        raise RuntimeError(f"{command}: {done.stderr[-800:]}")
    wall, cpu, memory = map(float, figures.split())
    return Measured(wall, cpu, memory, "\n".join(output))


# A process of its own, because the figures of ended children add up over a process's life. Workers that come from a
# fork server are no children of the command: they are sampled by their session.
_WATCH = """
import os, subprocess, sys, threading, time
from pathlib import Path
tick, page = os.sysconf("SC_CLK_TCK"), os.sysconf("SC_PAGE_SIZE")
os.setsid()
session, peak, cpu = os.getsid(0), 0, {}
begin = time.perf_counter()
process = subprocess.Popen(sys.argv[1:])
def sample():
    global peak
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        pid = int(stat.parent.name)
        if int(fields[3]) == session and pid != os.getpid():
            peak = max(peak, int(fields[21]) * page)
            cpu[pid] = (int(fields[11]) + int(fields[12])) / tick
while process.poll() is None:
    sample()
    time.sleep(0.05)
wall = time.perf_counter() - begin
print(wall, sum(cpu.values()), peak / 1e6)
sys.exit(0 if process.returncode in (0, 1) else process.returncode)
"""


def run_command(documents: Path, out: Path, *options: str) -> list[str]:
    return [sys.executable, "-m", "pipeline", "run", str(documents), "--out", str(out), *options]


def peak_memory() -> float:
    """Largest resident memory of this process so far, in MB."""
    for line in Path(f"/proc/{os.getpid()}/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1000
    return 0.0
