"""Replays every trace of an estimate/1 given on standard input, as trace.md beside it says. Python 3.8, no packages."""
import json
import sys
from decimal import ROUND_CEILING, ROUND_HALF_UP, Context, Decimal as D, setcontext

setcontext(Context(prec=60))
faults = []

def text(value, unit):
    whole, _, rest = format(value + 0, 'f').partition('.')
    rest = rest.rstrip('0').ljust(2 if unit.split('/')[0] == 'money' else 0, '0')
    return f'{whole}.{rest}' if rest else whole

def expect(where, stated, value, unit='money'):
    if stated != text(value, unit):
        faults.append(f'{where}: stated {stated}, computed {text(value, unit)}')
    return value

def rounded(node, a):
    up = node['mode'] == 'up'
    if 'decimals' in node:
        return a.quantize(D(1).scaleb(-node['decimals']), ROUND_CEILING if up else ROUND_HALF_UP)
    step, rest = D(node['increment']), abs(a) % D(node['increment'])
    more = rest > 0 if up else 2 * rest >= step
    return (abs(a) - rest + (step if more else 0)).copy_sign(a)

def tiers(node, q, where):
    total = D(0)
    for row in node['rows']:
        start, end = D(row['from']), D(row.get('to', 'Infinity'))
        reached = min(q, end) - start if node['mode'] == 'graduated' else q if q <= end else D(0)
        units = expect(where + ' units', row['units'], reached if q > start else D(0), '')
        total += expect(where + ' amount', row['amount'], units * D(row['unitPrice']), node['unit'])
    return total

def replay(node, where):
    if 'of' not in node:
        return expect(where, node['value'], D(node['value']), node['unit'])
    of = [replay(child, f'{where}/{place}') for place, child in enumerate(node['of'])]
    value = {
        'product': lambda: of[0] * of[1],
        'sum': lambda: sum(of, D(0)),
        'excess': lambda: max(of[0] - of[1], D(0)),
        'share': lambda: of[0] * of[1] / 100,
        'bounded': lambda: max(of) if node['side'] == 'atLeast' else min(of),
        'tiers': lambda: tiers(node, of[0], where),
        'chosen': lambda: of[0],
        'rounded': lambda: rounded(node, of[0]),
    }[node['kind']]()
    return expect(where, node['value'], value, node['unit'])

estimate = json.load(sys.stdin)
lines, groups = estimate['lines'], estimate['vatBreakdown']
ore = {'decimals': 2, 'mode': 'half-away'}
for line in lines:
    expect(line['id'] + ' net', line['net'], replay(line['trace'], line['id']))
    expect(line['id'] + ' factors', line['net'], rounded(ore, D(line['quantity']) * D(line['unitPrice'])))
for group in groups:
    key, name = (group['category'], group['rate']), f"VAT {group['category']} {group['rate']}"
    taxable = sum((D(line['net']) for line in lines if (line['vatCategory'], line['vatRate']) == key), D(0))
    expect(name + ' taxable', group['taxable'], taxable)
    expect(name + ' amount', group['vat'], rounded(ore, taxable * D(group['rate']) / 100))
    expect(name + ' trace', group['vat'], replay(group['trace'], name))
net, vat = sum((D(line['net']) for line in lines), D(0)), sum((D(group['vat']) for group in groups), D(0))
for name, value in (('net', net), ('vat', vat), ('gross', net + vat)):
    expect('total ' + name, estimate['totals'][name], value)
print('\n'.join(faults) or f'{len(lines) + len(groups)} traces replayed: every value is as stated')
sys.exit(1 if faults else 0)
