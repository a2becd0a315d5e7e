import { currentLists, type Day } from '@anslag/pricing'
import type { ListsBody } from '../../api/answers.ts'

/** What a list is on a day, in the order in which lists are shown. */
export const standings = ['waiting', 'valid', 'coming', 'ended', 'replaced', 'rejected'] as const

/** One of {@link standings}. */
export type Standing = (typeof standings)[number]

/** A list as it is shown among all. */
export interface ListRow {
  /** Of the file: the id of what was uploaded, else the digest. */
  readonly key: string
  readonly list: string
  readonly revision: number
  readonly validFrom: Day
  readonly validTo?: Day
  readonly standing: Standing
  /** Absent of a list that came with the desk. */
  readonly upload?: ListsBody['uploaded'][number]
}

type Known = Omit<ListRow, 'standing'>

const period = ({ list, revision, validFrom, validTo }: Known) => ({
  id: list,
  revision,
  validFrom,
  ...(validTo === undefined ? {} : { validTo }),
})

const knownOf = ({ bundled, uploaded }: ListsBody): readonly Known[] => [
  ...uploaded.map((upload) => ({ key: upload.id, ...upload, upload })),
  ...bundled.map(({ digest, ...list }) => ({ key: digest, ...list })),
]

const decided = { none: 'waiting', rejected: 'rejected' } as const

/** Every list with what it is on a day: what waits for somebody first, then what prices. */
export const listRows = (lists: ListsBody, day: Day): readonly ListRow[] => {
  const known = knownOf(lists)
  const approved = known.filter(({ upload }) => upload === undefined || upload.decision === 'approved')
  const current = currentLists(approved.map((each) => ({ ...period(each), key: each.key }))).map(({ key }) => key)
  const standingOf = (each: Known): Standing => {
    const { upload, key, validFrom, validTo } = each
    if (upload !== undefined && upload.decision !== 'approved') return decided[upload.decision]
    if (!current.includes(key)) return 'replaced'
    if (day < validFrom) return 'coming'
    return validTo === undefined || day <= validTo ? 'valid' : 'ended'
  }
  const rows = known.map((each) => ({ ...each, standing: standingOf(each) }))
  return rows.toSorted(
    (a, b) =>
      standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
      b.validFrom.localeCompare(a.validFrom) ||
      b.revision - a.revision,
  )
}
