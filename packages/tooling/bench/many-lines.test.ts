import { linesOf } from '@anslag/quotes'
import { describe, expect, it } from 'vitest'
import { fiveHundredLines, hundredLines } from './many-lines.ts'

describe('the quotes that the benchmark measures', () => {
  it.each([
    ['DEMO-2026-0100', 100, hundredLines],
    ['DEMO-2026-0500', 500, fiveHundredLines],
  ] as const)('%s is issued, and has exactly %i lines', (number, count, made) => {
    const quote = made()
    const content = quote.revisions[0]?.content
    expect([quote.number, content && linesOf(content).length]).toEqual([number, count])
  })

  it('are of priced lines, of whose amounts each can be explained', () => {
    const { estimate } = fiveHundredLines().revisions[0]?.content ?? {}
    expect(estimate?.lines.length).toBeGreaterThan(480)
  })
})
