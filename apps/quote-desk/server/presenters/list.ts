import { type Day, failure, type Result, readJson, success } from '@anslag/pricing'
import { raise } from '../issues.ts'
import type { DueCase } from '../register/due-cases.ts'
import type { ListedCase, Sorted } from '../register/search.ts'
import { isUuid } from '../register/uuid.ts'

const statusOn = ({ state, is_discarded, valid_until }: ListedCase, today: Day): string => {
  if (is_discarded) return 'discarded'
  const waits = state === 'issued' || state === 'sent'
  return waits && valid_until !== null && valid_until < today ? 'expired' : state
}

/** A case as lists show it. */
export const presentedListed = (listed: ListedCase, today: Day) => {
  const { id, number, buyer, buyer_number, project, officer, price_list, valid_until, archive_number, net, gross } =
    listed
  return {
    case: id,
    ...(number === null ? {} : { number }),
    status: statusOn(listed, today),
    buyer,
    ...(buyer_number === null ? {} : { buyerNumber: buyer_number }),
    project,
    officer,
    priceList: price_list,
    ...(valid_until === null ? {} : { validUntil: valid_until }),
    ...(archive_number === null ? {} : { archiveNumber: archive_number }),
    net,
    gross,
    since: listed.since ?? listed.updated_at,
    updatedAt: listed.updated_at,
  }
}

const cursorOf = (end: readonly string[]): string => Buffer.from(JSON.stringify(end)).toString('base64url')

/** Reads the end of a page as {@link presentedSearch} and {@link presentedDue} wrote it: so many texts. */
export const readCursor = (text: string, parts: number): Result<readonly string[]> => {
  const read = readJson(Buffer.from(text, 'base64url').toString('utf8'))
  const end: readonly unknown[] = read.ok && Array.isArray(read.value) ? read.value : []
  const texts = end.filter((each) => typeof each === 'string')
  const isWhole = texts.length === parts && end.length === parts && !texts.some((each) => each.includes('\u0000'))
  const id = texts[1] ?? ''
  return isWhole && isUuid(id) ? success(texts) : failure([raise('desk/not-a-cursor', '/after')])
}

/** A page of cases, with where the next begins; a page that is not full is the last. */
export const presentedSearch = (cases: readonly Sorted[], limit: number, today: Day) => {
  const last = cases.length === limit ? cases.at(-1) : undefined
  return {
    cases: cases.map((each) => presentedListed(each, today)),
    ...(last === undefined ? {} : { next: cursorOf([last.value, last.id]) }),
  }
}

/** A page of what is due, each with its day and, where it is of one of several, of which. */
export const presentedDue = (cases: readonly DueCase[], limit: number, today: Day) => {
  const last = cases.length === limit ? cases.at(-1) : undefined
  return {
    due: cases.map((each) => ({
      day: each.day,
      ...(each.of === '' ? {} : { of: each.of }),
      ...presentedListed(each, today),
    })),
    ...(last === undefined ? {} : { next: cursorOf([last.day, last.id, last.of]) }),
  }
}
