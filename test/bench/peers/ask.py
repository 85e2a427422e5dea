"""What both peers in Python do alike: read the arrays, build, warm up, ask, tell. The counterpart of ask.ts."""

import array
import gc
import json
import os
import sys
import time

FOLDER, WORKS, SECONDS = sys.argv[1], sys.argv[2].split(","), float(sys.argv[3])
WARM_UP = 2.0


def tell(**message):
    print(json.dumps(message), flush=True)


def read(name, code):
    items = array.array(code)
    with open(os.path.join(FOLDER, name), "rb") as file:
        items.frombytes(file.read())
    return items


def read_arrays():
    return {
        name: read(name, code)
        for name, code in [("subject", "i"), ("object", "i"), ("kind", "B"), ("ended", "H")]
    }


def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def ask(pairs, answer, seconds):
    """One question after another, and none begun after so many seconds."""
    milliseconds, answers = [], []
    end = time.perf_counter() + seconds
    for one, other in pairs:
        start = time.perf_counter()
        if start > end:
            break
        found = answer(one, other)
        milliseconds.append((time.perf_counter() - start) * 1000)
        answers.append(found)
    return milliseconds, answers


def run(version, build):
    """`build` takes the plan and the arrays, and gives a way to answer each work, and notes."""
    tell(version=version)
    with open(os.path.join(FOLDER, "plan.json")) as file:
        plan = json.load(file)
    arrays = read_arrays()
    start = time.perf_counter()
    graph = build(plan, arrays)
    elapsed = (time.perf_counter() - start) * 1000
    del arrays
    gc.collect()
    gc.freeze()
    tell(build=elapsed, resident=resident())
    for work, prepare in graph.items():
        if work not in WORKS:
            continue
        answer = prepare()
        ask(plan["warmUp"], answer, WARM_UP)
        milliseconds, answers = ask(plan["pairs"], answer, SECONDS)
        tell(work=work, milliseconds=milliseconds, answers=answers)
