import { exampleRequests } from '@anslag/price-lists'
import { describe, expect, it } from 'vitest'
import { newCase } from '../testing/desk-in-memory.ts'
import { componentAmounts } from './component-amounts.ts'

const { estimate } = newCase(exampleRequests.typical)

const small = newCase(exampleRequests.small).estimate

const partOf = (component: string, unitCode: string) => ({
  ...estimate,
  lines: estimate.lines.filter((line) => line.component === component && line.unitCode === unitCode),
})

describe('what a component comes to', () => {
  it('is told of the estimate and of the offer, and of the hours that were worked at the rate of the offer', () => {
    // Coordination: of the researcher's 17 hours and the offered 30, at 1 178.00.
    expect(componentAmounts('coordination', '33', { estimate }, small)).toEqual({
      estimated: '20026.00',
      offered: '35340.00',
      actual: '38874.00',
    })
  })

  it('has nothing that was worked until somebody has entered hours, and no estimate where none came', () => {
    expect(componentAmounts('coordination', '0.00', { estimate }, undefined)).toEqual({ offered: '35340.00' })
  })

  it('is what was offered where it is paid by the piece, and not known where hours were worked on it all the same', () => {
    expect(componentAmounts('fd-trygd', '0.00', { estimate }, undefined)).toEqual({
      offered: '17766.00',
      actual: '17766.00',
    })
    expect(componentAmounts('fd-trygd', '2', { estimate }, undefined)).toEqual({ offered: '17766.00' })
  })

  it('of a change is what it adds to what was agreed', () => {
    const lines = estimate.lines.filter(({ component }) => component !== 'coordination')
    const change = { before: { ...estimate, lines }, number: '', revision: 1, hash: '', reason: '', assumptions: [] }
    expect(componentAmounts('coordination', '0.00', { estimate, change }, undefined).offered).toBe('35340.00')
    expect(componentAmounts('delivery', '5', { estimate, change }, undefined)).toEqual({
      offered: '0.00',
      // 5 of 10 hours, at 841.00.
      actual: '4205.00',
    })
  })

  it('counts pieces as they were offered beside hours that were worked', () => {
    const [piece] = partOf('fd-trygd', 'EA').lines
    const lines = [
      ...partOf('coordination', 'HUR').lines,
      ...(piece ? [{ ...piece, component: 'coordination' as const }] : []),
    ]
    // 15 of 30 hours are 17 670.00, and the piece is 8 883.00.
    expect(componentAmounts('coordination', '15', { estimate: { ...estimate, lines } }, undefined)).toEqual({
      offered: '44223.00',
      actual: '26553.00',
    })
  })
})
