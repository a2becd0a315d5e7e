import type { Day, Status, Text } from '../values/index.ts'
import type { PriceListDocument } from './price-list-schema.ts'

/** Where a figure comes from. */
export interface Origin {
  readonly status: Status
  /** The id of one of the list's sources. */
  readonly source: string
  /** Where in the source: one text for all readers, or one for those of each language. */
  readonly place?: string | Text | undefined
  /** The day on which somebody last looked. */
  readonly confirmedOn: Day
}

/** What a figure may say of its origin. */
type Stated = { readonly [K in keyof Origin]?: Origin[K] | undefined }

/** A figure with its origin. */
export type WithOrigin<T> = T & Origin

/**
 * Where a rate or tariff comes from: as it says itself, else as the list says of all. The list's place is a place in the
 * list's source, so a figure of another source does not have it. Source and day are never empty in a list that was read.
 */
export const originOf = (
  { status, source = '', place, confirmedOn = '' }: Pick<PriceListDocument, keyof Origin>,
  stated: Stated,
): Origin => ({
  status: stated.status ?? status,
  source: stated.source ?? source,
  place: stated.place ?? (stated.source === undefined || stated.source === source ? place : undefined),
  confirmedOn: stated.confirmedOn ?? confirmedOn,
})

/** A rate or tariff with all that the list says of its origin. */
export const withOrigin = <T extends Stated>(list: PriceListDocument, stated: T): WithOrigin<T> => ({
  ...stated,
  ...originOf(list, stated),
})
