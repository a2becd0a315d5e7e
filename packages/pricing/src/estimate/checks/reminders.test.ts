import { describe, expect, it } from 'vitest'
import { found, pages } from '../../testing/found.ts'

const reminder = (code: string, path: string, source: string) => ({
  code: `reminder/${code}`,
  path,
  params: {},
  severity: 'info',
  source,
})

describe('every project', () => {
  it('is reminded of the time limits and of encrypted exchange', () => {
    expect(found('reminder', {})).toEqual([
      reminder('answer-within-two-weeks', '', pages.landing),
      reminder('download-within-six-months', '', pages.application),
      reminder('delete-at-end', '/project/endsOn', pages.application),
      reminder('encrypted-exchange', '', pages.application),
    ])
  })

  it('is told the day on which the data are to be deleted, where it ends on one', () => {
    const issues = found('reminder', { project: { endsOn: '2030-12-31' } })
    expect(issues.find(({ code }) => code === 'reminder/delete-at-end')?.params).toEqual({ endsOn: '2030-12-31' })
  })
})
