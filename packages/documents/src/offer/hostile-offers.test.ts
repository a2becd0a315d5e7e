import { exampleRequests } from '@anslag/price-lists'
import { describe, expect, it } from 'vitest'
import { documentWordsFor } from '../languages/index.ts'
import { bytesOf } from '../pdf/testing/made.ts'
import { draftOf, issuedOf, offerOf } from '../testing/quotes.ts'
import { hostileNames, renderedWell } from '../testing/rendered-well.ts'
import { offerDocument } from './offer.ts'

/** A quote takes no letters that nobody sees. */
const visible = hostileNames.filter((name) => !/\p{Cf}/u.test(name))

/** A hostile text, another one for each place. */
const hostile = (place: number): string => visible[place % visible.length] ?? ''

const address = (place: number) => ({
  lines: [hostile(place), hostile(place + 1)],
  postalCode: '0131',
  city: hostile(place + 2),
  country: 'NO',
})

/** An offer in which people and projects are called such things, beginning with one of them. */
const offerCalled = (first: number) => {
  const details = {
    buyer: { name: hostile(first), organisationNumber: '971035854', address: address(first + 1) },
    contact: { name: hostile(first + 4), email: 'ola.nordmann@example.org' },
    invoice: { buyerReference: hostile(first + 5), accountingCost: hostile(first + 6) },
    project: { title: hostile(first + 7), reference: hostile(first + 8) },
  }
  const wishes = hostileNames.map((text, index) => ({ id: `w${index}`, text, described: 'well' }))
  return offerDocument(
    offerOf(issuedOf(draftOf({ ...Object(exampleRequests.small), wishes }, details))),
    documentWordsFor('nb'),
  )
}

describe('an offer to whoever is called what does harm', () => {
  it('is right in every form', async () => {
    for (const first of [0, 4]) await renderedWell(offerCalled(first))
  })

  it('is a PDF', async () => {
    const bytes = await bytesOf(offerCalled(2))
    expect(new TextDecoder('latin1').decode(bytes.slice(0, 5))).toBe('%PDF-')
  })
})
