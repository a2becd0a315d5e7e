import { describe, expect, it } from 'vitest'
import { tableBelow } from './tables.ts'

const page = '# A\n\n## B\n\nText.\n\n| x | y |\n|---|---|\n| 1 | |\n| 2 | b |\n\n| z |\n|---|\n| 3 |\n'

describe('tableBelow', () => {
  it('reads the first table below a heading', () => {
    expect(tableBelow(page, 'B')).toEqual([
      ['1', ''],
      ['2', 'b'],
    ])
  })

  it('reads nothing below a heading that is not there', () => {
    expect(tableBelow(page, 'C')).toEqual([])
  })
})
