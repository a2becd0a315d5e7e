import { nb } from '@anslag/presentation/estimate/nb'
import { describe, expect, it } from 'vitest'
import { linkDocument } from '../export/link-document.ts'
import { nbDeferred } from '../generated/nb/deferred.ts'
import { pricer, typical } from '../testing/priced-example.ts'
import { saidOf, saidSentence } from './said.ts'

const { price } = await pricer()
const { estimate } = price(typical)
const document = linkDocument(typical, estimate)
const sentence = (changes: object) => {
  const said = saidOf({ ...document, ...changes })
  return said && saidSentence(said, estimate, nb, nbDeferred.import.said)
}

describe('what a link says of its price', () => {
  it('is the day, the list and the sum of the estimate that was shared', () => {
    expect(saidOf(document)).toEqual({
      day: estimate.day,
      gross: estimate.totals.gross,
      priceList: {
        id: estimate.priceList.id,
        revision: estimate.priceList.revision,
        digest: estimate.priceList.digest,
      },
    })
  })

  it('is said to be the same where it is', () => {
    expect(sentence({})).toContain('samme')
  })

  it('is explained where the price is another: by the list, or by how the page works it out', () => {
    expect(sentence({ gross: '1.00', priceList: { id: 'list-2025', revision: 2, digest: 'a' } })).toContain('list-2025')
    expect(sentence({ gross: '1.00' })).toContain('Prislisten er den samme')
  })

  it.each([
    [{ day: '2026-02-30' }],
    [{ day: 5 }],
    [{ gross: '1e9' }],
    [{ gross: '-1.00' }],
    [{ priceList: { id: '<b>', revision: 1 } }],
    [{ priceList: undefined }],
  ])('is nothing where it cannot be read: %j', (changes) => {
    expect(saidOf({ ...document, ...changes })).toBeUndefined()
  })
})
