import { describe, expect, it } from 'vitest'
import { documentIssues, lookupIssues } from '../tariffs/index.ts'
import { jsonIssues, readIssues, replayIssues, severities } from '../values/index.ts'
import { checkIssueKinds } from './checks/index.ts'
import { completenessIssueKinds } from './completeness.ts'
import { estimateIssueKinds } from './estimate-schema.ts'
import { inputIssueKinds } from './input.ts'
import { issueKinds } from './issue-kinds.ts'
import { largestIssueKinds } from './largest.ts'
import { referenceIssueKinds } from './references.ts'
import { repetitionIssueKinds } from './repetitions.ts'
import { verifiedIssueKinds } from './verified.ts'

const all = Object.entries(issueKinds)

describe('the codes of issues', () => {
  it('are those of every area, each declared once', () => {
    const areas = [jsonIssues, readIssues, replayIssues, documentIssues, repetitionIssueKinds, referenceIssueKinds]
    const others = [
      lookupIssues,
      checkIssueKinds,
      estimateIssueKinds,
      inputIssueKinds,
      largestIssueKinds,
      completenessIssueKinds,
      verifiedIssueKinds,
    ]
    const declared = [...areas, ...others].flatMap((kinds) => Object.keys(kinds))
    expect(all.map(([code]) => code).toSorted()).toEqual(declared.toSorted())
  })

  it('are of every area of checks, too', () => {
    const areas = new Set(Object.keys(checkIssueKinds).map((code) => code.split('/')[0]))
    expect([...areas]).toEqual(
      expect.arrayContaining([
        ...['application', 'attachment', 'content', 'identifying'],
        ...['institution', 'legal-basis', 'reminder', 'third-party'],
      ]),
    )
  })

  it('say area and problem, and weigh one of five', () => {
    for (const [code, { severity }] of all) {
      expect(code).toMatch(/^[a-z-]+\/[a-z-]+$/)
      expect(severities).toContain(severity)
    }
  })
})
