import { issueArea } from '@anslag/pricing'

/** The page that asks for a justification of particularly identifying variables and names examples of them. */
const applicationPage = 'https://www.ssb.no/en/data-til-forskning/utlan-av-data-til-forskere/soknad'

/** What is worth knowing of the variables that were read. */
export const findingIssueKinds = {
  'reading/identifying': { severity: 'warn', source: applicationPage },
  'reading/identifying-table': { severity: 'warn', source: applicationPage },
  'reading/outside-coverage': { severity: 'warn' },
  'reading/ended': { severity: 'info' },
  'reading/business-data': { severity: 'info' },
  'reading/duplicate': { severity: 'info' },
  'reading/outside-lists': { severity: 'info', source: applicationPage },
  'reading/not-in-metadata': { severity: 'warn' },
  'reading/like-in-metadata': { severity: 'warn' },
  'reading/name-not-allowed': { severity: 'warn' },
  'reading/more': { severity: 'info' },
} as const

export const raise = issueArea(findingIssueKinds)

/** Raises an issue about a variable, by its place in the report. */
export const about = (
  code: keyof typeof findingIssueKinds,
  index: number,
  params: Readonly<Record<string, string | readonly string[]>>,
) => raise(code, `/variables/${index}`, params)
