import type { Request, Source } from '@anslag/pricing'
import type { Content, Instalment, Party, TermSource } from '@anslag/quotes'
import { formatDay } from '../format/day.ts'
import { fill } from '../format/fill.ts'
import { formatMoney } from '../format/number.ts'
import { listed } from '../issues/lists.ts'
import { countryName } from '../names/countries.ts'
import { nameById } from '../names/names-in.ts'
import { readable, sourceTitle } from '../names/source-title.ts'
import type { Texts } from '../texts/texts.ts'
import type { LabelledValue } from '../views/estimate-view-model.ts'
import type { ShownQuoteWords } from './texts/quote.ts'

/** Labelled values under a heading. */
export interface Labelled {
  readonly of: 'buyer' | 'recipient' | 'seller' | 'invoice' | 'terms' | 'documents'
  readonly heading: string
  readonly rows: readonly LabelledValue[]
}

type Row = readonly [label: string, value: string | undefined]

const joined = (parts: readonly (string | undefined)[], by = ', '): string | undefined => {
  const there = parts.filter((part) => part !== undefined && part !== '')
  return there.length === 0 ? undefined : there.join(by)
}

const rowsOf = (rows: readonly Row[]): readonly LabelledValue[] =>
  rows.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label, value }]))

const partyRows = (party: Party, texts: Texts, { details }: ShownQuoteWords): readonly Row[] => {
  const { name, address, organisationNumber, organisationScheme, vatIdentifier, electronicAddress } = party
  const place = joined([address.postalCode, address.city], ' ')
  return [
    [details.name, name],
    [details.organisationNumber, joined([organisationScheme, organisationNumber], ':')],
    [details.vatIdentifier, vatIdentifier],
    [details.address, joined([...address.lines, place, countryName(address.country, texts)])],
    [details.electronicAddress, joined([electronicAddress?.scheme, electronicAddress?.id], ':')],
  ]
}

/** `Lov om merverdiavgift, 1. januar 2026, https://…` */
const sourceText = (source: TermSource | Source | undefined, texts: Texts): string | undefined =>
  source && joined([sourceTitle(source, texts), source.date && formatDay(source.date, texts), source.url])

/** `når levering 2027 er gjort` */
export const whenText = (
  { when }: Instalment,
  request: Request,
  texts: Texts,
  { details }: ShownQuoteWords,
): string => {
  switch (when.kind) {
    case 'accepted':
      return details.when.accepted
    case 'delivered':
      return when.delivery === undefined
        ? details.when.delivered
        : fill(details.when.delivery, { delivery: nameById('deliveries', when.delivery, [request], texts, undefined) })
    case 'day':
      return fill(details.when.day, { day: formatDay(when.day, texts) })
  }
}

/** The lines of an instalment, else the amount of a part, else that it is the rest. */
const whatText = ({ lines, net }: Instalment, texts: Texts, { details }: ShownQuoteWords): string => {
  if (lines !== undefined) return listed(lines)
  return net === undefined ? details.rest : fill(details.part, { amount: formatMoney(net, texts) })
}

const instalmentRow = (instalment: Instalment, request: Request, texts: Texts, words: ShownQuoteWords): Row => [
  fill(words.details.instalment, { id: instalment.id }),
  fill(words.details.instalmentOf, {
    when: whenText(instalment, request, texts, words),
    what: whatText(instalment, texts, words),
  }),
]

const invoiceRows = (
  { invoice, project, estimate }: Content,
  instalments: readonly Instalment[],
  texts: Texts,
  words: ShownQuoteWords,
): readonly Row[] => {
  const { details } = words
  return [
    [details.accountingCost, invoice.accountingCost],
    [details.customerNumber, invoice.customerNumber],
    [details.projectReference, project.reference],
    [details.currency, estimate.priceList.currency],
    ...instalments.map((each) => instalmentRow(each, estimate.request, texts, words)),
  ]
}

const languageNames = { nb: 'bokmal', nn: 'nynorsk', en: 'english' } as const

const termRows = ({ terms, language }: Content, texts: Texts, { details, view }: ShownQuoteWords): readonly Row[] => [
  [details.payment, fill(view.paymentDays, { days: String(terms.payment.days) })],
  [details.paymentNote, terms.payment.note],
  [details.validity, fill(details.validityDays, { days: String(terms.validity.days) })],
  [details.validitySource, sourceText(terms.validity.source, texts)],
  [details.conditions, sourceText(terms.conditions, texts)],
  [details.language, details.languages[languageNames[language]]],
]

const documentRows = (
  { list, vatTable, estimate }: Content,
  texts: Texts,
  { details }: ShownQuoteWords,
): readonly Row[] => {
  const from = formatDay(list.validFrom, texts)
  const to = list.validTo && formatDay(list.validTo, texts)
  const sources = [...list.sources, ...vatTable.sources]
  const { id, revision: number } = estimate.priceList
  const revision = fill(texts.estimate.listRevision, { id, revision: String(number) })
  const named = fill(details.namedList, { title: list.title[texts.language], revision })
  return [
    [details.list, fill(to === undefined ? details.periodFrom : details.period, { list: named, from, to: to ?? '' })],
    [details.status, texts.statuses[estimate.priceList.status]],
    [details.digest, estimate.priceList.digest],
    [details.catalogue, `${estimate.catalogue.id}, ${estimate.catalogue.digest}`],
    [details.vatTable, estimate.vatTable.digest],
    [details.engine, estimate.engine],
    ...sources.map(
      (source): Row => [
        details.source,
        joined([sourceText(source, texts), source.note && readable(source.note, texts)], '. '),
      ],
    ),
  ]
}

/**
 * What a quote says beside its lines: parties, invoice, terms, and the documents that it was priced by.
 *
 * @param instalments which lines are invoiced when
 */
export const quoteDetails = (
  content: Content,
  instalments: readonly Instalment[],
  texts: Texts,
  words: ShownQuoteWords,
): readonly Labelled[] => {
  const { details } = words
  const { buyer, seller, contact, invoice } = content
  const contactRow: Row = [details.contact, joined([contact?.name, contact?.email, contact?.phone])]
  const sections: readonly (readonly [Labelled['of'], readonly Row[]])[] = [
    ['buyer', [...partyRows(buyer, texts, words), contactRow]],
    ['recipient', invoice.recipient === undefined ? [] : partyRows(invoice.recipient, texts, words)],
    ['seller', partyRows(seller, texts, words)],
    ['invoice', invoiceRows(content, instalments, texts, words)],
    ['terms', termRows(content, texts, words)],
    ['documents', documentRows(content, texts, words)],
  ]
  return sections
    .map(([of, rows]) => ({ of, heading: details[of], rows: rowsOf(rows) }))
    .filter(({ rows }) => rows.length > 0)
}
