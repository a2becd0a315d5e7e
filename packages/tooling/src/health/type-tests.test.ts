import { describe, expect, it } from 'vitest'
import { typeErrorsOf } from '../repository/compiled.ts'
import { packages } from '../repository/packages.ts'

const path = 'packages/pricing/src/snippet.test-d.ts'

const text = `import { input, times } from './values/index.ts'
const [hours, perHour] = [input('hour', '2', '/a'), input('money/hour', '1178', '/b')]
const perTable = input('money/table', '900', '/c')
export const right = times(hours, perHour)
// @ts-expect-error hours times a price per table
export const expected = times(hours, perTable)
export const wrong = times(hours, perTable)
// @ts-expect-error nothing is wrong here
export const unneeded = times(hours, perHour)
`

describe('type tests', () => {
  it('fail where something wrong compiles, and where something right does not', () => {
    expect(typeErrorsOf('packages/pricing', [{ path, text }])).toEqual([
      expect.stringMatching(/:7 .*money\/table/),
      expect.stringMatching(/:8 Unused '@ts-expect-error'/),
    ])
  })

  it('are there for pricing, whose units are types', () => {
    const files = packages.filter(({ name }) => name === 'pricing').flatMap(({ sources }) => sources)
    expect(files.filter((file) => file.endsWith('.test-d.ts'))).not.toEqual([])
  })
})
