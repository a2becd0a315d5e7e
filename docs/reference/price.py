"""Prices a request/1 as components.md beside it says: its formulas are read from that page. Python 3.8, no packages.

    price.py REQUEST PRICE-LIST CATALOGUE VAT-TABLE DAY

Without arguments it reads lines of JSON on standard input, and answers each with a line: {"priceList", "catalogue", "vatTable"}
says what the requests after it are priced with, {"request", "day"} is priced. It takes documents that were accepted.
"""
import json
import os
import re
import sys
import unicodedata
from decimal import ROUND_HALF_UP, Context, Decimal as D, setcontext

setcontext(Context(prec=60))

def ticked(text):
    return re.findall(r'`([^`]+)`', text)

class Component:
    """A section of the page: its lines, its conditions, and a term for each tariff."""

    def __init__(self, id, text):
        self.id = id
        self.hourly = '\n- Sold in hours' in text
        lines = re.search(r'^- Lines: (.*)$', text, re.M).group(1)
        self.each = (re.findall(r'one for each of `(\w+)`', lines) or [None])[0]
        self.receiving = lines.endswith('that receives from it')
        self.conditions = [ticked(line) for line in re.findall(r'^- Part of an order only where (.*)$', text, re.M)]
        self.terms = [Term(row) for row in re.findall(r'^\| (`[\w-]+\.\w+` \| .*) \|$', text, re.M)]

class Term:
    """A row of the table of a component."""

    def __init__(self, row):
        tariff, term, _, done, _, unit = row.split(' | ')
        self.tariff = ticked(tariff)[0]
        self.symbols, *self.where = ticked(term)
        self.repeated = done == 'for every delivery'
        self.unit = ticked(unit)[0]

class Question:
    """When a question is asked, and what holds where it is not."""

    def __init__(self, text):
        asked = re.search(r'^Asked when (.*?)\.(?: Where it is not asked, it is `(\w+)`\.)?$', text, re.M)
        self.waits_for, *self.answers = ticked(asked.group(1)) if asked else [None]
        self.otherwise = asked.group(2) if asked else None
        self.told_by = ticked(' '.join(re.findall(r'^Told by (.*)$', text, re.M)))

def read(path):
    with open(path, encoding='utf-8') as file:
        return file.read()

def read_page(text):
    questions = {name: Question(rest) for name, rest in re.findall(r'^#### `([\w.]+)`\n(.*?)(?=^#|\Z)', text, re.M | re.S)}
    sections = re.findall(r'^## `([\w-]+)`\n(.*?)(?=^## |\Z)', text, re.M | re.S)
    return [Component(*section) for section in sections], questions

COMPONENTS, QUESTIONS = read_page(read(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'components.md')))

def has_range(figure):
    return isinstance(figure, dict)

def likely(figure):
    return D(figure['likely'] if has_range(figure) else figure)

def rounded(value):
    return value.quantize(D('0.01'), ROUND_HALF_UP)

def shortest(value):
    text = format(value, 'f')
    return text.rstrip('0').rstrip('.') if '.' in text else text

def tiered(tariff, quantity):
    total = D(0)
    for row in tariff['figures']['rows']:
        start, end = D(row['from']), D(row.get('to', 'Infinity'))
        if tariff['mode'] == 'graduated':
            total += max(min(quantity, end) - start, D(0)) * likely(row['unitPrice'])
        elif start < quantity <= end:
            total += quantity * likely(row['unitPrice'])
    return total

def words_of(text):
    """catalogue-and-vat.md, identifyingVariables: a text in plain capital letters, word for word."""
    text = ''.join(letter for letter in unicodedata.normalize('NFD', text) if unicodedata.category(letter) != 'Mn')
    text = re.sub(r'([a-z])([A-Z])', r'\1 \2', text).upper()
    return re.findall('[A-Z]+', re.sub('Æ|AE|AA', 'A', re.sub('Ø|OE', 'O', text)))

def is_identifying(text, catalogue):
    words = words_of(text)
    parts = words + [one + two for one, two in zip(words, words[1:])]
    spellings = [''.join(words_of(name)) for entry in catalogue['identifyingVariables'] for name in entry['names']]
    return any(name in ''.join(words) if len(name) >= 8 else name in parts for name in spellings if name)

