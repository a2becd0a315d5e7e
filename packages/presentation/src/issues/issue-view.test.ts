import { severities } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { examples } from '../testing/examples.ts'
import { raisedIssues } from '../testing/raised-issues.ts'
import { nb } from '../texts/nb.ts'
import { issueGroups, issueView } from './issue-view.ts'

describe('the view of an issue', () => {
  it('keeps code, place and source beside the sentence', () => {
    const [first] = examples.typical.issues
    expect(first).toBeDefined()
    if (first === undefined) return
    expect(issueView(first, nb)).toEqual({
      severity: 'warn',
      code: 'third-party/documentation',
      path: '/sources/1/documentation',
      source: first.source,
      sentence:
        'Dokumentasjonen fra «egne-data» er ikke fullstendig. Be om beskrivelse av populasjonen, antall rader, variabelliste og koder.',
    })
  })
})

describe('issues in groups', () => {
  it('come heaviest first, each under the heading of its severity', () => {
    const groups = issueGroups(raisedIssues, nb)
    expect(groups.map(({ severity }) => severity)).toEqual([...severities])
    expect(groups.map(({ heading }) => heading)).toEqual(severities.map((severity) => nb.severities[severity]))
    expect(groups.flatMap(({ issues }) => issues)).toHaveLength(raisedIssues.length)
  })

  it('leave out severities without issues', () => {
    const groups = issueGroups(
      raisedIssues.filter(({ severity }) => severity === 'warn'),
      nb,
    )
    expect(groups.map(({ heading }) => heading)).toEqual(['Kan ta ekstra tid eller koste mer'])
    expect(issueGroups([], nb)).toEqual([])
  })
})
