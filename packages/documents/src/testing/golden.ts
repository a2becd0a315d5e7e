import { plan } from '@anslag/planning'
import { exampleRequests } from '@anslag/price-lists'
import { estimate, readRequest } from '@anslag/pricing'
import { grantPack } from '../grant-pack/grant-pack.ts'
import type { GrantPackInput } from '../grant-pack/packed.ts'
import type { Document } from '../model/document.ts'
import { offerDocument } from '../offer/offer.ts'
import type { DocumentWords } from '../texts/words.ts'
import { by, documents, exampleDraft, issuedOf, offerOf, valid } from './quotes.ts'

/** What a grant pack of an example is made of. */
export const packOf = (name: keyof typeof exampleRequests): GrantPackInput => {
  const request = valid(readRequest(exampleRequests[name], by.book.catalogue))
  const priced = valid(estimate({ request, ...by }))
  const planned = valid(plan({ estimate: priced, ...by, start: '2027-01-04' }))
  return { estimate: priced, plan: planned, documents }
}

const offers = { small: offerOf(issuedOf(exampleDraft('small'))), typical: offerOf(issuedOf(exampleDraft('typical'))) }

const pack = packOf('typical')

/** The documents that are kept as they were, to be seen to change: by their names, in one language. */
export const goldenDocuments = (words: DocumentWords): Readonly<Record<string, Document>> => ({
  'offer-small': offerDocument(offers.small, words),
  'offer-typical': offerDocument(offers.typical, words),
  'grant-pack-typical': grantPack(pack, words),
})
