import { describe, expect, it } from 'vitest'
import { isHeld, needsSecondPerson } from './second-person.ts'

describe('a second person', () => {
  it.each([
    [{ sum: '100000.01', above: '100000.00' }, true],
    [{ sum: '100000.00', above: '100000.00' }, false],
    [{ sum: '9.00', above: '10.00' }, false],
    [{ sum: '100000.01' }, false],
  ])('must approve %j: %s', (draft, isNeeded) => {
    expect(needsSecondPerson(draft)).toBe(isNeeded)
    expect(isHeld({ ...draft, by: [] })).toBe(isNeeded)
  })

  it('is waited for no longer once one has approved', () => {
    expect(isHeld({ sum: '2.00', above: '1.00', by: [{ person: 'Ola' }] })).toBe(false)
  })
})
