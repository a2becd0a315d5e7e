"""Fetches accepted quotes from the desk and imports them, as fetch-quotes-for-finance.md beside it says. Python 3.9, no packages.

    python3 fetch_quotes.py https://desk.example.org mapping.json folder

Who fetches is told by DESK_TOKEN, or by DESK_COOKIES: a file of cookies as curl keeps it. Each run that finds anything new adds one
folder below `folder/batches`, in one step. It may be killed at any moment: run it again. Exit code 1 when a quote was refused.
"""
import csv
import http.cookiejar
import io
import json
import os
import re
import shutil
import sys
import urllib.error
import urllib.request

import import_quotes


def write(path, text):
    """Until the disk has it."""
    with open(path, 'w', encoding='utf-8', newline='') as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def settle(folder):
    """What was made, renamed or removed in a folder stays so when the power goes."""
    handle = os.open(folder, os.O_RDONLY)
    os.fsync(handle)
    os.close(handle)


def opener():
    jar = http.cookiejar.MozillaCookieJar()
    if os.environ.get('DESK_COOKIES'):
        jar.load(os.environ['DESK_COOKIES'], ignore_discard=True)
    made = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
    if os.environ.get('DESK_TOKEN'):
        made.addheaders.append(('Authorization', 'Bearer ' + os.environ['DESK_TOKEN']))
    return made


def call(desk, path, method='GET', body=None):
    data = None if body is None else json.dumps(body).encode()
    headers = {'Content-Type': 'application/json'}
    with opener().open(urllib.request.Request(desk + path, data, headers, method=method), timeout=60) as answer:
        return json.load(answer)


def batches(folder):
    """What was fetched before, in order."""
    path = os.path.join(folder, 'batches')
    os.makedirs(path, exist_ok=True)
    return [os.path.join(path, name) for name in sorted(os.listdir(path)) if re.fullmatch('[0-9]{9}', name)]


def read(path):
    with open(path, encoding='utf-8') as file:
        return json.load(file)


def imported(quotes, state, mapping):
    """Rows of all that is new, the state after them, what to say, and what finance took over; a refused quote keeps no other."""
    rows, said, refused = [], [], []
    for number, path in quotes.items():
        try:
            found, state, words = import_quotes.take(path, state, mapping)
            rows += found
            said += words
        except (import_quotes.Refused, ArithmeticError, LookupError, TypeError, ValueError) as refusal:
            refused.append(f'{number}: refused: {refusal}')
    return rows, state, said, refused


def as_csv(rows, mapping):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=';', lineterminator='\r\n')
    columns = import_quotes.COLUMNS + [each['id'] for each in mapping['dimensions']]
    writer.writerow(columns)
    writer.writerows([import_quotes.cell(name, row[name]) for name in columns] for row in rows)
    return '\ufeff' + out.getvalue()


def page(desk, position):
    """What happened since, and nothing to say; or all that ever did, where the desk was restored and lacks what was read last."""
    try:
        return call(desk, f'/api/finance/feed?after={position}'), []
    except urllib.error.HTTPError as error:
        if error.code != 409:
            raise
        said = f'position {position} is gone: the desk was restored, and all was fetched anew. Ask the desk what it has lost'
        return call(desk, '/api/finance/feed?after=0'), [said]


def fetch(desk, mapping, folder):
    """One page of the feed as a batch that is there as a whole or not at all; false when there is nothing new."""
    before = batches(folder)
    last = read(os.path.join(before[-1], 'batch.json')) if before else {'position': 0, 'state': []}
    feed, restored = page(desk, last['position'])
    if not feed['entries']:
        return False
    making = os.path.join(folder, 'making')
    shutil.rmtree(making, ignore_errors=True)
    os.makedirs(making)
    quotes = {}
    for entry in feed['entries']:
        if entry['number'] not in quotes:
            quotes[entry['number']] = os.path.join(making, entry['number'] + '.json')
            write(quotes[entry['number']], json.dumps(call(desk, entry['quote']), ensure_ascii=False))
    rows, state, said, refused = imported(quotes, last['state'], mapping)
    taken = [each for each in feed['entries'] if each['kind'] == 'accepted' and in_state(each, state)]
    write(os.path.join(making, 'rows.csv'), as_csv(rows, mapping))
    batch = {'position': feed['next'], 'state': state, 'said': restored + said, 'refused': refused, 'acknowledge': taken}
    write(os.path.join(making, 'batch.json'), json.dumps(batch, ensure_ascii=False, indent=2))
    settle(making)
    name = int(os.path.basename(before[-1])) + 1 if before else 1
    os.rename(making, os.path.join(folder, 'batches', f'{name:09}'))
    settle(os.path.join(folder, 'batches'))
    return True


def in_state(entry, state):
    return any(each['hash'] == entry['hash'] and not each.get('reversed') for each in state)


def acknowledge(desk, folder):
    """Tells the desk of what was taken over, and notes that it did. Told again, the desk changes nothing."""
    refused = []
    for path in batches(folder):
        batch, done = read(os.path.join(path, 'batch.json')), os.path.join(path, 'acknowledged')
        refused += batch['refused']
        if os.path.exists(done):
            continue
        for entry in batch['acknowledge']:
            try:
                call(desk, entry['quote'] + '/acknowledgement', 'PUT', {'hash': entry['hash'], 'reference': os.path.basename(path)})
            except urllib.error.HTTPError as error:
                # Undone, or accepted anew, meanwhile: a later entry of the feed tells.
                if error.code != 409:
                    raise
        write(done, '')
        settle(path)
    return refused


def main(desk, mapping_path, folder):
    mapping = read(mapping_path)
    acknowledge(desk, folder)
    while fetch(desk, mapping, folder):
        acknowledge(desk, folder)
    return acknowledge(desk, folder)


if __name__ == '__main__':
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    refusals = main(sys.argv[1].rstrip('/'), *sys.argv[2:])
    print(*refusals, sep='\n', file=sys.stderr)
    sys.exit(1 if refusals else 0)
