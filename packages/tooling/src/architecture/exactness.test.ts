import { describe, expect, it } from 'vitest'
import { isTest, packages } from '../repository/packages.ts'
import { syntax, syntaxOf } from '../repository/syntax.ts'
import { floatsIn } from './numbers.ts'

/** What is no float, or is rounded at once: the file, what it says, and why that is right. */
const exceptions: readonly (readonly [file: string, text: string, why: string])[] = [
  ['packages/pricing/src/values/read.ts', 'Number(found.minimum)', 'a limit of a schema'],
  ['packages/pricing/src/values/read.ts', 'Number(found.maximum)', 'a limit of a schema'],
  [
    'packages/pricing/src/values/decimal.ts',
    'hundredths.minus(rest).dividedToIntegerBy(divisor)',
    'of which nothing is left over, since the remainder was taken off',
  ],
  ['packages/pricing/src/values/day-in-words.ts', 'Number(month)', 'a place among the names of months'],
  [
    'packages/planning/src/range/rounded-up.ts',
    '(size + each - 1n) / each',
    'whole øre in big integers, rounded up to whole steps',
  ],
  [
    'packages/planning/src/days/quotient.ts',
    '(dividend - (dividend % divisor)) / divisor',
    'whole numbers of years, of which nothing is left over',
  ],
  [
    'packages/planning/src/years/hundredths.ts',
    '(2n * a + b) / (2n * b)',
    'whole hundredths in big integers, and the last row takes what rounding leaves',
  ],
  [
    'packages/quotes/src/invoicing/proportion.ts',
    '(2n * a + b) / (2n * b)',
    'whole øre in big integers, and the last part takes what rounding leaves',
  ],
]

const isException = (found: string): boolean =>
  exceptions.some(([file, text]) => found.startsWith(`${file}:`) && found.endsWith(` ${text}`))

/** Draws approximate; what is made of them is rounded and exact again. */
const draws = 'packages/planning/src/draws/'

const exact = packages.filter(({ name }) => name === 'pricing' || name === 'planning' || name === 'quotes')
const found = exact.flatMap(({ sources }) =>
  sources
    .filter((file) => !isTest(file) && !file.startsWith(draws))
    .map(syntax)
    .flatMap(floatsIn),
)

describe('money, hours and rates', () => {
  it('never become binary numbers, and are divided by 100 only', () => {
    expect(found.filter((each) => !isException(each))).toEqual([])
  })

  it('leave no exception standing that nobody needs', () => {
    const stale = exceptions.filter(
      ([file, text]) => !found.some((each) => each.startsWith(file) && each.endsWith(text)),
    )
    expect(stale).toEqual([])
  })
})

describe('floatsIn', () => {
  it.each(['Number(amount)', 'parseFloat(amount)', 'a / b', 'const rate = 0.25', 'value.dividedBy(3)', '+amount'])(
    'finds %s',
    (text) => {
      expect(floatsIn(syntaxOf(text))).toHaveLength(1)
    },
  )

  it('lets be what stays exact', () => {
    expect(floatsIn(syntaxOf('value.times(rate).dividedBy(100); index + 1; const pattern = /a/'))).toEqual([])
  })
})
