import { describe, expect, it } from 'vitest'
import type { Party } from '../quote/party.ts'
import { details } from '../testing/sample.ts'
import { isAnother } from './new-buyer.ts'

const { organisationNumber: _number, ...unnumbered } = details.buyer

const party = (name: string, organisationNumber?: string): Party => ({
  ...unnumbered,
  name,
  ...(organisationNumber === undefined ? {} : { organisationNumber }),
})

describe('a party', () => {
  it.each([
    ['the same under another name and the same number', party('UiO', '971035854'), party('Oslo', '971035854'), false],
    ['another under the same name and another number', party('UiO', '971035854'), party('UiO', '971526920'), true],
    ['another where only one of the two has a number', party('UiO'), party('UiO', '971035854'), true],
    ['another where a number went', party('UiO', '971035854'), party('UiO'), true],
    ['the same where neither has a number and the names are alike', party('KU'), party('KU'), false],
    ['another where neither has a number and the names differ', party('KU'), party('LU'), true],
  ])('is %s', (_, before, after, expected) => {
    expect(isAnother(before, after)).toBe(expected)
  })
})
