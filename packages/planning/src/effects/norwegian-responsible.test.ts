import { estimate } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { accepted, demonstration, priced } from '../testing/demonstration.ts'
import { asked } from '../testing/ordered.ts'
import { withNorwegianResponsible } from './norwegian-responsible.ts'

const institutionsOf = (document: object) => withNorwegianResponsible(asked(document))?.institutions

const lund = { id: 'lund', country: 'SE', responsible: true }

describe('a project that an institution abroad is responsible for', () => {
  it('can have a Norwegian one that is responsible, with the one abroad as its partner', () => {
    expect(institutionsOf({ institutions: [lund] })).toEqual([
      { ...lund, responsible: false },
      { id: 'norwegian-1', country: 'NO', responsible: true },
    ])
    const partner = { id: 'norwegian-1', country: 'NO' }
    expect(institutionsOf({ institutions: [partner, lund] })).toEqual([
      { ...lund, responsible: false },
      { ...partner, responsible: true },
    ])
  })

  it('costs less so, since the data need not be anonymous', () => {
    const document = { tables: ['F_AAP'], institutions: [lund] }
    const request = withNorwegianResponsible(asked(document))
    const other = request && accepted(estimate({ ...demonstration, request }))
    const lines = (of: typeof other) => of?.lines.map(({ component }) => component)
    expect(lines(priced(document))).toContain('anonymisation')
    expect(lines(other)).not.toContain('anonymisation')
  })

  it.each([
    ['nobody', []],
    ['one in Norway', [{ id: 'uio', country: 'NO' }]],
    ['one that says no country', [{ id: 'x', responsible: true }]],
    [
      'one in Norway, with a partner abroad',
      [
        { id: 'uio', country: 'NO', responsible: true },
        { ...lund, responsible: false },
      ],
    ],
  ])('is not one of %s', (_, institutions) => {
    expect(institutionsOf({ institutions })).toBeUndefined()
  })
})
