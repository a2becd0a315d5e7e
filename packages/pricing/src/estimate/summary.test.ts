import { expect, it } from 'vitest'
import { nothingOrdered, priced } from '../testing/priced.ts'
import { netByComponent, summary } from './summary.ts'

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

it('adds up what each component costs, in the order of its lines', () => {
  const order = { ...nothingOrdered, tables: ['F_AAP'], deliveries: [{ id: 'a' }, { id: 'b' }] }
  const estimate = priced(order)
  const sums = netByComponent(estimate)
  expect(sums.map(({ component }) => component)).toEqual([...new Set(estimate.lines.map(({ component }) => component))])
  const tables = estimate.lines.filter(({ component }) => component === 'fd-trygd')
  expect(tables.map(({ net }) => net)).toEqual(['1480.50', '1480.50'])
  expect(sums).toContainEqual({ component: 'fd-trygd', net: '2961.00' })
  expect(netByComponent({ lines: [] })).toEqual([])
})
