import { failure, type Issue, pointer, type Result, subtractAmounts, success, type VatCategory } from '@anslag/pricing'
import type { QuoteLine } from '../amounts/quote-line.ts'
import { deliveryOfLine } from '../invoicing/instalments.ts'
import { type PlannedInvoice, plannedInvoices } from '../invoicing/invoices.ts'
import { isPart } from '../invoicing/parts.ts'
import type { Adjustment } from '../quote/adjustment.ts'
import { requireContent } from '../quote/argument.ts'
import type { Content } from '../quote/content.ts'
import type { FixedLine } from '../quote/fixed-line.ts'
import type { QuoteVat } from '../quote/vat.ts'
import type { FinanceEntry } from './entry.ts'
import { raise } from './issues.ts'
import type { FinanceMapping, Posting, VatPosting } from './mapping.ts'

interface Posted {
  readonly vatCategory: VatCategory
  readonly vatRate: string
}

const vatPosting = ({ vat }: FinanceMapping, { vatCategory, vatRate }: Posted): VatPosting | undefined =>
  vat.find(({ category, rate }) => category === vatCategory && rate === vatRate)

/** Outside the scope of VAT there is no rate on an invoice; within a quote it is the 0 that its VAT is computed with. */
const rateOf = ({ vatCategory, vatRate }: Posted): Pick<FinanceEntry, 'vatCategory' | 'vatRate'> =>
  vatCategory === 'O' ? { vatCategory } : { vatCategory, vatRate }

/** What a row says of itself, whatever it is invoiced with. */
type Row = Omit<FinanceEntry, 'instalment' | 'document'>

/** What a posting gives a row, or why it gives none. */
const posted = (posting: Posting | undefined, row: Posted & { readonly id: string }, mapping: FinanceMapping) => {
  const { vatCategory, vatRate, id } = row
  const account = posting?.accounts[vatCategory]
  const vat = vatPosting(mapping, row)
  const missing: readonly Issue[] = [
    ...(posting !== undefined && account === undefined
      ? [raise('finance/no-account', '', { id, category: vatCategory })]
      : []),
    ...(vat === undefined ? [raise('finance/no-vat', '', { category: vatCategory, rate: vatRate })] : []),
  ]
  if (posting === undefined || account === undefined || vat === undefined) return failure(missing)
  const { article, dimensions } = posting
  return success({ id, article, account, dimensions, ...rateOf(row), vatCode: vat.code })
}

const periodOf = (line: QuoteLine & Pick<FixedLine, 'period'>): Pick<Row, 'period'> =>
  line.period === undefined ? {} : { period: line.period }

const lineEntry = (
  line: QuoteLine,
  posting: Posting | undefined,
  mapping: FinanceMapping,
  content: Content,
  delivery: string | undefined,
): Result<Row> => {
  const found = posted(posting, line, mapping)
  if (!found.ok) return found
  const { quantity, unitCode, unitPrice, net, text } = line
  return success({
    kind: 'line',
    ...found.value,
    text: text[content.language],
    quantity,
    unit: mapping.units[unitCode],
    unitPrice,
    base: net,
    amount: net,
    delivery: delivery ?? '',
    ...periodOf(line),
  })
}

const adjustmentEntry = (adjustment: Adjustment, mapping: FinanceMapping): Result<Row> => {
  const isCharge = adjustment.kind === 'charge'
  const found = posted(isCharge ? mapping.charges : mapping.reductions, adjustment, mapping)
  if (!found.ok) return found
  const { reason, base } = adjustment
  const amount = isCharge ? adjustment.amount : subtractAmounts('0.00', adjustment.amount)
  return success({
    kind: 'adjustment',
    ...found.value,
    text: reason,
    quantity: '1',
    unit: mapping.units.LS,
    unitPrice: amount,
    base,
    amount,
    delivery: '',
  })
}

