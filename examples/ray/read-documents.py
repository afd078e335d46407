"""Reads documents on every machine of a Ray cluster, as `npm run read` does on one: a line of JSON for each file.

    python examples/ray/read-documents.py PATHS.txt READINGS/

PATHS.txt names one PDF a line. Every machine sees the files, and this project with its Node, under the same names. Each batch
of paths becomes one file in READINGS/, which is there when it is whole, and not before. The same command goes on after an
interruption: batches that are there are not read again. Another list, size of batches or version of this project wants
another folder.

Ends with 1 if some batch could not be read whatever was tried: the same command tries those again.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

# Ray tells its makers how it is used, unless it is told not to. A cluster that runs already goes by its own setting.
os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")

import ray  # noqa: E402

PROJECT = Path(__file__).resolve().parents[2]

# `--jobs 1`: a process beside this one, so that a document that hangs or takes all memory loses itself alone.
READ = ["npm", "run", "--silent", "read", "--", "--jobs", "1", "-"]


@ray.remote(num_cpus=1, max_retries=3, retry_exceptions=True)
def read(paths: list[str], project: str) -> bytes:
    """The lines of a batch. If this process or its machine dies, or lines are missing, Ray calls it again."""
    run = subprocess.run(READ, cwd=project, input="\n".join(paths).encode(), capture_output=True)
    lines = run.stdout.count(b"\n")
    # It ends with 1 if a file cannot be opened, whose line says so: only lines that are missing are a failure.
    if lines != len(paths):
        said = run.stderr.decode(errors="replace")[-500:]
        raise RuntimeError(f"{lines} lines for {len(paths)} files, exit code {run.returncode}: {said}")
    return run.stdout


def main() -> int:
    parser = argparse.ArgumentParser(description="Reads documents on a Ray cluster, into lines of JSON.")
    parser.add_argument("paths", type=Path, help="a file that names one PDF a line")
    parser.add_argument("readings", type=Path, help="the folder for the lines, a file for each batch")
    parser.add_argument("--batch", type=int, default=500, metavar="FILES", help="files a process reads (500)")
    asked = parser.parse_args()

    asked.readings.mkdir(parents=True, exist_ok=True)
    names = asked.paths.read_text(encoding="utf-8").splitlines()
    # The same file twice would have one line.
    paths = list(dict.fromkeys(os.path.abspath(name) for name in names if name))
    batches = [
        (asked.readings / f"{first:09}.ndjson", paths[first : first + asked.batch])
        for first in range(0, len(paths), asked.batch)
    ]
    waiting = [(part, some) for part, some in batches if not part.exists()]
    print(f"{len(paths)} files in {len(batches)} batches, {len(waiting)} of them to be read", flush=True)

    ray.init()
    # Twice as many as can run: nobody waits for the next, and few lines wait for us in memory.
    at_once = 2 * int(ray.cluster_resources().get("CPU", 1))
    running: dict = {}
    failed = 0
    while waiting or running:
        while waiting and len(running) < at_once:
            part, some = waiting.pop(0)
            running[read.remote(some, str(PROJECT))] = part
        done = ray.wait(list(running))[0][0]
        part = running.pop(done)
        try:
            lines = ray.get(done)
        except ray.exceptions.RayError as error:
            failed += 1
            print(f"{part.name}: not read: {error}", file=sys.stderr, flush=True)
            continue
        unfinished = part.with_suffix(".part")
        unfinished.write_bytes(lines)
        unfinished.replace(part)
        print(f"{part.name}: read", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
