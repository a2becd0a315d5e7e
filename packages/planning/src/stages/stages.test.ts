import { addAmounts, compareDecimals, type Estimate } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { sampledProjects } from '../../../pricing/src/testing/sampled-projects.ts'
import { priced } from '../testing/demonstration.ts'
import { stagesOf } from './stages.ts'

const named = (estimate: Estimate) =>
  stagesOf(estimate).map(
    ({ code, deliveryId, net }) => `${code}${deliveryId === undefined ? '' : ` ${deliveryId}`} ${net}`,
  )

const net = ({ lines }: Estimate, ...components: readonly string[]) =>
  addAmounts(lines.filter(({ component }) => components.includes(component)).map((line) => line.net))

describe('what is owed when a project is withdrawn', () => {
  it('is nothing, then the coordination, then what is prepared, then all', () => {
    const estimate = priced({})
    const coordinated = net(estimate, 'coordination')
    const { net: all } = estimate.totals
    const prepared = addAmounts([all, `-${net(estimate, 'delivery')}`])
    expect(named(estimate)).toEqual([
      'before-application 0.00',
      `applied ${coordinated}`,
      `offered ${coordinated}`,
      `accepted ${coordinated}`,
      `prepared ${prepared}`,
      `delivered ${all}`,
    ])
  })

  it('grows with each delivery; what is done once is owed with the first', () => {
    const stages = stagesOf(priced({ deliveries: [{ id: 'a' }, { id: 'b' }], tables: ['F_AAP'] }))
    expect(stages.map(({ code, deliveryId = '' }) => `${code} ${deliveryId}`.trim())).toEqual([
      'before-application',
      'applied',
      'offered',
      'accepted',
      'prepared a',
      'delivered a',
      'prepared b',
      'delivered b',
    ])
    const only = stagesOf(priced({ deliveries: [{ id: 'a' }], tables: ['F_AAP'] })).at(-1)
    expect(stages.find(({ code, deliveryId }) => code === 'delivered' && deliveryId === 'a')?.net).toBe(only?.net)
  })

  it('says where SSB is silent, and what is the most that can be owed', () => {
    const assumed = stagesOf(priced({})).filter(({ basis }) => basis === 'assumption')
    expect(assumed.map(({ code, atMost }) => [code, atMost])).toEqual([
      ['applied', true],
      ['offered', false],
    ])
  })

  it('never falls from stage to stage, and comes to the estimate with its VAT', () => {
    for (const { orders } of sampledProjects(4, 15, 5))
      for (const { estimate } of orders) {
        const stages = stagesOf(estimate)
        for (const [index, stage] of stages.entries()) {
          expect(addAmounts([stage.net, stage.vat])).toBe(stage.gross)
          expect(compareDecimals(stage.net, stages[index - 1]?.net ?? '0.00')).toBeGreaterThanOrEqual(0)
        }
        const { complete, ...totals } = estimate.totals
        expect(stages.at(-1)).toMatchObject(totals)
      }
  })
})
