import { expect, it } from 'vitest'
import { nothingOrdered, priced } from '../testing/priced.ts'
import { summary } from './summary.ts'

it('rolls the lines up to the three headings of SSB, in their order', () => {
  const order = {
    ...nothingOrdered,
    populations: [{ id: 'all', kind: 'wholeRegister', criteria: 0, relations: 0 }],
    tables: ['F_AAP'],
  }
  expect(summary(priced(order))).toEqual([
    { heading: 'coordinate', net: '20026.00' },
    { heading: 'prepare', net: '4441.50' },
    { heading: 'send', net: '4625.50' },
  ])
})

it('has a heading without lines at zero', () => {
  expect(summary(priced(nothingOrdered))[1]).toEqual({ heading: 'prepare', net: '0.00' })
  expect(summary({ lines: [] }).map(({ net }) => net)).toEqual(['0.00', '0.00', '0.00'])
})
