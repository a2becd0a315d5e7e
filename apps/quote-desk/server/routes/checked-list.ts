import {
  components,
  coverageIssues,
  failure,
  type PriceBooks,
  type PriceList,
  type Result,
  readPriceList,
  requirementsOf,
} from '@anslag/pricing'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { approvedBooks } from '../register/price-lists.ts'

/** Why a list cannot stand beside those that apply: it is there already, overlaps another, or leaves a gap. */
export const besideOthers = ({ lists }: PriceBooks, { document }: PriceList) => {
  const { id, revision } = document
  const others = lists.map((list) => list.document)
  return others.some((other) => other.id === id && other.revision === revision)
    ? [raise('desk/list-exists', '/revision', { list: id, revision })]
    : coverageIssues([...others, document])
}

/** A list with all that is wrong in it, or with it beside those that apply. */
export const checkedList = async (desk: Desk, document: unknown): Promise<Result<PriceList>> => {
  const read = readPriceList(document, requirementsOf(components))
  if (!read.ok) return read
  const issues = besideOthers(await approvedBooks(desk.register, desk.books), read.value)
  return issues.length > 0 ? failure(issues) : read
}
