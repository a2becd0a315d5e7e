import {
  acceptedNow,
  failure,
  type Issue,
  overlap,
  pointer,
  type Result,
  readDocument,
  repetitions,
  success,
} from '../values/index.ts'
import { raise } from './issues.ts'
import { type VatTable, vatTableOf } from './vat.ts'
import { type VatTableDocument, vatTableSchema } from './vat-schema.ts'

type VatRate = VatTableDocument['rates'][number]

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
  return issues.length > 0 ? failure(issues) : success(vatTableOf(acceptedNow(read.value)))
}
