import type { VatCategory } from '@anslag/pricing'
import type { Content } from '@anslag/quotes'
import { amountIn, decimalIn, textIn, type Written } from '../acting/written.ts'

/** A VAT category and a rate that lines of a quote have. */
export interface LineVat {
  readonly category: VatCategory
  readonly rate: string
}

/** The kinds of VAT that a quote has, each once: what is added has one of them. */
export const vatsOf = ({ vatBreakdown }: Pick<Content, 'vatBreakdown'>): readonly LineVat[] =>
  vatBreakdown.map(({ category, rate }) => ({ category, rate }))

/** `S 25` */
export const vatName = ({ category, rate }: LineVat): string => `${category} ${rate}`

const vatNamed = (name: string | undefined, all: readonly LineVat[]): LineVat | undefined =>
  all.find((each) => vatName(each) === name)

/** A charge or a reduction as it is sent, of what was written; undefined while the size is none. */
export const adjustmentOf = (written: Written, reason: string, all: readonly LineVat[]): unknown => {
  const { kind = 'charge', size = '', unit = 'kr', line = '', vat } = written
  const percent = unit === 'percent' ? decimalIn(size) : undefined
  const amount = unit === 'percent' ? undefined : amountIn(size)
  if (percent === undefined && amount === undefined) return undefined
  const named = vatNamed(vat, all)
  return {
    kind,
    reason,
    size: percent === undefined ? { amount } : { percent },
    ...(line === '' ? {} : { lines: [line] }),
    ...(named === undefined ? {} : { vat: named }),
  }
}

/** The first of `fixed:1`, `fixed:2` … that is free. */
const freeId = (taken: readonly { readonly id: string }[]): string => {
  const ids = new Set(taken.map(({ id }) => id))
  const candidates = [...Array(taken.length + 1).keys()].map((index) => `fixed:${index + 1}`)
  return candidates.find((id) => !ids.has(id)) ?? 'fixed:1'
}

/** The lines at fixed prices with one more, as an edit sends them; undefined while something of it is missing. */
export const withFixedLine = (content: Content, written: Written, reason: string, by: string): unknown => {
  const { text: given, quantity: number = '1', unitCode = 'EA', unitPrice: price = '', vat } = written
  const [text, quantity, unitPrice] = [textIn(given), decimalIn(number), amountIn(price)]
  const all = vatsOf(content)
  const { category, rate } = vatNamed(vat, all) ?? all[0] ?? {}
  if (text === undefined || quantity === undefined || unitPrice === undefined || category === undefined)
    return undefined
  const line = {
    id: freeId(content.fixedLines),
    text: { nb: text, nn: text, en: text },
    ...{ quantity, unitCode, unitPrice, vatCategory: category, vatRate: rate, reason, by },
  }
  return {
    format: 'quote-details/1',
    fixedLines: [...content.fixedLines.map(({ net: _net, ...each }) => each), line],
  }
}

/** The reasons for no VAT with one for its category, as an edit sends them; undefined while something of it is missing. */
export const withVatReason = (content: Content, written: Written, reason: string): unknown => {
  const { category = 'G', law, component = '', code } = written
  const legalReference = textIn(law)
  if (legalReference === undefined) return undefined
  const ids = component === '' ? [...new Set(content.estimate.lines.map((line) => line.component))] : [component]
  const [exemption, others] = [textIn(code), content.vatReasons.filter((each) => each.category !== category)]
  const made = {
    category,
    reason,
    legalReference,
    components: ids,
    ...(exemption === undefined ? {} : { code: exemption }),
  }
  return { format: 'quote-details/1', vatReasons: [...others, made] }
}
