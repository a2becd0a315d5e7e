import { describe, expect, it } from 'vitest'
import { isClean } from './lint.ts'

describe('isClean', () => {
  it('accepts a check without diagnostics', () => {
    expect(isClean({ code: 0, output: 'Checked 110 files in 51ms. No fixes applied.\n' })).toBe(true)
  })

  it.each(['Found 1 error.', 'Found 2 warnings.', 'Found 1 info.'])('refuses %s', (line) => {
    expect(isClean({ code: 0, output: `Checked 2 files in 3ms.\n${line}\n` })).toBe(false)
  })

  it('refuses a check that ended otherwise', () => {
    expect(isClean({ code: 1, output: '' })).toBe(false)
  })
})
