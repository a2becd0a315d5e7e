import { addAmounts } from '@anslag/pricing'
import { type BadSample, broken, content, rich } from './sampled.ts'

const off = (amount: string | undefined): string => addAmounts([amount ?? '', '0.01'])

const last = rich.revisions[1]?.content

export const lineSamples: readonly BadSample[] = [
  broken('QR-20', 'more lines than a quote may have', {
    [`${content}/estimate/lines`]: Array.from({ length: 1_000 }, (_, index) => ({
      ...rich.revisions[1]?.content.estimate.lines[0],
      id: `coordination:n${index}`,
    })),
  }),
  broken('QR-21', 'two adjustments of one id', { [`${content}/adjustments/1/id`]: 'student' }),
  broken(
    'QR-22',
    'a negative price',
    { [`${content}/fixedLines/0/unitPrice`]: '-1178.01', [`${content}/fixedLines/0/net`]: '-2945.03' },
    'QR-25',
    'QR-30',
    'QR-36',
  ),
  broken('QR-23', 'a line an øre off', { [`${content}/fixedLines/0/net`]: '2945.04' }, 'QR-25', 'QR-30', 'QR-36'),
  broken('QR-24', 'a percentage above 100', { [`${content}/adjustments/0/percent`]: '100.5' }, 'QR-26'),
  broken('QR-24', 'a percentage of nothing', { [`${content}/adjustments/0/percent`]: '0' }, 'QR-26'),
  broken('QR-25', 'a line that is not there', { [`${content}/adjustments/1/lines`]: ['fixed:other'] }),
  broken('QR-25', 'a base an øre off', { [`${content}/adjustments/1/base`]: '2945.04' }),
  broken(
    'QR-26',
    'a reduction an øre off',
    { [`${content}/adjustments/0/amount`]: off(last?.adjustments[0]?.amount) },
    'QR-31',
    'QR-36',
  ),
  broken('QR-26', 'a negative charge', { [`${content}/adjustments/1/amount`]: '-500.00' }, 'QR-32', 'QR-36'),
  broken(
    'QR-27',
    'a percentage of lines that are not there',
    {
      [`${content}/adjustments/0/vatRate`]: '15',
      [`${content}/adjustments/0/base`]: '0.00',
      [`${content}/adjustments/0/amount`]: '0.00',
    },
    'QR-31',
    'QR-36',
  ),
  broken('QR-28', 'a percentage of all lines carried by one category', {
    [`${content}/adjustments/0/share`]: 'student',
  }),
]

export const sumSamples: readonly BadSample[] = [
  broken('QR-30', 'a sum of lines øre off', { [`${content}/totals/lines`]: off(last?.totals.lines) }, 'QR-33'),
  broken(
    'QR-31',
    'a sum of reductions øre off',
    { [`${content}/totals/reductions`]: off(last?.totals.reductions) },
    'QR-33',
  ),
  broken('QR-32', 'a sum of charges øre off', { [`${content}/totals/charges`]: off(last?.totals.charges) }, 'QR-33'),
  broken('QR-33', 'a net total øre off', { [`${content}/totals/net`]: off(last?.totals.net) }, 'QR-35'),
  broken('QR-34', 'a total VAT øre off', { [`${content}/totals/vat`]: off(last?.totals.vat) }, 'QR-35'),
  broken('QR-35', 'a gross total øre off', { [`${content}/totals/gross`]: off(last?.totals.gross) }),
  broken('QR-36', 'a taxable amount øre off', {
    [`${content}/vatBreakdown/1/taxable`]: off(last?.vatBreakdown[1]?.taxable),
  }),
  broken('QR-36', 'a category without its group', { [`${content}/vatBreakdown`]: last?.vatBreakdown.slice(0, 1) }),
  broken('QR-37', 'VAT an øre off', { [`${content}/vatBreakdown/0/vat`]: off(last?.vatBreakdown[0]?.vat) }, 'QR-34'),
  broken(
    'QR-38',
    'a rate on what is exempt',
    {
      [`${content}/fixedLines/0/vatRate`]: '25',
      [`${content}/adjustments/1/vatRate`]: '25',
      [`${content}/vatBreakdown/1/rate`]: '25',
    },

    'QR-37',
  ),
  broken('QR-39', 'exempt without a reason', { [`${content}/vatReasons`]: [] }),
  broken('QR-39', 'two reasons for one category', {
    [`${content}/vatReasons`]: [...(last?.vatReasons ?? []), ...(last?.vatReasons ?? [])],
  }),
  broken('QR-40', 'outside the scope among others', {
    [`${content}/fixedLines/0/vatCategory`]: 'O',
    [`${content}/adjustments/1/vatCategory`]: 'O',
    [`${content}/vatBreakdown/1/category`]: 'O',
    [`${content}/vatReasons/0/category`]: 'O',
  }),
  broken(
    'QR-41',
    'a reduction larger than its lines',
    {
      [`${content}/adjustments/1`]: {
        ...last?.adjustments[1],
        kind: 'reduction',
        amount: '3000.00',
      },
      [`${content}/vatBreakdown/1/taxable`]: '-54.97',
    },
    'QR-31',
    'QR-32',
  ),
]

export const estimateSamples: readonly BadSample[] = [
  broken('QR-42', 'a figure that does not follow from those below it', {
    [`${content}/estimate/vatBreakdown/0/trace/of/0/value`]: '1.00',
  }),
  broken('QR-43', 'an estimate whose total is not its lines', { [`${content}/estimate/totals/net`]: '1.00' }),
  broken('QR-44', 'a change by an officer without an entry', { [`${content}/assumptions`]: [] }),
  broken('QR-45', 'a source that is not told of', { [`${content}/list/sources`]: [] }),
  broken('QR-46', 'a driver that nobody answered', {
    [`${content}/estimate/issues`]: [
      {
        code: 'driver/not-answered',
        path: '/sources',
        params: { driver: 'sources', assumed: '0' },
        severity: 'info',
      },
    ],
  }),
  broken('QR-46', 'a component that nobody assessed', {
    [`${content}/estimate/needsAssessment`]: [{ component: 'anonymisation', reason: 'outcome-uncertain' }],
    [`${content}/estimate/totals/complete`]: false,
  }),
  broken('QR-46', 'a request that cannot proceed', {
    [`${content}/estimate/issues`]: [{ code: 'institution/not-recognised', path: '', params: {}, severity: 'block' }],
  }),
  broken('QR-47', 'something missing that nobody answered', {
    [`${content}/estimate/issues`]: [{ code: 'attachment/protocol', path: '', params: {}, severity: 'missing' }],
  }),
  broken('QR-47', 'an answer to nothing that is missing', {
    [`${content}/remarkAnswers`]: [
      { code: 'attachment/protocol', reason: 'Ettersendes', by: 'Kari Nordmann', on: '2026-11-22' },
    ],
  }),
]
