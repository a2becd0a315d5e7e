"""Draws what an order costs a million times, plainly, and compares the plan/1 with it. Python 3.8, no packages.

python3 plan.py ESTIMATE.json PLAN.json [DRAWS]

It knows traces (trace.md) and what plan.md says of uncertainty, and nothing of the program that made the plan. An order
with open questions (plan.md) needs a pricing engine too: it is refused.
"""
import json
import math
import random
import sys

PARTS, STEPS = 20_000, 20_000


def pert_values(mode):
    """The value in the middle of each of many equally likely parts of a PERT distribution from 0 to 1."""
    a, b = 4 * mode, 4 * (1 - mode)
    weights = [((s + .5) / STEPS) ** a * (1 - (s + .5) / STEPS) ** b for s in range(STEPS)]
    total, below, step, values = sum(weights), 0.0, 0, []
    for part in range(PARTS):
        share = (part + .5) / PARTS * total
        while step < STEPS - 1 and below + weights[step] < share:
            below += weights[step]
            step += 1
        values.append((step + (share - below) / weights[step]) / STEPS)
    return values


class Draws:
    """What is uncertain, in so many draws: one deviation for each name, one place for each of its figures."""

    def __init__(self, count, correlation):
        self.count = count
        self.of_all, self.of_one = float(correlation['project']), float(correlation['component'])
        self.project, self.components, self.chances, self.tables, self.columns = self.normals(), {}, {}, {}, {}

    def normals(self):
        return [random.gauss(0, 1) for _ in range(self.count)]

    def chance(self, name, component):
        """How large a share of what it can be lies below, in every draw."""
        if name not in self.chances:
            shared = self.components.setdefault(component, None) or self.normals()
            self.components[component] = shared
            p, c = math.sqrt(self.of_all), math.sqrt(self.of_one)
            e = math.sqrt(max(0, 1 - self.of_all - self.of_one))
            half, erf = math.sqrt(.5), math.erf
            self.chances[name] = [.5 + .5 * erf(half * (p * x + c * y + e * z))
                                  for x, y, z in zip(self.project, shared, self.normals())]
        return self.chances[name]

    def column(self, name, component, low, likely, high):
        key = (name, low, likely, high)
        if key not in self.columns:
            mode = (likely - low) / (high - low)
            table = self.tables.get(mode) or self.tables.setdefault(mode, pert_values(mode))
            self.columns[key] = [low + (high - low) * table[int(share * PARTS)] for share in self.chance(name, component)]
        return self.columns[key]


def each(function, *values):
    """One operation in every draw; a number is the same in all of them."""
    if not any(isinstance(value, list) for value in values):
        return function(*values)
    count = next(len(value) for value in values if isinstance(value, list))
    return list(map(function, *(value if isinstance(value, list) else [value] * count for value in values)))


def figure(name, draws, component, value, low=None, high=None):
    low, likely, high = float(low or value), float(value), float(high or value)
    return likely if low == high else draws.column(name, component, low, likely, high)


def tiers(node, quantity, draws, component):
    total = 0.0
    for row in node['rows']:
        start, end = float(row['from']), float(row.get('to', 'inf'))
        graduated = node['mode'] == 'graduated'
        units = each(lambda q: 0.0 if q <= start else min(q, end) - start if graduated else q if q <= end else 0.0, quantity)
        price = figure(node['ref'], draws, component, row['unitPrice'], row.get('low'), row.get('high'))
        total = each(lambda t, u, p: t + u * p, total, units, price)
    return total


def replay(node, draws, component, question=None):
    """A trace in every draw. Nothing is rounded to decimals: an øre is nothing beside what is uncertain."""
    if 'of' not in node:
        ref = node.get('ref', '')
        is_list = ref.startswith('/') and ref.count('/') == 1
        if node['kind'] not in ('tariff', 'assumption') or is_list:
            return float(node['value'])
        name = question if node['kind'] == 'assumption' and question and not ref.startswith('/') else ref
        return figure(name, draws, component, node['value'], node.get('low'), node.get('high'))
    below = node['reason'].split('=')[0] if node['kind'] == 'chosen' else None
    of = [replay(child, draws, component, below) for child in node['of']]
    kind = node['kind']
    if kind == 'sum':
        return each(lambda *parts: sum(parts), *of) if of else 0.0
    if kind == 'product':
        return each(lambda a, b: a * b, *of)
    if kind == 'share':
        return each(lambda a, b: a * b / 100, *of)
    if kind == 'excess':
        return each(lambda a, b: max(a - b, 0.0), *of)
    if kind == 'bounded':
        return each(max if node['side'] == 'atLeast' else min, *of)
    if kind == 'tiers':
        return tiers(node, of[0], draws, component)
    if kind == 'rounded' and 'increment' in node:
        step = float(node['increment'])
        up = math.ceil if node['mode'] == 'up' else lambda x: math.floor(x + .5)
        return each(lambda a: up(a / step) * step, of[0])
    return of[0]


def net_of(estimate, draws):
    lines = [replay(line['trace'], draws, line['component']) for line in estimate['lines']]
    return sorted(each(lambda *parts: sum(parts), [0.0] * draws.count, *lines))


def main(estimate_file, plan_file, count='1000000'):
    with open(estimate_file, encoding='utf-8') as file:
        estimate = json.load(file)
    with open(plan_file, encoding='utf-8') as file:
        plan = json.load(file)
    if estimate['request'] != plan['request'] or estimate['priceList'] != plan['priceList']:
        return 'The plan is not of this estimate.'
    asked = [issue['path'] for issue in estimate['issues'] if issue['code'] == 'driver/not-answered']
    widened = {entry['name'] for entry in plan['range']['contributions'] if entry['kind'] == 'question'}
    if any(path in widened and path.count('/') == 1 for path in asked):
        return 'Whole lists are not answered: that takes a pricing engine.'
    random.seed(1)
    count, terms, stated = int(count), plan['terms'], plan['range']
    net = net_of(estimate, Draws(count, terms['correlation']))
    at = {percent: net[math.ceil(percent * count / 100) - 1] for percent in (10, 50, 90, float(terms['percentile']))}
    for place, percent in (('low', 10), ('median', 50), ('high', 90)):
        print(f"net {place:7} plan {float(stated['net'][place]):13.2f}  drawn {at[percent]:13.2f}  "
              f"difference {100 * (float(stated['net'][place]) / at[percent] - 1):+.2f} %")
    step = float(terms['step'])
    rounded = math.ceil(max(at[float(terms['percentile'])], float(estimate['totals']['net'])) / step) * step
    print(f"to budget   plan {float(stated['budget']['net']):13.2f}  drawn {rounded:13.2f}")
    return None


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
