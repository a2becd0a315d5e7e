"""Imports accepted quotes (quote/1) into finance, as import-quotes-in-finance.md beside it says. Python 3.9, no packages.

    python3 import_quotes.py state.json mapping.json quote.json ... > rows.csv

The state says what was imported before; it is made when it is not there. Rows of quotes that are new are written as CSV, and
only then the state. What to reverse is said on standard error and in the state. Exit code 1 when a quote is refused or the rows
cannot be written: then nothing of any of them is imported.
"""
import contextlib
import csv
import hashlib
import io
import json
import os
import re
import stat
import sys
from datetime import date, datetime, timedelta, timezone
from decimal import ROUND_HALF_UP, Context, Decimal as D, setcontext

setcontext(Context(prec=60))


class Refused(Exception):
    pass


def require(holds, rule, what):
    if not holds:
        raise Refused(f'{rule}: {what}')


CONTROL = re.compile('[\x00-\x09\x0b-\x1f\x7f-\x9f]')


def matches(pattern, text, rule):
    """The text, if all of it is of the pattern: Python's own readers take `NaN`, `1_178.00`, `1E3` and Arabic digits."""
    require(isinstance(text, str) and re.fullmatch(pattern, text), rule, f'{text!r} is not of the form that it must have')
    return text


def decimal(text):
    return D(matches(r'-?(0|[1-9][0-9]{0,39})(\.[0-9]{0,59}[1-9])?', text, 'QR-04'))


def amount(text):
    return D(matches(r'-?(0|[1-9][0-9]{0,39})\.[0-9]{2}', text, 'QR-04'))


def day(text):
    return date.fromisoformat(matches('[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}', text, 'QR-05'))


def moment(text):
    form = '[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}T([0-9]{2}:){2}[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})'
    return datetime.fromisoformat(matches(form, text, 'QR-05').replace('Z', '+00:00')).astimezone(timezone.utc)


def unique(pairs):
    names = [name for name, _ in pairs]
    require(len(names) == len(set(names)), 'QR-01', 'a member name twice')
    return dict(pairs)


def number(text):
    raise Refused(f'QR-04: {text} is a number with a fraction or an exponent; amounts are text')


def check_text(value):
    """No control characters, which could end a row; a paragraph may have line breaks."""
    if isinstance(value, str):
        require(not CONTROL.search(value), 'QR-03', f'{value!r} has control characters')
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        check_text(each)


def read(path):
    try:
        with open(path, encoding='utf-8-sig') as file:
            value = json.load(file, object_pairs_hook=unique, parse_float=number, parse_constant=number)
        check_text(value)
        return value
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
    return ore(sum(map(amount, amounts), D(0)))


def oslo_day(text):
    """The day in Oslo: an hour ahead of UTC, two from the last Sunday of March to the last of October, 01:00 UTC."""
    utc = moment(text)
    sundays = [date(utc.year, month, 31) for month in (3, 10)]
    start, end = ((last - timedelta((last.weekday() + 1) % 7)).isoformat() + 'T01' for last in sundays)
    return (utc + timedelta(hours=2 if start <= utc.isoformat() < end else 1)).date().isoformat()


