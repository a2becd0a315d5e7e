import { amountOf, amountPattern, type Issue, mostLines, repetitions, shortestPattern } from '@anslag/pricing'
import { linesOf, type QuoteLine } from '../amounts/quote-line.ts'
import { raise } from '../issues.ts'
import { eachContent, type Rule, unless } from './rule.ts'

const eachLine = (check: (line: QuoteLine, path: string) => readonly Issue[]): Rule['check'] =>
  eachContent(({ estimate, fixedLines }, path) => [
    ...estimate.lines.flatMap((line, index) => check(line, `${path}/estimate/lines/${index}`)),
    ...fixedLines.flatMap((line, index) => check(line, `${path}/fixedLines/${index}`)),
  ])

const negative = (path: string, term: string, given: string): readonly Issue[] =>
  given.startsWith('-') ? [raise('quote/negative', path, { term, given })] : []

/** More digits than these, and quantity × unit price could no longer be computed exactly and rounded once. */
const unwritten = (path: string, term: string, given: string, form: RegExp): readonly Issue[] =>
  form.test(given) ? [] : [raise('quote/line-figure', path, { term, given })]

/** Lines (BG-25), computed and fixed. */
export const lineRules: readonly Rule[] = [
  {
    id: 'QR-20',
    fact: 'lines',
    terms: ['BG-25'],
    says: `A revision has at most ${mostLines} lines.`,
    check: eachContent((content, path) => {
      const lines = linesOf(content).length
      return lines > mostLines ? [raise('quote/too-many-lines', path, { lines, limit: mostLines })] : []
    }),
  },
  {
    id: 'QR-21',
    fact: 'lines',
    terms: ['BT-126'],
    says: 'No two lines, and no two adjustments, of a revision have one id.',
    check: eachContent((content, path) =>
      [linesOf(content), content.adjustments].flatMap((list) =>
        repetitions(list.map(({ id }) => id)).map(({ key }) => raise('quote/repeated-id', path, { id: key })),
      ),
    ),
  },
  {
    id: 'QR-22',
    fact: 'lines',
    terms: ['BT-129', 'BT-146', 'BT-131'],
    says: 'Quantity and unit price of a line are not negative, and have at most 15 digits before the decimal point; a quantity has at most 12 after it, in shortest form.',
    check: eachLine(({ quantity, unitPrice }, path) => [
      ...negative(`${path}/quantity`, 'BT-129', quantity),
      ...negative(`${path}/unitPrice`, 'BT-146', unitPrice),
      ...unwritten(`${path}/quantity`, 'BT-129', quantity, shortestPattern),
      ...unwritten(`${path}/unitPrice`, 'BT-146', unitPrice, amountPattern),
    ]),
  },
  {
    id: 'QR-23',
    fact: 'lines',
    terms: ['BT-131'],
    says: 'The net amount of a line is quantity × unit price, rounded half away from zero to the øre.',
    check: eachLine(({ id, quantity, unitPrice, net: stated }, path) => {
      const computed = amountOf(quantity, unitPrice)
      const params = { id, quantity, unitPrice, stated, computed }
      return unless(stated, computed, () => raise('quote/line-net', `${path}/net`, params))
    }),
  },
]
