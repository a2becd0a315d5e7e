import {
  type Accepted,
  type Day,
  type Figure,
  failure,
  isWithin,
  type Result,
  success,
  tariffFigure,
} from '../values/index.ts'
import { raise } from './lookup-issues.ts'
import type { VatCategory } from './vat-category.ts'
import type { VatTableDocument } from './vat-schema.ts'

/** A VAT table that was read, checked and digested. Only {@link readVatTable} makes one. */
export interface VatTable {
  readonly document: VatTableDocument
  readonly digest: string
  /** The rate of a category on a day, in percent, or an issue where the table has none. */
  readonly rate: (category: VatCategory, day: Day) => Result<Figure<'percent'>>
}

/** The VAT table of a document that was read, with its figures made. */
export const vatTableOf = ({ document, digest }: Accepted<VatTableDocument>): VatTable => {
  const figures = document.rates.map((entry) => ({
    ...entry,
    figure: tariffFigure('percent', entry.rate, {
      ref: `vat.${entry.category}`,
      source: entry.source,
      status: 'published',
    }),
  }))
  const rate = (category: VatCategory, day: Day): Result<Figure<'percent'>> => {
    const entry = figures.find((each) => each.category === category && isWithin(day, each.validFrom, each.validTo))
    return entry === undefined
      ? failure([raise('vat-table/no-rate-for-day', '', { category, day })])
      : success(entry.figure)
  }
  return { document, digest, rate }
}
