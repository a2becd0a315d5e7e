import type { CatalogueDocument } from '@anslag/pricing'
import type { AnswerValue, Assumption, Content } from '@anslag/quotes'
import { formatDay } from '../format/day.ts'
import { fill } from '../format/fill.ts'
import { formatDecimal } from '../format/number.ts'
import { formatQuantity } from '../format/quantity.ts'
import { answerName } from '../names/driver-name.ts'
import { known } from '../names/known.ts'
import { nameById } from '../names/names-in.ts'
import { placeOf } from '../names/place.ts'
import { placeName } from '../names/place-name.ts'
import { tariffName } from '../names/tariff-name.ts'
import type { Texts } from '../texts/texts.ts'
import type { ShownQuoteWords } from './texts/quote.ts'

const answer = (
  driver: string,
  value: AnswerValue,
  { estimate: { request } }: Content,
  texts: Texts,
  { view }: ShownQuoteWords,
  catalogue: CatalogueDocument | undefined,
): string => {
  if (typeof value === 'number') return formatDecimal(String(value), texts)
  if (typeof value === 'object') {
    // Sources are the only things that another answer names.
    const names = value.map((id) => nameById('sources', String(id), [request], texts, catalogue))
    return names.length === 0 ? view.none : names.join(', ')
  }
  return answerName(driver, String(value), texts)
}

interface Decided {
  readonly template: 'decision' | 'assessment'
  readonly what: string
  readonly value: string
  readonly before: string | undefined
}

const decided = (
  assumption: Assumption,
  content: Content,
  texts: Texts,
  words: ShownQuoteWords,
  catalogue: CatalogueDocument | undefined,
): Decided => {
  switch (assumption.kind) {
    case 'driver': {
      const { ref, value, replaces } = assumption
      const place = placeOf(ref)
      return {
        template: 'decision',
        what: placeName(place, content.estimate.request, texts, catalogue),
        value: answer(place.driver, value, content, texts, words, catalogue),
        before: replaces === undefined ? undefined : answer(place.driver, replaces, content, texts, words, catalogue),
      }
    }
    case 'norm': {
      const { tariff, answer: of, value, replaces } = assumption
      const name = tariffName(tariff, texts)
      return {
        template: 'decision',
        what: of === undefined ? name : `${name} (${of})`,
        value: formatQuantity(value, 'hour', texts),
        before: formatQuantity(replaces, 'hour', texts),
      }
    }
    case 'assessment': {
      const { component } = assumption
      const what = known<string>(texts.components, component) ?? component
      return { template: 'assessment', what, value: '', before: undefined }
    }
  }
}

/**
 * What an officer decided, and what it replaced: `Filer fra kreftregisteret er 3 i stedet for 1: avklart på telefon (Kari
 * Nordmann, 22. november 2026).`
 */
export const assumptionSentence = (
  assumption: Assumption,
  content: Content,
  texts: Texts,
  words: ShownQuoteWords,
  catalogue?: CatalogueDocument,
): string => {
  const { template, what, value, before } = decided(assumption, content, texts, words, catalogue)
  const { reason, by, on } = assumption
  const replaced = before === undefined ? '' : ` ${fill(words.view.replaced, { before })}`
  return fill(words.view[template], { what, value, replaced, reason, by, day: formatDay(on, texts) })
}
