import { expect, it } from 'vitest'
import { decline, send } from '../operations/events.ts'
import type { Quote } from '../quote/quote.ts'
import { accepted } from '../testing/accepted.ts'
import { acceptedOf, at, issuedOf } from '../testing/sample.ts'
import { personsNamed } from './persons-named.ts'
import { redactedQuote } from './redacted-quote.ts'

const sent = accepted(send(issuedOf(), { to: 'post@example.org' }, at('2026-11-23', '12:30:00')))

const contact = ['Ola Nordmann', 'ola.nordmann@example.org']

const reference = ['SV-2231']

it.each<[string, Quote, readonly string[], readonly string[]]>([
  ['was accepted', acceptedOf(sent), [...contact, 'post@example.org'], reference],
  [
    'was declined',
    accepted(decline(sent, { reason: 'price', declinedBy: 'Per Hansen' }, at('2026-11-24'))),
    [...contact, 'post@example.org', 'Per Hansen'],
    reference,
  ],
  [
    'was accepted late, with references',
    acceptedOf(sent, { customerReference: 'v/ Per Hansen', evidence: 'E-post fra Per Hansen' }),
    [...contact, 'post@example.org'],
    [...reference, 'v/ Per Hansen', 'E-post fra Per Hansen'],
  ],
])(
  'persons of the buyer are found in a quote that %s, and nowhere once they were taken out',
  (_, before, names, references) => {
    expect(personsNamed(before)).toEqual({ names, references })
    const { quote } = redactedQuote(before, { rule: 'asked-for', at: '2033-01-01T09:00:00+01:00' })
    expect(personsNamed(quote)).toEqual({ names: [], references: [] })
  },
)
