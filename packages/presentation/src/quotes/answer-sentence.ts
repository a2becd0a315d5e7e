import type { Answer, JudgedSignature, Link } from '@anslag/quotes'
import { fill } from '../format/fill.ts'
import type { Texts } from '../texts/texts.ts'
import { formatMoment } from './moment.ts'
import type { QuoteWords } from './texts/quote.ts'

/** Up to where a quote is confirmed: `hendelse 3 i versjon 1 (akseptert 1. desember 2026 kl. 10.00)`. */
const placeOf = ({ revision, event }: Link, texts: Texts, words: QuoteWords): string => {
  const { verification, events } = words
  if (event === undefined) return fill(verification.sealPlace, { revision: String(revision) })
  const what = fill(verification.eventWhat, { what: events[event.kind], at: formatMoment(event.at, texts, words) })
  return fill(verification.eventPlace, { number: String(event.number), revision: String(revision), what })
}

/** How far a quote can be trusted, in a sentence. Only one that somebody vouches for is called genuine. */
export const answerSentence = (answer: Answer, texts: Texts, words: QuoteWords): string => {
  const { verification } = words
  switch (answer.kind) {
    case 'consistent':
      return verification.consistent
    case 'as-registered':
      return fill(verification.asRegistered, { place: placeOf(answer.upTo, texts, words) })
    case 'signed':
      return fill(verification.signed, { place: placeOf(answer.upTo, texts, words), name: answer.name })
  }
}

/** Why a signature does not count; nothing of one that does, and of one that is wrong, which is refused. */
export const signatureRemark = (judged: JudgedSignature, texts: Texts, words: QuoteWords): readonly string[] => {
  const { link, verdict } = judged
  if (verdict === 'counts' || verdict === 'wrong') return []
  const { notCounted, verdicts } = words.verification
  return [fill(notCounted, { place: placeOf(link, texts, words), why: verdicts[verdict] })]
}