NORWAY = ('NO', 'SJ')
CHANGES = ('change-issued', 'changed', 'change-ended')
OPEN = {'accepted': 'accepted', 'declined': 'declined', 'withdrawn': 'withdrawn', 'superseded': 'superseded', 'sent': 'sent'}
TRANSITIONS = {
    'draft': {'issued': 'issued'},
    'issued': OPEN,
    'sent': OPEN,
    'accepted': {
        **dict.fromkeys(CHANGES, 'accepted'),
        'acceptance-undone': 'sent',
        'third-party-received': 'accepted',
        'finance-acknowledged': 'acknowledged',
        'delivered': 'delivered',
        'cancelled': 'cancelled',
    },
    'acknowledged': {
        **dict.fromkeys(CHANGES, 'acknowledged'),
        'third-party-received': 'acknowledged',
        'delivered': 'completed',
        'cancelled': 'cancelled',
    },
    'delivered': {
        **dict.fromkeys(CHANGES, 'delivered'),
        'third-party-received': 'delivered',
        'finance-acknowledged': 'completed',
        'delivered': 'delivered',
        'deadline-changed': 'delivered',
        'cancelled': 'cancelled',
    },
    'completed': {
        **dict.fromkeys(CHANGES, 'completed'),
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


def check_changes(events):
    """One change at a time, and what is being changed is not given up."""
    standing = None
    for event in events:
        kind = event['kind']
        if kind in CHANGES:
            right = kind == 'change-issued'
            if standing:
                same = event['seal'] == standing['seal'] or kind != 'changed' and standing['kind'] == 'change-issued'
                right = event['number'] == standing['number'] and same
            require(right, 'QR-82', f"{kind} {event['number']}, while {standing and standing['number']} stands")
            standing = None if kind == 'change-ended' else event
        given_up = kind in ('cancelled', 'acceptance-undone') and standing
        require(not given_up, 'QR-83', f"{kind}, while {standing and standing['number']} changes it")


def check_seals(quote):
    require('redactions' not in quote, 'QR-89', 'texts were taken out of it: the seller must vouch for the rest')
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
            own = {name: value for name, value in event.items() if name not in ('hash', 'signature')}
            require(last == digest(own), 'QR-72', f"{event['kind']} was changed after it was entered")


def check_party(party):
    given = party.get('organisationNumber')
    if given is not None and party['address']['country'] in NORWAY:
        products = sum(int(digit) * weight for digit, weight in zip(given, (3, 2, 7, 6, 5, 4, 3, 2)))
        matches('[0-9]{9}', given, 'QR-14')
        require(given[8:] == str((11 - products % 11) % 11), 'QR-14', f'{given} has a false check digit')


def vat_key(each):
    return each['vatCategory'], each['vatRate']


def lines_of(content):
    return content['estimate']['lines'] + content['fixedLines']


def check_sums(content):
    lines, adjustments, totals = lines_of(content), content['adjustments'], content['totals']
    for line in lines:
        quantity, price = decimal(line['quantity']), amount(line['unitPrice'])
        require(quantity >= 0 and price >= 0, 'QR-22', f"line {line['id']} is negative: a reduction is an adjustment")
        require(line['net'] == ore(quantity * price), 'QR-23', f"line {line['id']}")
    taken = {}
    for place, each in enumerate(adjustments):
        key, named = vat_key(each), each.get('lines')
        within = [line for line in lines if vat_key(line) == key]
        base = total(line['net'] for line in within if named is None or line['id'] in named)
        require(each['base'] == base, 'QR-25', f"the base of {each['id']} is {base}")
        computed = each['amount']
        if 'percent' in each:
            before, sofar = taken.get(each.get('share', place), (D(0), D(0)))
            before, part = before + amount(base), decimal(each['percent']) / 100
            computed = ore(amount(ore(before * part)) - sofar)
            taken[each.get('share', place)] = (before, sofar + amount(computed))
        require(each['amount'] == computed and amount(computed) >= 0, 'QR-26', f"{each['id']} is {computed}")
    signed = [(each, amount(each['amount']) * (1 if each['kind'] == 'charge' else -1)) for each in adjustments]
    groups = {}
    for row, value in [(line, amount(line['net'])) for line in lines] + signed:
        key = vat_key(row)
        groups[key] = groups.get(key, D(0)) + value
    stated = [(each['category'], each['rate'], each['taxable']) for each in content['vatBreakdown']]
    require(stated == [(*key, ore(value)) for key, value in groups.items()], 'QR-36', 'taxable amounts')
    for each in content['vatBreakdown']:
        vat = ore(amount(each['taxable']) * decimal(each['rate']) / 100)
        require(each['vat'] == vat, 'QR-37', f"VAT of {each['category']} {each['rate']} is {vat}")
    by_kind = {kind: [each['amount'] for each in adjustments if each['kind'] == kind] for kind in ('reduction', 'charge')}
    net = amount(totals['lines']) - amount(totals['reductions']) + amount(totals['charges'])
    for rule, name, computed in (
        ('QR-30', 'lines', total(line['net'] for line in lines)),
        ('QR-31', 'reductions', total(by_kind['reduction'])),
        ('QR-32', 'charges', total(by_kind['charge'])),
        ('QR-33', 'net', ore(net)),
        ('QR-34', 'vat', total(each['vat'] for each in content['vatBreakdown'])),
        ('QR-35', 'gross', total((totals['net'], totals['vat']))),
    ):
        require(totals[name] == computed, rule, f'the total {name} is {computed}, not {totals[name]}')


def check_days(content, events):
    """The days that "accepted in time" rests on."""
    if not events:
        require('issuedOn' not in content and 'validUntil' not in content, 'QR-50', 'a draft with days of issue')
        return
    require('issuedOn' in content and 'validUntil' in content, 'QR-50', 'issued without a day of issue and a last day')
    issued, last = day(content['issuedOn']), day(content['validUntil'])
    starts = [event['at'] for event in events if event['kind'] == 'issued']
    require([oslo_day(at) for at in starts[:1]] in ([], [content['issuedOn']]), 'QR-51', f'issued on {starts}, Oslo time')
    require(last == issued + timedelta(content['terms']['validity']['days']), 'QR-52', f'{last} is not what the terms give')
    for event in events:
        if event['kind'] == 'accepted':
            arrived = moment(event['acceptedAt'])
            require(oslo_day(event['acceptedAt']) <= content['validUntil'], 'QR-55', f"accepted after {content['validUntil']}")
            in_time = all(moment(at) <= arrived for at in starts[:1]) and arrived <= moment(event['at'])
            require(in_time, 'QR-56', 'accepted before the issue, or entered before it arrived')
            is_shown = 'evidence' in event or oslo_day(event['acceptedAt']) == oslo_day(event['at'])
            require(is_shown, 'QR-90', 'entered on a later day than it arrived, without evidence')


def check_order(quote):
    moments = [moment(event['at']) for revision in quote['revisions'] for event in revision['events']]
    require(moments == sorted(moments), 'QR-54', 'an event entered before the one it follows')


def verified(quote):
    require(isinstance(quote, dict) and quote.get('format') == 'quote/1', 'QR-02', 'not a quote/1')
    require(quote['revisions'], 'QR-03', 'no revisions')
    issued = any(revision['events'] for revision in quote['revisions'])
    require(('number' in quote) == issued, 'QR-18', 'a quote has a number exactly when a revision of it was issued')
    matches('(DEMO-)?[1-9][0-9]{3}-[0-9]{4,6}', quote.get('number', '2000-0000'), 'QR-03')
    for place, revision in enumerate(quote['revisions']):
        content = revision['content']
        require(content.get('number') == quote.get('number'), 'QR-10', 'a revision has another number')
        require(content['revision'] == place + 1, 'QR-11', 'a revision is missing')
        for event in revision['events']:
            require(event.get('revision', place + 2) == place + 2, 'QR-57', 'superseded by a revision that is not the next')
        check_days(content, revision['events'])
        check_changes(revision['events'])
        for party in (content['seller'], content['buyer'], content['invoice'].get('recipient', content['buyer'])):
            check_party(party)
        check_sums(content)
    check_order(quote)
    check_seals(quote)
    states = [state_of(revision) for revision in quote['revisions']]
    require('draft' not in states[:-1], 'QR-13', 'a draft before a later revision')
    require(len([state for state in states if state in TRANSITIONS and state != 'draft']) < 2, 'QR-57', 'two revisions are live')
    require(issued, 'not accepted', 'it is a draft: only an accepted quote is imported')
    return quote


def accepted(quote):
    """The revision that binds, or none."""
    for revision in quote['revisions']:
        if state_of(revision) in ('accepted', 'acknowledged', 'delivered', 'completed'):
            return revision
    return None


def imported(state, quote):
    """The outcome, the revision whose rows are posted, what is reversed, and the new state.

    The key is number, revision and hash: the same may come any number of times, another hash never passes. `events` tells how
    far the file went that was acted on, so that an older file changes nothing.
    """
    binding, number = accepted(quote), quote['number']
    sealed = {each['content']['revision']: each for each in quote['revisions'] if 'seal' in each}
    known = [each for each in state if each['number'] == number]
    for each in known:
        if each['revision'] in sealed:
            same = sealed[each['revision']]['seal']['hash'] == each['hash']
            require(same, 'other hash', f"{number} revision {each['revision']} was imported with another content")
    given = binding['content']['revision'] if binding else max(sealed, default=0)
    newest = max((each['revision'] for each in known), default=0)
    require(newest <= given, 'older revision', f'{number} revision {newest} was imported before')
    changes = binding['content'].get('change', {}).get('number') if binding else None
    for each in state if changes else ():
        rival = each.get('changes') == changes and each['number'] != number and not each.get('reversed')
        require(not rival, 'changed otherwise', f"{each['number']} was imported, which changes {changes} too")
    before = next((each for each in known if each['revision'] == given), None)
    missing = changes and not (before and not before.get('reversed')) and base_missing(state, number, binding['content']['change'])
    count = len(sealed[given]['events']) if sealed else 0
    if binding and before and not before.get('reversed'):
        news = updated(binding, binding['events'][before['events']:])
        if not news:
            return 'already imported', None, [], state
        return ', '.join(['updated', *news]), None, [], [{**each, 'events': count} if each is before else each for each in state]
    ended = [each for each in known if not each.get('reversed')]
    if before and (not binding or before.get('reversed')):
        require(count > before['events'] or not ended and not binding, 'older file', f'{number} has events that this file lacks')
    if not binding:
        require(known, 'not accepted', f"{number} is {state_of(quote['revisions'][-1])}: only an accepted quote is imported")
        if not ended:
            return 'already reversed', None, [], state
    after = [
        {**each, 'reversed': True, 'events': len(sealed[each['revision']]['events'])} if each in ended else each
        for each in state if each is not before or not binding
    ]
    if not binding:
        return 'no longer accepted', None, ended, after
    entry = {
        'number': number, 'revision': given, 'hash': binding['seal']['hash'], 'gross': binding['content']['totals']['gross'],
        'events': count, **({'changes': changes} if changes else {}),
    }
    outcome = 'replaces' if ended else 'imported'
    return f'{outcome}, but {changes}, which it changes, was never imported' if missing else outcome, binding, ended, [*after, entry]


def base_missing(state, number, change):
    """True where what a quote changes was never imported; it is the difference from that, so nothing else may be there."""
    known = [each for each in state if each['number'] == change['number']]
    agreed = next((each for each in known if each['hash'] == change['hash']), None)
    key = f"{change['number']} revision {change['revision']}"
    require(agreed or not known, 'other base', f'{number} changes {key}, which was imported with another content')
    require(not agreed or not agreed.get('reversed'), 'base reversed', f'{number} changes {key}, which was reversed')
    return not known


def updated(binding, since):
    """What was entered since the import: an acceptance anew, whose references the invoice must have, a change, deliveries."""
    change = next((event for event in reversed(since) if event['kind'] in CHANGES), None)
    changed = [f"{change['kind']}: {change['number']}"] if change and change['kind'] != 'change-issued' else []
    acceptance = next((event for event in reversed(since) if event['kind'] == 'accepted'), None)
    ordered = deliveries(binding['content'])
    only = ordered[0] if len(ordered) == 1 else ''
    made = [event for event in since if event['kind'] == 'delivered']
    delivered = [f"delivered {event.get('delivery', only)!r} {oslo_day(event['at'])}" for event in made]
    return [*(accepted_anew(binding, acceptance) if acceptance else []), *changed, *delivered]


def accepted_anew(binding, acceptance):
    invoice = binding['content']['invoice']
    reference = acceptance.get('customerReference', invoice.get('buyerReference', ''))
    order = acceptance.get('orderNumber', invoice.get('orderNumber', ''))
    return [f'accepted {oslo_day(acceptance["acceptedAt"])}', f'reference {reference!r}', f'order {order!r}']


def deliveries(content):
    return [each['id'] for each in content['estimate']['request'].get('deliveries', [])]


def delivery_of(line, content):
    """Its own, else the first, with which work that is done once is delivered."""
    own = line.get('delivery') if line['id'].startswith('fixed:') else (line['id'].split('@') + [None])[1]
    return own or next(iter(deliveries(content)), '')


def instalments_of(content):
    """Which lines are invoiced together, and when: as the quote says, else each delivery by itself."""
    if 'instalments' in content:
        return content['instalments']
    ids, ordered = [line['id'] for line in lines_of(content)], deliveries(content)
    if 'change' in content:
        credit = content['totals']['net'].startswith('-')
        whole = {'kind': 'delivered', **({'delivery': ordered[-1]} if ordered else {})}
        return [{'id': 'change', 'when': {'kind': 'accepted'} if credit else whole, 'lines': ids}]
    if not ordered:
        return [{'id': 'all', 'when': {'kind': 'delivered'}, 'lines': ids}]
    each = {delivery: [line['id'] for line in lines_of(content) if delivery_of(line, content) == delivery] for delivery in ordered}
    return [{'id': name, 'when': {'kind': 'delivered', 'delivery': name}, 'lines': of} for name, of in each.items() if of]


def adjusted_up_to(adjustment, base):
    """What an adjustment by itself comes to of the lines up to an instalment: a reduction in kroner no more than they cost."""
    whole = amount(adjustment['amount'])
    if 'percent' in adjustment:
        return min(amount(ore(base * decimal(adjustment['percent']) / 100)), whole)
    return min(base, whole) if adjustment['kind'] == 'reduction' else whole if base else D(0)


def fitted(whole, wanted, room):
    """Before the last, no more than an instalment has room for, and no less than the later ones have no room for."""
    parts = []
    for place, own in enumerate(room[:-1]):
        rest = whole - sum(parts)
        parts.append(min(own, max(D(0), wanted[place] - sum(parts), rest - sum(room[place + 1:]))))
    return [*parts, whole - sum(parts)]


def divided(adjustments, parts):
    """What each adjustment has in each instalment, its base and its amount: charges first, then percentages, then kroner."""
    rooms, found = {}, {}
    for place, each in sorted(enumerate(adjustments), key=lambda of: (of[1]['kind'] == 'reduction', 'percent' not in of[1])):
        whole, named = amount(each['amount']), each.get('lines')
        within = [[line for line in lines if vat_key(line) == vat_key(each)] for lines in parts]
        room = rooms.get(vat_key(each)) or [sum((amount(line['net']) for line in lines), D(0)) for lines in within]
        bases = [sum((amount(line['net']) for line in lines if named is None or line['id'] in named), D(0)) for lines in within]
        wanted = [adjusted_up_to(each, sum(bases[:end + 1])) for end in range(len(parts))]
        sign = 1 if each['kind'] == 'charge' else -1
        found[place] = bases, fitted(whole, wanted, [whole] * len(parts) if sign > 0 else room)
        rooms[vat_key(each)] = [own + sign * part for own, part in zip(room, found[place][1])]
    return [found[place] for place in range(len(adjustments))]


def part_lines(content):
    """The lines of instalments that are parts of the sum: one for each VAT category and rate, in proportion to what is left."""
    found, left = [], [amount(each['taxable']) for each in content['vatBreakdown']]
    for each in content['instalments']:
        whole, here, taken = sum(left), [], D(0)
        due = amount(each['net']) if 'net' in each else whole
        require(0 < due <= whole and min(left) >= 0, 'QR-88', f"nothing is left for {each['id']}")
        for place, group in enumerate(content['vatBreakdown']):
            taken, before = amount(ore(due * sum(left[:place + 1]) / whole)), taken
            key = (group['category'], group['rate'])
            here.append({'id': 'part:' + vat_id(*key), 'vatCategory': key[0], 'vatRate': key[1], 'net': ore(taken - before)})
        left = [own - amount(line['net']) for own, line in zip(left, here)]
        found.append([line for line in here if amount(line['net'])])
    return found


def vat_id(category, rate):
    return category if category == 'O' else f'{category}-{rate}'


def invoices(content):
    """Instalments with their lines, their part of each adjustment, and VAT; the last takes the rest, so that all add up."""
    planned, keys = [], [(each['category'], each['rate']) for each in content['vatBreakdown']]
    taxable, paid = {key: D(0) for key in keys}, {key: D(0) for key in keys}
    instalments = instalments_of(content)
    of_sum = all('lines' not in each for each in instalments)
    all_adjustments = [] if of_sum else content['adjustments']
    parts = part_lines(content) if of_sum else [
        [line for line in lines_of(content) if line['id'] in each['lines']] for each in instalments
    ]
    adjusted = divided(all_adjustments, parts)
    for place, (instalment, lines) in enumerate(zip(instalments, parts)):
        adjustments, here = [], {key: D(0) for key in keys}
        for each, (bases, amounts) in zip(all_adjustments, adjusted):
            if amounts[place]:
                base = each['base'] if each.get('agreed') or len(parts) == 1 else ore(bases[place])
                adjustments.append({**each, 'base': base, 'amount': ore(amounts[place])})
                here[vat_key(each)] += amounts[place] if each['kind'] == 'charge' else -amounts[place]
        for line in lines:
            here[vat_key(line)] += amount(line['net'])
        groups = []
        for key in keys:
            taxable[key] += here[key]
            reached = amount(ore(taxable[key] * decimal(key[1]) / 100))
            vat, paid[key] = reached - paid[key], reached
            if vat or any(vat_key(each) == key for each in lines + adjustments):
                groups.append({'category': key[0], 'rate': key[1], 'taxable': ore(here[key]), 'vat': ore(vat)})
        document = 'credit-note' if sum(here.values()) < 0 else 'invoice'
        planned.append((instalment, document, lines, adjustments, groups))
    return planned


def delivered_on(events, delivery):
    made = [event for event in events if event['kind'] == 'delivered']
    found = [event for event in made if event.get('delivery', delivery) == delivery] or ([] if delivery else made[-1:])
    return oslo_day(found[0]['at']) if found else ''


def scheme_of(party):
    norwegian = 'organisationNumber' in party and party['address']['country'] in NORWAY
    return '0192' if norwegian else party.get('organisationScheme', '')


def rows(revision, mapping):
    """Columns as `anslag quote export --as csv` writes them."""
    content, events = revision['content'], revision['events']
    acceptance = [event for event in events if event['kind'] == 'accepted'][-1]
    invoice, buyer = content['invoice'], content['buyer']
    recipient = invoice.get('recipient', buyer)
    address = recipient.get('electronicAddress', {'scheme': '', 'id': ''})
    outside = any(each['category'] == 'O' for each in content['vatBreakdown'])
    vat = {(each['category'], each['rate']): each for each in mapping['vat']}
    reasons = {each['category']: each for each in content['vatReasons'] if each['category'] != 'Z'}
    head = {
        'quoteNumber': content['number'],
        'revision': str(content['revision']),
        'hash': revision['seal']['hash'],
        'acceptedOn': oslo_day(acceptance['acceptedAt']),
        'sellerVatIdentifier': '' if outside else content['seller'].get('vatIdentifier', ''),
        'buyerNumber': buyer.get('organisationNumber', ''),
        'buyerNumberScheme': scheme_of(buyer),
        'buyerName': buyer['name'],
        'buyerVatIdentifier': '' if outside else buyer.get('vatIdentifier', ''),
        'recipientNumber': recipient.get('organisationNumber', ''),
        'recipientName': recipient['name'],
        'electronicScheme': address['scheme'],
        'electronicAddress': address['id'],
        'customerNumber': invoice.get('customerNumber', ''),
        'buyerReference': acceptance.get('customerReference', invoice.get('buyerReference', '')),
        'orderNumber': acceptance.get('orderNumber', invoice.get('orderNumber', '')),
        'accountingCost': invoice.get('accountingCost', ''),
        'projectReference': content['project'].get('reference', ''),
        'paymentDays': str(content['terms']['payment']['days']),
        'currency': content['estimate']['priceList']['currency'],
    }

    def invoiced(when):
        if when['kind'] == 'day':
            return when['day']
        return head['acceptedOn'] if when['kind'] == 'accepted' else delivered_on(events, when.get('delivery', ''))

    def row(part, kind, posting, each, **cells):
        key = vat_key(each)
        require(key in vat, 'mapping', f'no VAT {key}')
        require(kind == 'vat' or key[0] in posting['accounts'], 'mapping', f"no account for {each['id']} with VAT {key[0]}")
        account = vat[key].get('account', '') if kind == 'vat' else posting['accounts'][key[0]]
        result = {
            **dict.fromkeys(COLUMNS, ''), **head, **part, 'kind': kind, 'id': each['id'], 'article': posting['article'], **cells,
            'vatCategory': key[0], 'vatRate': '' if key[0] == 'O' else key[1], 'vatCode': vat[key]['code'], 'account': account,
        }
        return {**result, **{each['id']: posting['dimensions'].get(each['id'], '') for each in mapping['dimensions']}}

    for instalment, document, lines, adjustments, groups in invoices(content):
        when = instalment['when']
        part = {'instalment': instalment['id'], 'document': document, 'invoiceWhen': when['kind'], 'invoiceFrom': invoiced(when)}
        for line in lines if 'lines' not in instalment else ():
            delivery = when.get('delivery', '')
            name = f"{content['project']['title']} ({content['number']}, {instalment['id']})"
            yield row(part, 'line', mapping['parts'], line, text=name, quantity='1', unit=mapping['units']['LS'],
                      unitPrice=line['net'], base=line['net'], amount=line['net'], delivery=delivery,
                      deliveredOn=delivered_on(events, delivery) if when['kind'] == 'delivered' else '')
        for line in lines if 'lines' in instalment else ():
            component, delivery, period = line.get('component'), delivery_of(line, content), line.get('period', {})
            require(component is None or component in mapping['components'], 'mapping', f'no {component}')
            posting = mapping['fixedLines'] if component is None else mapping['components'][component]
            cells = {name: line[name] for name in ('quantity', 'unitPrice')}
            yield row(part, 'line', posting, line, text=line['text'][content['language']], unit=mapping['units'][line['unitCode']],
                      base=line['net'], amount=line['net'], delivery=delivery, deliveredOn=delivered_on(events, delivery),
                      periodFrom=period.get('from', ''), periodTo=period.get('to', ''), **cells)
        for each in adjustments:
            value = each['amount'] if each['kind'] == 'charge' else ore(-amount(each['amount']))
            yield row(part, 'adjustment', mapping[each['kind'] + 's'], each, text=each['reason'], quantity='1',
                      unit=mapping['units']['LS'], unitPrice=value, base=each['base'], amount=value)
        for each in groups:
            category, reason = each['category'], reasons.get(each['category'])
            of = {'id': vat_id(category, each['rate']), 'vatCategory': category, 'vatRate': each['rate']}
            yield row(part, 'vat', {'article': '', 'dimensions': {}}, of, quantity='1', unitPrice=each['vat'],
                      base=each['taxable'], amount=each['vat'], exemptionCode=reason.get('code', '') if reason else '',
                      exemptionReason=f"{reason['reason']} ({reason['legalReference']})" if reason else '')


COLUMNS = (
    'quoteNumber revision hash acceptedOn sellerVatIdentifier buyerNumber buyerNumberScheme buyerName buyerVatIdentifier '
    'recipientNumber recipientName electronicScheme electronicAddress customerNumber buyerReference orderNumber accountingCost '
    'projectReference paymentDays currency instalment document invoiceWhen invoiceFrom kind id delivery deliveredOn periodFrom '
    'periodTo article text quantity unit unitPrice base amount vatCategory vatRate vatCode exemptionCode exemptionReason account'
).split()
NUMBERS = {'quantity', 'unitPrice', 'base', 'amount', 'vatRate'}


UNSEEN = '\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069'
SPACES = ' \xa0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff'


def cell(name, value):
    """Without what turns the direction of writing, and with an apostrophe before what a spreadsheet takes for a formula."""
    if name in NUMBERS:
        return value.replace('.', ',')
    require('\n' not in value, 'QR-03', f'{name} has more than one line')
    shown = re.sub(f'[{UNSEEN}]', '', value)
    return "'" + shown if re.match(f'[\\t\\r\\n]|[{SPACES}]*[-=+@＝＋－＠]', shown) else shown


@contextlib.contextmanager
def locked(state_path):
    """One run at a time: two that read the same state would each forget what the other imported."""
    lock = state_path + '.lock'
    try:
        os.close(os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    except FileExistsError:
        raise Refused(f'{state_path} is in use by another import; if none is running, delete {lock}') from None
    try:
        yield
    finally:
        os.remove(lock)


def write_rows(text):
    """Until they are where they shall be: only then may the state say that they were imported."""
    out = sys.stdout.buffer
    out.write(('\ufeff' + text).encode())
    out.flush()
    if stat.S_ISREG(os.fstat(out.fileno()).st_mode):
        os.fsync(out.fileno())


def write_state(path, state):
    try:
        with open(path + '.new', 'w', encoding='utf-8') as file:
            json.dump(state, file, indent=2)
            file.flush()
            os.fsync(file.fileno())
        os.replace(path + '.new', path)
    except OSError as error:
        raise Refused(f'throw the rows away, they will come again, since the state cannot be written: {error}') from error


def take(path, state, mapping):
    """Rows and the state after one file; what it led to, in words."""
    quote = verified(read(path))
    outcome, revision, ended, after = imported(state, quote)
    made_up = revision and mapping['status'] == 'demonstration' and not quote['number'].startswith('DEMO-')
    require(not made_up, 'mapping', 'made-up accounts, and a real quote')
    key = f"{quote['number']}, revision {revision['content']['revision']}" if revision else quote['number']
    words = [f'{key}: {outcome}']
    for each in ended:
        words.append(f"{each['number']}, revision {each['revision']}, {each['hash']}: reverse its rows")
    return list(rows(revision, mapping)) if revision else [], after, words


def run(state_path, mapping_path, quote_paths):
    state = read(state_path) if os.path.exists(state_path) else []
    mapping = read(mapping_path)
    columns = COLUMNS + [each['id'] for each in mapping['dimensions']]
    out, words = io.StringIO(), []
    writer = csv.writer(out, delimiter=';', lineterminator='\r\n')
    writer.writerow(columns)
    for path in quote_paths:
        try:
            found, state, said = take(path, state, mapping)
            words += said
            writer.writerows([cell(name, row[name]) for name in columns] for row in found)
        except Refused as refusal:
            raise Refused(f'{path}: {refusal}') from refusal
        except (ArithmeticError, LookupError, TypeError, AttributeError, ValueError, RecursionError) as error:
            raise Refused(f'{path}: QR-03: not of the form of quote/1: {type(error).__name__} {error}') from error
    write_rows(out.getvalue())
    write_state(state_path, state)
    print(*words, sep='\n', file=sys.stderr)


def main(state_path, mapping_path, *quote_paths):
    with locked(state_path):
        run(state_path, mapping_path, quote_paths)


if __name__ == '__main__':
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    try:
        main(*sys.argv[1:])
    except Refused as refusal:
        sys.exit(f'refused: {refusal}')
    except (LookupError, TypeError, AttributeError, ValueError) as error:
        sys.exit(f'refused: the state or the mapping is not of its form: {type(error).__name__} {error}')
    except OSError as error:
        # What was not written must not be tried again when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(f'not imported, the state is as it was: {error}')