/** Why a category is without VAT, as an invoice says it: zero-rated says nothing (BR-Z-10). */
const exemptionOf = (category: VatCategory, { vatReasons }: Content): Pick<Row, 'exemption'> => {
  const found = vatReasons.find((each) => each.category === category)
  if (found === undefined || category === 'Z') return {}
  return { exemption: { code: found.code ?? '', reason: `${found.reason} (${found.legalReference})` } }
}

const vatEntry = (
  { category, rate, taxable, vat }: QuoteVat,
  mapping: FinanceMapping,
  content: Content,
): Result<Row> => {
  const found = vatPosting(mapping, { vatCategory: category, vatRate: rate })
  if (found === undefined) return failure([raise('finance/no-vat', '', { category, rate })])
  return success({
    kind: 'vat',
    id: category === 'O' ? category : `${category}-${rate}`,
    article: '',
    text: '',
    quantity: '1',
    unit: '',
    unitPrice: vat,
    base: taxable,
    amount: vat,
    ...rateOf({ vatCategory: category, vatRate: rate }),
    vatCode: found.code,
    account: found.account ?? '',
    dimensions: {},
    delivery: '',
    ...exemptionOf(category, content),
  })
}

const unmapped = (content: Content, { components }: FinanceMapping): readonly Issue[] =>
  content.estimate.lines.flatMap(({ component }, index) =>
    Object.hasOwn(components, component)
      ? []
      : [raise('finance/no-component', pointer('estimate', 'lines', index), { component })],
  )

/** What is made up must not be mixed with what is real. */
const mixed = ({ number = '' }: Content, { status, id }: FinanceMapping): readonly Issue[] =>
  status === 'demonstration' && !number.startsWith('DEMO-')
    ? [raise('finance/demonstration-mapping', '', { mapping: id, number })]
    : []

/** The same issue is told once, however many lines it keeps out. */
const distinct = (issues: readonly Issue[]): readonly Issue[] => [
  ...new Map(issues.map((issue) => [JSON.stringify([issue.code, issue.params]), issue])).values(),
]

/** The rows of an instalment: lines, then adjustments, then VAT. */
const entriesOf = (
  { instalment, document, lines, adjustments, vatBreakdown }: PlannedInvoice,
  content: Content,
  mapping: FinanceMapping,
): readonly Result<FinanceEntry>[] => {
  const components = new Map(content.estimate.lines.map(({ id, component }) => [id, component]))
  const postings = new Map(Object.entries(mapping.components))
  const isOfPart = isPart(instalment)
  const waitsFor = instalment.when.kind === 'delivered' ? instalment.when.delivery : undefined
  const deliveryOf = ({ id }: QuoteLine) => (isOfPart ? waitsFor : deliveryOfLine(content, id))
  const postingOf = ({ id }: QuoteLine): Posting | undefined => {
    if (isOfPart) return mapping.parts
    const component = components.get(id)
    return component === undefined ? mapping.fixedLines : postings.get(component)
  }
  const rows = [
    ...lines.map((line) => lineEntry(line, postingOf(line), mapping, content, deliveryOf(line))),
    ...adjustments.map((each) => adjustmentEntry(each, mapping)),
    ...vatBreakdown.map((each) => vatEntry(each, mapping, content)),
  ]
  return rows.map((row) => (row.ok ? success({ instalment, document, ...row.value }) : row))
}

/**
 * The rows of a quote for finance, instalment by instalment.
 *
 * @returns the rows; or every line, adjustment and VAT rate that the mapping does not know, or that it is made up while the
 * quote is not.
 */
export const financeEntries = (content: Content, mapping: FinanceMapping): Result<readonly FinanceEntry[]> => {
  requireContent(content, 'financeEntries')
  const results = plannedInvoices(content).flatMap((invoice) => entriesOf(invoice, content, mapping))
  const issues = [
    ...mixed(content, mapping),
    ...unmapped(content, mapping),
    ...results.flatMap((result) => (result.ok ? [] : result.issues)),
  ]
  return issues.length === 0
    ? success(results.flatMap((result) => (result.ok ? [result.value] : [])))
    : failure(distinct(issues))
}
