import { fill } from '@anslag/presentation'
import { quoteView } from '@anslag/presentation/quote'
import type { Content } from '@anslag/quotes'
import { sentencesOf } from '../blocks/section.ts'
import type { Document } from '../model/document.ts'
import { acceptanceForm, acceptSection } from './accept.ts'
import { appendix } from './appendix.ts'
import { deliverySection } from './delivery.ts'
import { firstPage } from './first-page.ts'
import { assumptionsSections, notIncludedSection, scopeSection } from './included.ts'
import { invoicesSection } from './invoices.ts'
import { numberedLines } from './lines.ts'
import { marksOf } from './marks.ts'
import { answerOf, type Offered, type OfferInput, type OfferWords } from './offered.ts'
import { partiesSection, termsSections } from './parties.ts'
import { priceSection } from './price.ts'
import { quoteFile, sealSection } from './seal.ts'

const titleOf = ({ number, revision }: Content, { offer }: OfferWords): string =>
  number === undefined
    ? fill(offer.draftTitle, { revision: String(revision) })
    : fill(offer.title, { number, revision: String(revision) })

/**
 * A revision of a quote as the letter that a buyer gets: who, what, how much, until when and how to accept first; then what
 * the price is made up of, what it rests on, and how every line was computed; a form to accept it with last. The quote itself
 * is attached.
 *
 * @param words of the language of the letter, which need not be the quote's
 */
export const offerDocument = (input: OfferInput, words: OfferWords): Document => {
  const { revision, status, documents } = input
  const { content } = revision
  const view = quoteView(revision, status, words.texts, words.quotes, undefined, documents?.catalogue)
  const lines = numberedLines(view, content.estimate.request)
  const offered: Offered = { ...input, content, view, lines, words, answer: answerOf(status) }
  const isDone = offered.answer === 'accepted' || offered.answer === 'closed'
  return {
    title: titleOf(content, words),
    language: words.texts.language,
    day: content.issuedOn ?? content.estimate.day,
    sender: content.seller.name,
    marks: marksOf(offered),
    blocks: [
      ...firstPage(offered),
      ...scopeSection(offered),
      ...priceSection(offered),
      ...invoicesSection(offered),
      ...deliverySection(offered),
      ...notIncludedSection(offered),
      ...assumptionsSections(offered),
      ...acceptSection(offered),
      ...partiesSection(offered),
      ...termsSections(offered),
      ...sealSection(offered),
      ...(isDone ? sentencesOf(view.events) : []),
      ...appendix(offered),
      ...acceptanceForm(offered),
    ],
    attachments: [quoteFile(offered)],
  }
}
