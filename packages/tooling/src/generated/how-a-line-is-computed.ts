import { table } from './page.ts'

const symbols = [
  [
    '`sources.files`',
    'the answer to that question about the thing that the line is for: a number, or one of the answers (true and false are `yes` and `no`). Where nobody answered, the list’s `defaults` have it; of a range, `likely` counts, here and everywhere',
  ],
  [
    '`count(sources)`',
    'how many things the list has; where nobody answered, the default, and one that is assumed has no `id`. Of `tables` and `areas`: how many different codes. The area of each `list` of `variables` is among the areas, and a request with `variables` has answered `areas`',
  ],
  ['`ordered(sources)`', '1 where `count(sources)` is more than 0, else 0'],
  ['`third-party.files`', 'the figure of that tariff in the price list'],
  ['`third-party.holder[sources.holder]`', 'its figure for that answer'],
  [
    '`tiers(third-party.records, sources.records)`',
    'what its [tiers](price-list.md#kinds-of-tariff) make of that quantity',
  ],
  ['`rate(third-party)`', 'the amount of the rate that `componentRates` of the price list gives to the component'],
  [
    '`identifying`',
    'a table that the catalogue marks as `identifying` is ordered, or a name of `variables` or a `text` of `wishes` holds a spelling of its [`identifyingVariables`](catalogue-and-vat.md#the-catalogue)',
  ],
  [
    '`anonymous`',
    '`application.anonymous` is true, or the [institution that is responsible](request.md#institutions) says that it is in another country than `NO` or `SJ`',
  ],
]

/** What somebody must know to compute any line by hand, from this page, a price list and a request. */
export const howALineIsComputed: readonly string[] = [
  '## How a line is computed',
  [
    'Each tariff has one term, in the table of its component. [A pricer in Python](price.py), which reads its formulas on this page, gets the same',
    'lines, VAT and totals as the engine.',
  ].join('\n'),
  table(['symbol', 'meaning'], symbols),
  [
    '1. **Questions that are not asked.** Some wait for the answer to another one, given or by default (*asked when*). A term with a question',
    '   that is not asked is left out, unless the question has an answer for that case.',
    '2. **Which lines there are.** None for a list that nothing is ordered of, and none where a condition of the component does not hold. Where the',
    '   request has `deliveries`, the terms that are done once are one line (`third-party:kreft`), and those that are done for every delivery are',
    '   one for each (`third-party:kreft@2027`), with the same amount; a delivery without `receives` receives from every source. Where it has',
    '   none and the list’s default is `1`, all terms are one line. With `[]`, or the default `0`, there is only what is done once. A tariff',
    '   with `repeats` in the price list is done as that says. A component all of whose terms are done for every delivery has no line for what is done once.',
    '3. **A delivery that takes no time.** Beside a line for what is done once, the lines for deliveries are left out where they come to 0 hours, unless a',
    '   figure in them has a range: a tariff that is no tiers, a default, or an answer that nobody gave and whose figures differ.',
    '4. **Rounding.** Hours are rounded half away from zero to 0.01 h, and quantity × unit price half away from zero to the øre. In between nothing is rounded.',
    '5. **VAT and sums.** A line has the [category](catalogue-and-vat.md#vat) of its tariffs, and the rate of the day when its delivery is expected, else of the',
    '   pricing day. VAT is the sum of the lines with the same category and rate × rate ÷ 100, rounded once. Totals are sums of these.',
  ].join('\n'),
]
