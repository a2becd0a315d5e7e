import { describe, expect, it } from 'vitest'
import type { PreviewBody } from '../../../api/answers.ts'
import { lastOf } from '../case-title.ts'
import { caseOfRequest } from '../testing/case-body.ts'
import { explainedBy, whyNotHere } from './explained-by.ts'

const contentOf = (request: object) => lastOf(caseOfRequest(1, request))?.content

describe('the explanation of a line', () => {
  const saved = contentOf({ title: 'saved' })
  const content = contentOf({ title: 'written' })
  if (content === undefined) throw new Error('the example is wrong')
  const body: PreviewBody = { content, toAnswer: [], warnings: [] }

  it("is of what is written by today's list, where that is shown", () => {
    expect(explainedBy(saved, { kind: 'priced', body })).toEqual({ content, book: 'today' })
  })

  it('is of what was saved by the list of that, where nothing else has a price', () => {
    for (const live of [undefined, { kind: 'away' }, { kind: 'refused', issues: [] }] as const)
      expect(explainedBy(saved, live)).toEqual({ content: saved, book: 'priced-with' })
  })

  it('says that its list is missing only where the desk says so', () => {
    expect(whyNotHere({ kind: 'refused', status: 404, issues: [] })).toBe('missing')
    expect([whyNotHere({ kind: 'asked' }), whyNotHere({ kind: 'away' }), whyNotHere({ kind: 'signed-out' })]).toEqual([
      ...['coming', 'away', 'away'],
    ])
  })
})
