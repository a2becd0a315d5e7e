"""Imports accepted quotes (quote/1) into finance, as import-quotes-in-finance.md beside it says. Python 3.9, no packages.

    python3 import_quotes.py state.json mapping.json quote.json ... > rows.csv

The state says what was imported before; it is made when it is not there. Rows of quotes that are new are written as CSV. Exit
code 1 when a quote is refused: then nothing of any of them is imported.
"""
import csv
import hashlib
import io
import json
import os
import sys
from datetime import date, datetime, timedelta, timezone
from decimal import ROUND_HALF_UP, Context, Decimal as D, setcontext

setcontext(Context(prec=60))


class Refused(Exception):
    pass


def require(holds, rule, what):
    if not holds:
        raise Refused(f'{rule}: {what}')


def unique(pairs):
    names = [name for name, _ in pairs]
    require(len(names) == len(set(names)), 'QR-01', 'a member name twice')
    return dict(pairs)


def number(text):
    raise Refused(f'QR-04: {text} is a number with a fraction or an exponent; amounts are text')


def read(path):
    try:
        with open(path, encoding='utf-8-sig') as file:
            return json.load(file, object_pairs_hook=unique, parse_float=number, parse_constant=number)
    except (ValueError, RecursionError) as error:
        raise Refused(f'QR-01: not JSON in UTF-8: {error}') from error


