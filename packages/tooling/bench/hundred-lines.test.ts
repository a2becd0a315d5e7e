import { linesOf } from '@anslag/quotes'
import { describe, expect, it } from 'vitest'
import { hundredLines } from './hundred-lines.ts'

describe('the quote that the benchmark measures', () => {
  it('is issued, and has exactly one hundred lines', () => {
    const quote = hundredLines()
    const content = quote.revisions[0]?.content
    expect([quote.number, content && linesOf(content).length]).toEqual(['DEMO-2026-0100', 100])
  })
})
