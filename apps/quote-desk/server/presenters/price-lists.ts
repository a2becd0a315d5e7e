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

const stateOf = ({ id, list, revision, validFrom, validTo, ...upload }: UploadedList) => {
  const { digest, uploadedBy, uploadedAt, decidedBy, decidedAt, note } = upload
  const decision: 'none' | 'approved' | 'rejected' = upload.decision ?? 'none'
  return {
    ...{ id, list, revision, validFrom, digest, uploadedBy, uploadedAt, decision },
    ...(validTo === null ? {} : { validTo }),
    ...(decidedBy === null ? {} : { decidedBy }),
    ...(decidedAt === null ? {} : { decidedAt }),
    ...(note === null ? {} : { note }),
  }
}

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
