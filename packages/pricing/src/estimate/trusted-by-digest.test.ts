import { describe, expect, it } from 'vitest'
import {
  type CatalogueDocument,
  catalogueOf,
  type PriceListDocument,
  priceListOf,
  type VatTableDocument,
  vatTableOf,
} from '../tariffs/index.ts'
import { demonstration, requirements } from '../testing/documents.ts'
import { requested, tidySource } from '../testing/priced.ts'
import { type Accepted, trustedByDigest } from '../values/index.ts'
import { estimate } from './estimate.ts'

interface Read<D> {
  readonly document: D
  readonly digest: string
}

/** A document on its way through a file, with nothing but its digest kept. */
const again = <D>({ document, digest }: Read<D>): Accepted<D> => {
  const [trusted] = trustedByDigest<D>(JSON.stringify(document), [digest])
  if (trusted === undefined) throw new Error('no document')
  return trusted
}

describe('documents that were accepted before', () => {
  it('price as they do when they are read', () => {
    const order = { format: 'request/1', areas: ['utdanning'], tables: ['F_AAP'], sources: [tidySource] }
    const request = requested(order)
    const trusted = {
      list: priceListOf(again<PriceListDocument>(demonstration.book.list), requirements()),
      catalogue: catalogueOf(again<CatalogueDocument>(demonstration.book.catalogue)),
      vatTable: vatTableOf(again<VatTableDocument>(demonstration.book.vatTable)),
    }
    const { day } = demonstration
    expect(estimate({ request, day, book: trusted })).toEqual(estimate({ request, ...demonstration }))
  })
})
