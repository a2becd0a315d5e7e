import { listDifference } from '@anslag/price-lists'
import {
  type Instant,
  osloDay,
  type PriceBooks,
  type PriceListDocument,
  priceListFor,
  priceListWarnings,
  readPriceListDocument,
} from '@anslag/pricing'
import { comparedOn, type UploadedList } from '../register/price-lists.ts'
import { presentedIssue } from './issues.ts'

const stateOf = ({
  id,
  list,
  revision,
  validFrom,
  validTo,
  digest,
  uploadedBy,
  uploadedAt,
  ...upload
}: UploadedList) => ({
  id,
  list,
  revision,
  validFrom,
  ...(validTo === null ? {} : { validTo }),
  digest,
  uploadedBy,
  uploadedAt,
  decision: upload.decision ?? 'none',
  ...(upload.decidedBy === null ? {} : { decidedBy: upload.decidedBy }),
  ...(upload.decidedAt === null ? {} : { decidedAt: upload.decidedAt }),
  ...(upload.note === null ? {} : { note: upload.note }),
})

const named = ({ id, revision, validFrom, validTo, status }: PriceListDocument) => ({
  list: id,
  revision,
  validFrom,
  ...(validTo === undefined ? {} : { validTo }),
  status,
})

/** The lists that came with the desk, and all that were uploaded. */
export const presentedLists = ({ lists }: PriceBooks, uploads: readonly UploadedList[]) => ({
  bundled: lists.map(({ document, digest }) => ({ ...named(document), digest })),
  uploaded: uploads.map(stateOf),
})

/** A list that was uploaded, with all in which it differs from the one that applies on its first day, or today. */
export const presentedUpload = (upload: UploadedList, { lists }: PriceBooks, now: Instant) => {
  const read = readPriceListDocument(JSON.parse(upload.document))
  if (!read.ok) return stateOf(upload)
  const today = osloDay(now)
  const others = lists.filter(({ digest }) => digest !== upload.digest).map(({ document }) => document)
  const on = comparedOn(read.value.validFrom, today)
  const current = [on, today].map((day) => priceListFor(day, others)).find(({ ok }) => ok)
  return {
    ...stateOf(upload),
    ...(current?.ok === true
      ? { comparedWith: named(current.value), changes: listDifference(current.value, read.value) }
      : {}),
    warnings: priceListWarnings(read.value).map(presentedIssue),
    document: read.value,
  }
}
