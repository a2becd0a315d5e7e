import { issueArea } from '@anslag/pricing'

/** A file as a browser or a disk gives it, or text that somebody pasted. */
export type InputFile =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly text: string }

/** How much is read at once, declared once. */
export const readingLimits = {
  files: 50,
  /** Bytes of a script or of pasted names; 10 000 lines of a script have about half a million. */
  textBytes: 5_000_000,
  /** Bytes of a table in CSV or TSV. */
  tableBytes: 20_000_000,
  /** Bytes of metadata; those of all variables have some ten million. */
  metadataBytes: 50_000_000,
} as const

/** What can be wrong with a file as a whole. An error means that nothing of it was read. */
export const fileIssueKinds = {
  'reading/file-empty': { severity: 'error' },
  'reading/file-too-large': { severity: 'error' },
  'reading/not-recognised': { severity: 'error' },
  'reading/not-metadata': { severity: 'error' },
  'reading/too-many-files': { severity: 'error' },
  'reading/too-many-variables': { severity: 'error' },
  'reading/nothing-found': { severity: 'warn' },
} as const

export const raise = issueArea(fileIssueKinds)