def digest(value):
    """SHA-256 of the canonical form (RFC 8785). Enough for these documents: names are ASCII, and numbers are integers."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(',', ':'))
    return 'sha256:' + hashlib.sha256(text.encode()).hexdigest()


def ore(value):
    """Rounded half away from zero to the øre, as text."""
    return format(value.quantize(D('0.01'), ROUND_HALF_UP) + 0, 'f')


def total(amounts):
    return ore(sum(map(D, amounts), D(0)))


def oslo_day(moment):
    """The day in Oslo: an hour ahead of UTC, two from the last Sunday of March to the last of October, 01:00 UTC."""
    utc = datetime.fromisoformat(moment.replace('Z', '+00:00')).astimezone(timezone.utc)
    sundays = [date(utc.year, month, 31) for month in (3, 10)]
    start, end = ((day - timedelta((day.weekday() + 1) % 7)).isoformat() + 'T01' for day in sundays)
    return (utc + timedelta(hours=2 if start <= utc.isoformat() < end else 1)).date().isoformat()


OPEN = {'accepted': 'accepted', 'declined': 'declined', 'withdrawn': 'withdrawn', 'superseded': 'superseded', 'sent': 'sent'}
TRANSITIONS = {
    'draft': {'issued': 'issued', 'cancelled': 'cancelled'},
    'issued': OPEN,
    'sent': OPEN,
    'accepted': {
        'acceptance-undone': 'sent',
        'third-party-received': 'accepted',
        'finance-acknowledged': 'acknowledged',
        'delivered': 'delivered',
        'cancelled': 'cancelled',
    },
    'acknowledged': {'third-party-received': 'acknowledged', 'delivered': 'completed', 'cancelled': 'cancelled'},
    'delivered': {
        'third-party-received': 'delivered',
        'finance-acknowledged': 'completed',
        'delivered': 'delivered',
        'deadline-changed': 'delivered',
        'cancelled': 'cancelled',
    },
    'completed': {
        'third-party-received': 'completed',
        'delivered': 'completed',
        'deadline-changed': 'completed',
        'cancelled': 'cancelled',
    },
}


def state_of(revision):
    state = 'draft'
    for event in revision['events']:
        after = TRANSITIONS.get(state, {}).get(event['kind'])
        require(after, 'QR-53', f"{event['kind']} cannot happen to what is {state}")
        state = after
    return state


def check_seals(quote):
    last = None
    for revision in quote['revisions']:
        seal, events = revision.get('seal'), revision['events']
        require((seal is None) == (events == []), 'QR-73', 'a seal without events, or events without a seal')
        if seal is None:
            continue
        require(seal.get('previous') == last, 'QR-71', 'the seal does not name the revision before')
        sealed = {'content': revision['content'], **({'previous': last} if last else {})}
        require(seal['hash'] == digest(sealed), 'QR-70', 'the content was changed after it was sealed')
        last = seal['hash']
        for event in events:
            require(event['previous'] == last, 'QR-72', f"{event['kind']} does not name the event before")
            last = event['hash']
            own = {name: value for name, value in event.items() if name != 'hash'}
            require(last == digest(own), 'QR-72', f"{event['kind']} was changed after it was entered")


def check_party(party):
    given = party.get('organisationNumber')
    if given is not None:
        products = sum(int(digit) * weight for digit, weight in zip(given, (3, 2, 7, 6, 5, 4, 3, 2)))
        require(len(given) == 9 and given[8:] == str((11 - products % 11) % 11), 'QR-14', f'{given} has a false check digit')


def lines_of(content):
    return content['estimate']['lines'] + content['fixedLines']


def check_sums(content):
    lines, adjustments, totals = lines_of(content), content['adjustments'], content['totals']
    for line in lines:
        require(line['net'] == ore(D(line['quantity']) * D(line['unitPrice'])), 'QR-23', f"line {line['id']}")
    for each in adjustments:
        key, named = (each['vatCategory'], each['vatRate']), each.get('lines')
        within = [line for line in lines if (line['vatCategory'], line['vatRate']) == key]
        base = total(line['net'] for line in within if named is None or line['id'] in named)
        require(each['base'] == base, 'QR-25', f"the base of {each['id']} is {base}")
        computed = ore(D(base) * D(each['percent']) / 100) if 'percent' in each else each['amount']
        require(each['amount'] == computed and D(computed) >= 0, 'QR-26', f"{each['id']} is {computed}")
    signed = [(each, D(each['amount']) * (1 if each['kind'] == 'charge' else -1)) for each in adjustments]
    groups = {}
    for row, amount in [(line, D(line['net'])) for line in lines] + signed:
        key = (row['vatCategory'], row['vatRate'])
        groups[key] = groups.get(key, D(0)) + amount
    stated = [(each['category'], each['rate'], each['taxable']) for each in content['vatBreakdown']]
    require(stated == [(*key, ore(amount)) for key, amount in groups.items()], 'QR-36', 'taxable amounts')
    for each in content['vatBreakdown']:
        vat = ore(D(each['taxable']) * D(each['rate']) / 100)
        require(each['vat'] == vat, 'QR-37', f"VAT of {each['category']} {each['rate']} is {vat}")
    amounts = {kind: [each['amount'] for each in adjustments if each['kind'] == kind] for kind in ('reduction', 'charge')}
    net = D(totals['lines']) - D(totals['reductions']) + D(totals['charges'])
    for rule, name, computed in (
        ('QR-30', 'lines', total(line['net'] for line in lines)),
        ('QR-31', 'reductions', total(amounts['reduction'])),
        ('QR-32', 'charges', total(amounts['charge'])),
        ('QR-33', 'net', ore(net)),
        ('QR-34', 'vat', total(each['vat'] for each in content['vatBreakdown'])),
        ('QR-35', 'gross', total((totals['net'], totals['vat']))),
    ):
        require(totals[name] == computed, rule, f'the total {name} is {computed}, not {totals[name]}')


def verified(quote):
    require(isinstance(quote, dict) and quote.get('format') == 'quote/1', 'QR-02', 'not a quote/1')
    for place, revision in enumerate(quote['revisions']):
        content = revision['content']
        require(content['number'] == quote['number'], 'QR-10', 'a revision has another number')
        require(content['revision'] == place + 1, 'QR-11', 'a revision is missing')
        for event in revision['events']:
            late = event['kind'] == 'accepted' and oslo_day(event['acceptedAt']) > content['validUntil']
            require(not late, 'QR-55', f"accepted after {content['validUntil']}")
            require(event.get('revision', place + 2) == place + 2, 'QR-57', 'superseded by a revision that is not the next')
        for party in (content['seller'], content['buyer'], content['invoice'].get('recipient', content['buyer'])):
            check_party(party)
        check_sums(content)
    check_seals(quote)
    return quote


def accepted(quote):
    states = [state_of(revision) for revision in quote['revisions']]
    require('draft' not in states[:-1], 'QR-13', 'a draft before a later revision')
    live = [state for state in states if state in TRANSITIONS and state != 'draft']
    require(len(live) < 2, 'QR-57', 'two revisions are live')
    for revision, state in zip(quote['revisions'], states):
        if state in ('accepted', 'acknowledged', 'delivered', 'completed'):
            return revision
    raise Refused(f"{quote['number']} is {states[-1]}: only an accepted quote is imported")


def is_new(state, quote, revision):
    """The key is number, revision and hash: the same may come any number of times, another hash never passes."""
    given, seal = revision['content']['revision'], revision['seal']['hash']
    for known in state:
        if known['number'] == quote['number']:
            if known['revision'] == given:
                require(known['hash'] == seal, 'other hash', f"{quote['number']} revision {given} was imported with another content")
                return False
            require(known['revision'] < given, 'older revision', f"revision {known['revision']} was imported before")
    return True


def rows(revision, mapping):
    """Columns as `anslag quote export --as csv` writes them."""
    content = revision['content']
    acceptance = [event for event in revision['events'] if event['kind'] == 'accepted'][-1]
    invoice, buyer = content['invoice'], content['buyer']
    recipient = invoice.get('recipient', buyer)
    vat = {(each['category'], each['rate']): each for each in mapping['vat']}
    head = {
        'quoteNumber': content['number'],
        'revision': str(content['revision']),
        'hash': revision['seal']['hash'],
        'acceptedOn': oslo_day(acceptance['acceptedAt']),
        'buyerNumber': buyer.get('organisationNumber', ''),
        'buyerName': buyer['name'],
        'recipientNumber': recipient.get('organisationNumber', ''),
        'recipientName': recipient['name'],
        'customerNumber': invoice.get('customerNumber', ''),
        'buyerReference': acceptance.get('customerReference', invoice.get('buyerReference', '')),
        'orderNumber': acceptance.get('orderNumber', invoice.get('orderNumber', '')),
        'accountingCost': invoice.get('accountingCost', ''),
        'projectReference': content['project'].get('reference', ''),
        'paymentDays': str(content['terms']['payment']['days']),
        'currency': content['estimate']['priceList']['currency'],
    }

    def row(kind, posting, each, **cells):
        key = (each['vatCategory'], each['vatRate'])
        require(key in vat, 'mapping', f'no VAT {key}')
        require(kind == 'vat' or key[0] in posting['accounts'], 'mapping', f"no account for {each['id']} with VAT {key[0]}")
        account = vat[key].get('account', '') if kind == 'vat' else posting['accounts'][key[0]]
        result = {
            **head, 'kind': kind, 'id': each['id'], 'article': posting['article'], **cells,
            'vatCategory': key[0], 'vatRate': key[1], 'vatCode': vat[key]['code'], 'account': account,
        }
        return {**result, **{each['id']: posting['dimensions'].get(each['id'], '') for each in mapping['dimensions']}}

    for line in lines_of(content):
        component = line.get('component')
        require(component is None or component in mapping['components'], 'mapping', f'no {component}')
        posting = mapping['fixedLines'] if component is None else mapping['components'][component]
        cells = {name: line[name] for name in ('quantity', 'unitPrice')}
        yield row('line', posting, line, text=line['text'][content['language']], unit=mapping['units'][line['unitCode']],
                  base=line['net'], amount=line['net'], **cells)
    for each in content['adjustments']:
        amount = each['amount'] if each['kind'] == 'charge' else ore(-D(each['amount']))
        yield row('adjustment', mapping[each['kind'] + 's'], each, text=each['reason'], quantity='1',
                  unit=mapping['units']['LS'], unitPrice=amount, base=each['base'], amount=amount)
    for each in content['vatBreakdown']:
        of = {'id': f"{each['category']}-{each['rate']}", 'vatCategory': each['category'], 'vatRate': each['rate']}
        yield row('vat', {'article': '', 'dimensions': {}}, of, text='', quantity='1', unit='',
                  unitPrice=each['vat'], base=each['taxable'], amount=each['vat'])


COLUMNS = (
    'quoteNumber revision hash acceptedOn buyerNumber buyerName recipientNumber recipientName customerNumber buyerReference '
    'orderNumber accountingCost projectReference paymentDays currency kind id article text quantity unit unitPrice base amount '
    'vatCategory vatRate vatCode account'
).split()
NUMBERS = {'quantity', 'unitPrice', 'base', 'amount', 'vatRate'}


def cell(name, value):
    if name in NUMBERS:
        return value.replace('.', ',')
    return "'" + value if value[:1] in tuple('=+-@\t\r\n') else value


def main(state_path, mapping_path, *quote_paths):
    state = read(state_path) if os.path.exists(state_path) else []
    mapping = read(mapping_path)
    columns = COLUMNS + [each['id'] for each in mapping['dimensions']]
    out = io.StringIO()
    writer = csv.writer(out, delimiter=';', lineterminator='\r\n')
    writer.writerow(columns)
    for path in quote_paths:
        quote = verified(read(path))
        revision = accepted(quote)
        demonstration = mapping['status'] == 'demonstration'
        require(quote['number'].startswith('DEMO-') or not demonstration, 'mapping', 'made-up accounts, and a real quote')
        if not is_new(state, quote, revision):
            print(f"{quote['number']}: already imported", file=sys.stderr)
            continue
        writer.writerows([cell(name, row[name]) for name in columns] for row in rows(revision, mapping))
        content = revision['content']
        state = [*state, {'number': quote['number'], 'revision': content['revision'], 'hash': revision['seal']['hash']}]
        print(f"{quote['number']}, revision {content['revision']}: imported", file=sys.stderr)
    with open(state_path + '.new', 'w', encoding='utf-8') as file:
        json.dump(state, file, indent=2)
    os.replace(state_path + '.new', state_path)
    sys.stdout.buffer.write(('\ufeff' + out.getvalue()).encode())


if __name__ == '__main__':
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    try:
        main(*sys.argv[1:])
    except Refused as refusal:
        sys.exit(f'refused: {refusal}')
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        sys.exit(f'refused: QR-03: not of the form of quote/1: {type(error).__name__} {error}')
