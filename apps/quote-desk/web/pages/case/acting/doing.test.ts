import { signal } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import type { CaseBody } from '../../../api/answers.ts'
import type { Called } from '../../../api/call.ts'
import { bodyAs } from '../testing/case-body.ts'
import { createDoing } from './doing.ts'

const done: Called<CaseBody> = { kind: 'done', body: bodyAs(4), etag: '"4"' }
const issue = { code: 'desk/x', path: '', params: {}, severity: 'error', sentence: { nb: '', nn: '', en: '' } } as const

/** A place of the page, over a case of which somebody may do this. */
const place = (may: CaseBody['may'], ...answers: readonly Called<CaseBody>[]) => {
  const asked: string[] = []
  const left = [...answers]
  const act = async (operation: string): Promise<Called<CaseBody>> => {
    asked.push(operation)
    return left.shift() ?? { kind: 'away' }
  }
  return { asked, doing: createDoing({ act, shown: signal({ body: { ...bodyAs(3), may }, etag: '"3"' }) }) }
}

describe('something that is done with a case', () => {
  it('is done one at a time', async () => {
    const { asked, doing } = place(['issue'], done)
    expect(await Promise.all([doing.act('issue', {}), doing.act('issue', {})])).toEqual([true, false])
    expect(asked).toEqual(['issue'])
  })

  it('begins a revision by itself where the offer stands', async () => {
    const { asked, doing } = place(['revise'], done, done)
    expect(await doing.decide('edit', {})).toBe(true)
    expect(asked).toEqual(['revise', 'edit'])
    const draft = place(['edit'], done)
    await draft.doing.decide('edit', {})
    expect(draft.asked).toEqual(['edit'])
  })

  it('says why it is not done: refused, or not answered', async () => {
    const { doing } = place(['send'], { kind: 'refused', status: 422, issues: [issue] }, { kind: 'signed-out' }, done)
    const outcome = async () => [await doing.act('send', {}), doing.issues.value.length, doing.isAway.value]
    expect([await outcome(), await outcome(), await outcome()]).toEqual([
      [false, 1, false],
      [false, 0, true],
      [true, 0, false],
    ])
  })
})
