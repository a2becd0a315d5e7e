import fc, { type Arbitrary } from 'fast-check'
import { vatCategories } from '../tariffs/index.ts'
import { daysAfter } from '../values/index.ts'
import { arbitraryPercentage } from './arbitrary-decimal.ts'
import { arbitraryDay } from './arbitrary-value.ts'
import { vatDocument } from './documents.ts'

const arbitraryRates = (category: string) =>
  fc
    .record({
      changes: fc.uniqueArray(arbitraryDay, { maxLength: 2 }),
      rates: fc.array(arbitraryPercentage, { minLength: 3, maxLength: 3 }),
    })
    .map(({ changes, rates }) => {
      const days = ['1000-01-01', ...changes.toSorted()]
      return days.map((validFrom, index) => {
        const next = days[index + 1]
        const until = next === undefined ? {} : { validTo: daysAfter(next, -1) }
        return { category, rate: rates[index] ?? '0', validFrom, ...until, source: 'vat-act', place: 'made up' }
      })
    })

/** VAT tables where every category has a rate on every day, which changes up to twice. */
export const arbitraryVatDocument: Arbitrary<object> = fc
  .tuple(...vatCategories.map(arbitraryRates))
  .map((rates) => ({ ...vatDocument, rates: rates.flat() }))
