import type { Language } from '@anslag/pricing'
import { documentWordsFor } from '../languages/index.ts'
import { offerDocument } from '../offer/offer.ts'
import type { Paper } from '../pdf/input/document-input.ts'
import { type Printed, printed } from '../pdf/testing/pictures.ts'
import { exampleDraft, issuedOf, offerOf } from './quotes.ts'

/** The offer of the typical example as it is printed. */
export const printedOffer = (language: Language, paper: Paper): Promise<Printed> =>
  printed(offerDocument(offerOf(issuedOf(exampleDraft('typical'))), documentWordsFor(language)), paper)
