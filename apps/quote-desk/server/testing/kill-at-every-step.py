"""Runs fetch_quotes.py killed at its nth step, for every n, each on a folder of its own, then once more to its end."""
import http.client
import json
import os
import shutil
import sys

guides, desk, mapping, base = sys.argv[1:]
sys.path.insert(0, guides)
import fetch_quotes

DEAD = 9


def counted(limit):
    """Everything that leaves the program is a step: death comes before or after it."""
    left = [limit]

    def step():
        left[0] -= 1
        if left[0] < 0:
            os._exit(DEAD)

    def stepping(act):
        def stepped(*given, **named):
            step()
            result = act(*given, **named)
            step()
            return result
        return stepped

    for name in ('rename', 'fsync', 'makedirs'):
        setattr(os, name, stepping(getattr(os, name)))
    shutil.rmtree = stepping(shutil.rmtree)
    http.client.HTTPConnection.getresponse = stepping(http.client.HTTPConnection.getresponse)


def run(folder, limit):
    """The exit code of a run that dies at a step."""
    child = os.fork()
    if child == 0:
        counted(limit)
        os._exit(1 if fetch_quotes.main(desk, mapping, folder) else 0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def rows(folder):
    found = []
    for path in fetch_quotes.batches(folder):
        with open(os.path.join(path, 'rows.csv'), encoding='utf-8-sig') as file:
            found += file.read().splitlines()[1:]
    return sorted(found)


whole = os.path.join(base, 'whole')
codes = [run(whole, 10 ** 9)]
expected = rows(whole)
kills = 0
stride = int(os.environ.get('STRIDE', '1'))
for limit in range(0, 10 ** 6, stride):
    folder = os.path.join(base, str(limit))
    if run(folder, limit) != DEAD:
        break
    kills += 1
    codes.append(run(folder, 10 ** 9))
    if rows(folder) != expected:
        print(f'killed at step {limit}: other rows')
    shutil.rmtree(folder)
print(json.dumps({'kills': kills, 'rows': len(expected), 'codes': sorted(set(codes))}))
