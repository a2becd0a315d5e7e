import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOrganisationNumber } from './organisation-number.ts'

const digits = '0123456789'

describe('an organisation number', () => {
  it.each(['971526920', '971035854', '874789542'])('is that of a Norwegian organisation: %s', (number) => {
    expect(isOrganisationNumber(number)).toBe(true)
  })

  it.each(['', '97152692', '9715269200', '0971526920', ' 971526920', '971 526 920', '97152692O', 'NO971526920'])(
    'has nine digits and nothing else: “%s”',
    (text) => {
      expect(isOrganisationNumber(text)).toBe(false)
    },
  )

  it('has at most one check digit, and none where the rest would want two digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{8}$/), (eight) => {
        const rest = [3, 2, 7, 6, 5, 4, 3, 2].reduce((sum, weight, at) => sum + weight * Number(eight[at]), 0) % 11
        const right = [...digits].filter((check) => isOrganisationNumber(`${eight}${check}`))
        expect(right).toEqual(rest === 1 ? [] : [String((11 - rest) % 11)])
      }),
    )
  })
})