class Pricing:
    """One request with the documents and the day that price it."""

    def __init__(self, documents, request, day):
        self.list, self.catalogue, self.vat = documents['priceList'], documents['catalogue'], documents['vatTable']
        self.request, self.day = request, day
        self.conditions = {'identifying': self.identifying(), 'anonymous': self.anonymous()}

    def identifying(self):
        marked = {table['code'] for table in self.catalogue['tables'] if table.get('identifying')}
        texts = [variable['name'] for variable in self.request.get('variables', [])]
        texts += [wish['text'] for wish in self.request.get('wishes', []) if 'text' in wish]
        return any(code in marked for code in self.request.get('tables', [])) or any(
            is_identifying(text, self.catalogue) for text in texts)

    def anonymous(self):
        """request.md, institutions: which one is responsible, and whether it is abroad."""
        institutions = self.request.get('institutions', [])
        responsible = [each for each in institutions if each.get('responsible') is True]
        may_be = responsible or [each for each in institutions if each.get('responsible') is not False]
        abroad = [each.get('country', 'NO') not in ('NO', 'SJ') for each in may_be]
        return self.request.get('application', {}).get('anonymous') is True or (abroad != [] and all(abroad))

    def holds(self, condition):
        name, *answers = condition
        return self.answer(name, None)[0] in answers if answers else self.conditions[name]

    def answer(self, driver, thing):
        """The answer to a question, and whether somebody gave it."""
        question = QUESTIONS[driver]
        if question.waits_for and self.answer(question.waits_for, thing)[0] not in question.answers:
            return question.otherwise, True
        group, *path = driver.split('.')
        value = self.request.get(group, {}) if thing is None else thing
        for name in path:
            value = value.get(name) if isinstance(value, dict) else None
        if value is None and question.told_by:
            by, entries, member = question.told_by
            named = {entry['code']: entry[member] for entry in self.catalogue.get(entries, [])}
            value = named.get(self.answer(by, thing)[0])
        if value is None:
            return self.list['defaults'].get(driver), False
        return {True: 'yes', False: 'no'}[value] if isinstance(value, bool) else value, True

    def codes(self, group):
        """The codes of a list that was answered, each once, in the order in which they are met."""
        if group not in self.request and not (group == 'areas' and 'variables' in self.request):
            return None
        area_of = {entry['code']: entry.get('area') for entry in self.catalogue['lists']}
        variables = self.request.get('variables', []) if group == 'areas' else []
        implied = [area_of.get(variable.get('list')) for variable in variables]
        return list(dict.fromkeys(self.request.get(group, []) + [area for area in implied if area]))

    def count(self, group):
        given = self.codes(group) if group in ('tables', 'areas') else self.request.get(group)
        default = self.list['defaults'][group]
        return (likely(default), has_range(default)) if given is None else (D(len(given)), False)

    def quantity(self, symbols, thing):
        total, ranged = D(0), False
        for symbol in symbols[1:-1].split(' + ') if symbols.startswith('(') else [symbols]:
            counted = re.fullmatch(r'(count|ordered)\((\w+)\)', symbol)
            if counted and counted.group(1) == 'count':
                value, spread = self.count(counted.group(2))
            elif counted:
                value, spread = D(self.count(counted.group(2))[0] > 0), False
            else:
                given, answered = self.answer(symbol, thing)
                if given is None:
                    return None
                value, spread = likely(given if has_range(given) else str(given)), not answered and has_range(given)
            total, ranged = total + value, ranged or spread
        return total, ranged

    def term(self, term, thing):
        """The value of a term, and whether a figure in it has a range; None where its question is not asked."""
        if any(not self.conditions[name] for name in term.where):
            return None
        tariff = self.list['tariffs'][term.tariff]
        figures = tariff['figures']
        by_answer = re.fullmatch(r'[\w.-]+\[([\w.]+)\]', term.symbols)
        in_tiers = re.fullmatch(r'tiers\([\w.-]+, (.+)\)', term.symbols)
        if by_answer:
            answer, answered = self.answer(by_answer.group(1), thing)
            if answer is None:
                return None
            figure = figures[answer]
            bounds = [D(each[end]) if has_range(each) else D(each) for each in figures.values() for end in ('low', 'high')]
            return likely(figure), has_range(figure) if answered else min(bounds) != max(bounds)
        if ' × ' not in term.symbols and not in_tiers:
            return likely(figures['value']), has_range(figures['value'])
        quantity = self.quantity(in_tiers.group(1) if in_tiers else term.symbols.split(' × ')[0], thing)
        if quantity is None:
            return None
        value, ranged = quantity
        if in_tiers:
            return tiered(tariff, value), ranged
        return value * likely(figures['value']), ranged or has_range(figures['value'])

    def rate(self, component):
        return D(self.list['rates'][self.list['componentRates'][component]]['amount'])

    def hours(self, component, terms, thing):
        """A quantity, its unit and the price of one; and whether a figure in the quantity has a range."""
        values = list(filter(None, (self.term(term, thing) for term in terms)))
        total = rounded(sum((value for value, _ in values), D(0)))
        return total, 'hour', self.rate(component.id), any(ranged for _, ranged in values)

    def at_prices(self, component):
        """A price for each entry; where one has a tariff of its own, all of them are a lump sum."""
        term, = component.terms
        group = re.match(r'count\((\w+)\)', term.symbols).group(1)
        price = likely(self.list['tariffs'][term.tariff]['figures']['value'])
        tariff_of = {entry['code']: entry.get('tariff') for entry in self.catalogue[group]}
        own = [tariff_of[code] for code in self.codes(group) or [] if tariff_of[code]]
        count, _ = self.count(group)
        if not own:
            return count, term.unit.split('/')[1], price, False
        total = (count - len(own)) * price
        for name in own:
            tariff = self.list['tariffs'][name]
            figure = likely(tariff['figures']['value'])
            total += figure * self.rate(name.split('.')[0]) if tariff['kind'] == 'norm-hours' else figure
        return D(1), 'lump-sum', rounded(total), False

    def line(self, component, thing_id, delivery, priced):
        quantity, unit, price, _ = priced
        category = self.list['tariffs'][component.terms[0].tariff]['vatCategory']
        day = (delivery or {}).get('expectedOn', self.day)
        rate, = [rate['rate'] for rate in self.vat['rates'] if rate['category'] == category
                 and rate['validFrom'] <= day <= rate.get('validTo', '9999-12-31')]
        return {
            'id': component.id + (f':{thing_id}' if thing_id else '') + (f"@{delivery['id']}" if delivery else ''),
            'quantity': shortest(quantity), 'unit': unit, 'unitPrice': str(rounded(price)),
            'net': str(rounded(quantity * price)), 'vatCategory': category, 'vatRate': rate,
        }

    def lines_for(self, component, thing):
        thing_id = thing.get('id') if thing else None
        repeated = {term.tariff: {'once': False, 'every-delivery': True}.get(
            self.list['tariffs'][term.tariff].get('repeats'), term.repeated) for term in component.terms}

        def priced(counts):
            if not component.hourly:
                return self.at_prices(component)
            return self.hours(component, [term for term in component.terms if counts(term)], thing)

        if 'deliveries' not in self.request and likely(self.list['defaults']['deliveries']) != 0:
            return [self.line(component, thing_id, None, priced(lambda term: True))]
        is_done_once = not all(repeated.values())
        lines = []
        if is_done_once:
            lines.append(self.line(component, thing_id, None, priced(lambda term: not repeated[term.tariff])))
        if any(repeated.values()):
            each = priced(lambda term: repeated[term.tariff])
            receives = [delivery for delivery in self.request.get('deliveries', []) if not component.receiving
                        or 'receives' not in delivery or thing_id in delivery['receives']]
            if not is_done_once or each[0] != 0 or each[3]:
                lines += [self.line(component, thing_id, delivery, each) for delivery in receives]
        return lines

    def lines(self):
        for component in COMPONENTS:
            if not all(self.holds(condition) for condition in component.conditions):
                continue
            if component.each:
                things = self.request.get(component.each)
                things = [{}] * int(likely(self.list['defaults'][component.each])) if things is None else things
            else:
                ordered = component.hourly or self.count(re.match(r'count\((\w+)\)', component.terms[0].symbols).group(1))[0]
                things = [None] if ordered else []
            for thing in things:
                yield from self.lines_for(component, thing)

    def price(self):
        lines, groups = list(self.lines()), {}
        for line in lines:
            key = line['vatCategory'], line['vatRate']
            groups[key] = groups.get(key, D('0.00')) + D(line['net'])
        vat = {key: rounded(taxable * D(key[1]) / 100) for key, taxable in groups.items()}
        net, tax = sum(groups.values(), D('0.00')), sum(vat.values(), D('0.00'))
        return {
            'lines': lines,
            'vatBreakdown': [{'category': key[0], 'rate': key[1], 'taxable': str(groups[key]), 'vat': str(vat[key])}
                             for key in groups],
            'totals': {'net': str(net), 'vat': str(tax), 'gross': str(net + tax)},
        }

def main(arguments):
    if arguments:
        request, price_list, catalogue, vat_table = (json.loads(read(path)) for path in arguments[:4])
        documents = {'priceList': price_list, 'catalogue': catalogue, 'vatTable': vat_table}
        return print(json.dumps(Pricing(documents, request, arguments[4]).price(), indent=2))
    documents = {}
    for text in sys.stdin:
        given = json.loads(text)
        if 'request' in given:
            print(json.dumps(Pricing(documents, given['request'], given['day']).price()))
        else:
            documents = given

if __name__ == '__main__':
    main(sys.argv[1:])
