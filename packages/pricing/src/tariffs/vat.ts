import * as z from 'zod/mini'
import {
  type Day,
  daySchema,
  digest,
  type Figure,
  failure,
  type Issue,
  idSchema,
  isWithin,
  overlap,
  pointer,
  type Result,
  readDocument,
  repetitions,
  success,
  tariffFigure,
  wordsSchema,
} from '../values/index.ts'
import { raise } from './issues.ts'
import { sourceSchema } from './source.ts'
import { type VatCategory, vatCategories } from './vat-category.ts'

const rateSchema = z.strictObject({
  category: z.enum(vatCategories),
  /** In percent, from 0 to 100. */
  rate: z.string().check(z.regex(/^(100|[1-9]?\d(\.\d{0,3}[1-9])?)$/)),
  validFrom: daySchema,
  validTo: z.optional(daySchema),
  source: idSchema,
  place: wordsSchema(500),
})

/** `vat-table/1`: the rates by category, each from the day that a statute says. */
export const vatTableSchema = z.strictObject({
  format: z.literal('vat-table/1'),
  id: idSchema,
  sources: z.array(sourceSchema).check(z.minLength(1), z.maxLength(100)),
  rates: z.array(rateSchema).check(z.minLength(1), z.maxLength(500)),
})

export type VatTableDocument = z.output<typeof vatTableSchema>

type VatRate = VatTableDocument['rates'][number]

export interface VatTable {
  readonly document: VatTableDocument
  readonly digest: string
  /** The rate of a category on a day, in percent, or an issue where the table has none. */
  readonly rate: (category: VatCategory, day: Day) => Result<Figure<'percent'>>
}

const tableIssues = ({ rates, sources }: VatTableDocument): readonly Issue[] =>
  rates.flatMap((rate, index) => {
    const overlaps = (other: VatRate, place: number) =>
      place < index &&
      other.category === rate.category &&
      overlap({ from: rate.validFrom, to: rate.validTo }, { from: other.validFrom, to: other.validTo })
    const reversed = rate.validTo !== undefined && rate.validTo < rate.validFrom
    return [
      ...(reversed
        ? [
            raise('vat-table/period-reversed', pointer('rates', index, 'validTo'), {
              from: rate.validFrom,
              to: rate.validTo ?? '',
            }),
          ]
        : []),
      ...(sources.some(({ id }) => id === rate.source)
        ? []
        : [raise('vat-table/unknown-source', pointer('rates', index, 'source'), { source: rate.source })]),
      ...(rates.some(overlaps)
        ? [raise('vat-table/overlap', pointer('rates', index), { category: rate.category, from: rate.validFrom })]
        : []),
    ]
  })

const repeatedSources = ({ sources }: VatTableDocument): readonly Issue[] =>
  repetitions(sources.map(({ id }) => id)).map(({ key, index }) =>
    raise('document/repeated-id', pointer('sources', index), { id: key }),
  )

/** Reads a VAT table, or reports every issue in it. */
export const readVatTable = (document: unknown): Result<VatTable> => {
  const read = readDocument(vatTableSchema, document)
  if (!read.ok) return read
  const issues = [...repeatedSources(read.value), ...tableIssues(read.value)]
  if (issues.length > 0) return failure(issues)
  const figures = read.value.rates.map((entry) => ({
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
  return success({ document: read.value, digest: digest(read.value), rate })
}
