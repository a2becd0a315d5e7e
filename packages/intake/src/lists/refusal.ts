import type { Params } from '@anslag/pricing'
import type { Found } from '../found.ts'
import { type ListIssueCode, raise } from './issue-kinds.ts'
import { listLimits } from './limits.ts'

/** A file that is not read, and why. Thrown within the readers only; what they return says it as an issue. */
export class Refusal extends Error {
  readonly code: ListIssueCode
  readonly params: Params

  constructor(code: ListIssueCode, params: Params = {}) {
    super(code)
    this.code = code
    this.params = params
  }
}

export const tooLarge = (): Refusal =>
  new Refusal('reading/list-too-large', {
    megabytes: listLimits.unpackedBytes / 1_000_000,
    rows: listLimits.rows,
  })

/** Nothing found, and the reason. What is no refusal is an error of a library about bytes that it cannot read. */
export const refused = (file: string, cause: unknown): Found => {
  const { code, params } = cause instanceof Refusal ? cause : new Refusal('reading/workbook-unreadable')
  return { variables: [], skipped: [], issues: [raise(code, '', { file, ...params })] }
}

/** Nothing found in a workbook of a format that is not read, since Excel can save it in one that is. */
export const refusedAsOld = (file: string): Found => refused(file, new Refusal('reading/workbook-old'))
