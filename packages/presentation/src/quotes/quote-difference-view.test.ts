import { differenceFromEstimate, type Quote, quoteOperations, revisionDifference } from '@anslag/quotes'
import { describe, expect, it } from 'vitest'
import { draftOfEverything, now } from '../testing/quotes.ts'
import { nb } from '../texts/nb.ts'
import { quoteDifferenceView } from './quote-difference-view.ts'
import { nbQuote } from './texts/nb.ts'

const contentOf = ({ revisions: [revision] }: Quote) => revision?.content ?? expect.fail()

const before = contentOf(draftOfEverything)

const plain = (texts: readonly string[] | undefined) => texts?.map((text) => text.replaceAll('\u00a0', ' '))

const causesOf = (after: typeof before, id: string) => {
  const view = quoteDifferenceView(revisionDifference(before, after), [before, after], nb, nbQuote)
  return plain(view.lines.find((line) => line.id === id)?.causes)
}

describe('the difference between two revisions in words', () => {
  it('says what an officer decided otherwise, and not that nobody answered', () => {
    const bare = { estimate: before.estimate, assumptions: [] }
    const view = quoteDifferenceView(differenceFromEstimate(before.estimate, before), [bare, before], nb, nbQuote)
    expect(view.heading).toBe('Forskjell')
    expect(view.lines.map(({ id }) => id)).toEqual(['fixed:course', 'adjustment:student', 'adjustment:urgent'])
    expect(view.lines.every(({ causes }) => causes.join() === 'Ny linje')).toBe(true)
  })

  it('names what changed in a fixed line and in an adjustment', () => {
    const [line] = before.fixedLines
    const { net: _net, ...course } = line ?? expect.fail()
    const longer = quoteOperations.edit(
      draftOfEverything,
      { details: {}, fixedLines: [{ ...course, quantity: '3' }] },
      now,
    )
    const after = contentOf(longer.ok ? longer.value.quote : expect.fail())
    expect(causesOf(after, 'fixed:course')).toEqual(['Mengde: 2,5 → 3'])
    const student = { id: 'student', kind: 'reduction', reason: 'x', size: { percent: '20' } } as const
    const vat = { category: 'S', rate: '25' } as const
    const larger = quoteOperations.adjust(
      draftOfEverything,
      { ...student, vat },
      { ...now, vatTable: now.book.vatTable },
    )
    const causes = causesOf(contentOf(larger.ok ? larger.value.quote : expect.fail()), 'adjustment:student')
    expect(causes).toContain('Prosent: 12,5 % → 20 %')
  })
})
