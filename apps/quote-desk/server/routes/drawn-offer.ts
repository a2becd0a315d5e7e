import { htmlFragmentOf } from '@anslag/documents/html'
import { quoteTextsFor, textsFor } from '@anslag/presentation/languages'
import { quoteView } from '@anslag/presentation/quote'
import type { Issue } from '@anslag/pricing'
import { lastSealed } from '@anslag/quotes'
import type { Desk } from '../desk.ts'
import { offerPageOf } from '../offer-page/offer-page.ts'
import type { Written } from '../offer-page/shown.ts'
import { presentedIssue } from '../presenters/issues.ts'
import { letterOf } from '../presenters/letter.ts'
import { approvedBooks } from '../register/price-lists.ts'
import type { OfferByLink } from './shown-offer.ts'

interface Around {
  /** Where the page stands. */
  readonly path: string
  readonly styles: readonly string[]
  /** What the buyer has written. */
  readonly written: Written
  /** Why that is not taken. */
  readonly issues: readonly Issue[]
}

/** The page of an offer, in the offer's language; undefined where nothing of it was sealed. */
export const drawnOffer = async (
  desk: Desk,
  offer: OfferByLink,
  { path, styles, written, issues }: Around,
): Promise<string | undefined> => {
  const { quote, status } = offer
  const revision = lastSealed(quote)
  if (revision === undefined) return undefined
  const { language } = revision.content
  const books = await approvedBooks(desk.register, desk.books)
  const letter = letterOf(books, { quote, revision, status, isAnsweredHere: true })
  return offerPageOf(
    {
      ...offer,
      ...{ language, revision, written, path },
      view: quoteView(revision, status, textsFor(language), quoteTextsFor(language)),
      letter: htmlFragmentOf(letter),
      issues: issues.map(presentedIssue),
    },
    [...styles, '/offers/letter.css'],
  )
}
