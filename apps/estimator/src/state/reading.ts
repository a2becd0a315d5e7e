import { type Catalogue, type Request, type Result, requestReader } from '@anslag/pricing'
import type { Draft } from '../form/change.ts'
import type { Form, IssuesOf } from '../form/form.ts'
import type { Recovery } from '../form/recovery.ts'
import { broughtForm, broughtRecovery } from './carried.ts'
import { openedForm } from './file.ts'

/** What reads requests: forms that somebody has touched, files and links. Fetched when it is first needed. */
export interface Reading {
  readonly requestOf: (draft: Draft) => Result<Request>
  readonly issuesOf: IssuesOf
  /** Reads the text of a file with answers. */
  readonly open: (text: string) => Result<Form>
  /** The form that an address brings; undefined when nothing of it can be read. */
  readonly brought: (hash: string) => Form | undefined
  readonly broughtRecovery: (hash: string) => Recovery
}

/** What reads requests against a catalogue. A draft is read once, and so is what two drafts share: what changes is another. */
export const readingWith = (catalogue: Catalogue): Reading => {
  const readDraft = requestReader(catalogue)
  const read = new WeakMap<Draft, Result<Request>>()
  const requestOf = (draft: Draft): Result<Request> => {
    const result = read.get(draft) ?? readDraft(draft)
    read.set(draft, result)
    return result
  }
  const issuesOf: IssuesOf = (draft) => {
    const request = requestOf(draft)
    return request.ok ? [] : request.issues
  }
  const open = (text: string): Result<Form> => openedForm(text, catalogue)
  return { requestOf, issuesOf, open, brought: (hash) => broughtForm(hash, { open, issuesOf }), broughtRecovery }
}
