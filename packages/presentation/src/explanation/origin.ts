import type { Source, Status, Text } from '@anslag/pricing'
import { originOf as statedOrigin } from '@anslag/pricing'
import { readable, sourceTitle } from '../names/source-title.ts'
import type { Texts } from '../texts/texts.ts'
import type { Explainer } from './explainer.ts'
import type { ExplanationContext, SourceView } from './explanation.ts'

/** What a tariff, a rate or a VAT rate says of where it comes from. */
interface Stated {
  readonly source: string
  readonly status: Status
  readonly place?: string | Text | undefined
  readonly derivation?: Text | undefined
}

/** A source of a document in words; its id stands for a source that the document lacks. */
export const sourceView = (stated: Stated, sources: readonly Source[], texts: Texts): SourceView => {
  const source = sources.find(({ id }) => id === stated.source)
  return {
    title: source === undefined ? stated.source : sourceTitle(source, texts),
    url: source?.url,
    place: stated.place && readable(stated.place, texts),
    status: stated.status,
    statusText: texts.statuses[stated.status],
  }
}

const entryOf = (ref: string, value: string, { list, vatTable }: ExplanationContext): Partial<Stated> | undefined => {
  const [area = '', name = ''] = ref.split('.')
  const entry = area === 'rate' ? list.rates[name] : list.tariffs[ref]
  if (area === 'vat') return vatTable.rates.find(({ category, rate }) => category === name && rate === value)
  return entry && { ...entry, ...statedOrigin(list, entry) }
}

interface Cited {
  readonly ref: string
  readonly source: string
  readonly value: string
  readonly status?: Status
}

/** The source of a tariff and how it was reached, as the documents tell it and else as the trace itself does. */
export const originOf = ({ ref, source, value, status }: Cited, { context, texts }: Explainer) => {
  const entry = entryOf(ref, value, context)
  const sources = ref.startsWith('vat.') ? context.vatTable.sources : context.list.sources
  const stated = { source, status: status ?? entry?.status ?? context.list.status, place: entry?.place }
  return { source: sourceView(stated, sources, texts), note: entry?.derivation?.[texts.language] }
}

/** The source of what is assumed where nobody answered: the price list itself. */
export const defaultsSource = ({ context: { list }, texts }: Explainer): SourceView => ({
  title: list.title[texts.language],
  place: texts.trace.defaults,
  status: list.status,
  statusText: texts.statuses[list.status],
})
