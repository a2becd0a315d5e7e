import { describe, expect, it } from 'vitest'
import type { ListsBody } from '../../api/answers.ts'
import { listRows } from './state.ts'

type Upload = ListsBody['uploaded'][number]

const bundled = {
  list: 'demo',
  revision: 1,
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  status: 'demonstration',
  digest: 'b'.repeat(64),
} as const

const upload = (id: string, other: Partial<Upload>): Upload => ({
  ...{ id, list: 'demo', revision: 2, validFrom: '2026-01-01', digest: id },
  ...{ uploadedBy: 'Kari', uploadedAt: '2026-11-23T09:00:00Z', decision: 'none' },
  ...other,
})

const standingsOn = (day: string, ...uploaded: readonly Upload[]) =>
  listRows({ bundled: [bundled], uploaded: [...uploaded] }, day).map(
    ({ list, revision, standing }) => `${list}/${revision} ${standing}`,
  )

describe('the lists of the desk', () => {
  it('are each what they are on the day that somebody looks', () => {
    const next = upload('next', { list: 'our', revision: 1, validFrom: '2027-01-01', decision: 'approved' })
    expect(standingsOn('2026-12-31', next)).toEqual(['demo/1 valid', 'our/1 coming'])
    expect(standingsOn('2027-01-01', next)).toEqual(['our/1 valid', 'demo/1 ended'])
  })

  it('stand with what waits for somebody first, and what was rejected last', () => {
    const [waiting, rejected] = [upload('w', { revision: 3 }), upload('r', { decision: 'rejected' })]
    expect(standingsOn('2026-06-01', rejected, waiting)).toEqual(['demo/3 waiting', 'demo/1 valid', 'demo/2 rejected'])
  })

  it('are replaced by the last revision that was approved', () => {
    const [second, third] = [upload('2', { decision: 'approved' }), upload('3', { revision: 3, decision: 'approved' })]
    expect(standingsOn('2026-06-01', second, third)).toEqual(['demo/3 valid', 'demo/2 replaced', 'demo/1 replaced'])
  })

  it('have a key each, by which their files are fetched', () => {
    const rows = listRows({ bundled: [bundled], uploaded: [upload('an-id', {})] }, '2026-06-01')
    expect(rows.map(({ key }) => key)).toEqual(['an-id', bundled.digest])
  })
})
