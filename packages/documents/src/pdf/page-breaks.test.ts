import { beforeAll, describe, expect, it } from 'vitest'
import type { Block } from '../model/block.ts'
import type { Row } from '../model/table.ts'
import { everyBlock } from '../testing/every-block.ts'
import { linesOnPages } from './testing/lines-on-pages.ts'
import { bytesOf } from './testing/made.ts'

const line: Row = {
  kind: 'line',
  cells: [{ text: 'Work' }, { text: '1 hour', value: '1' }, { text: '1.00', value: '1' }, { text: '1.00', value: '1' }],
}

const group = (text: string, depth = 0): Row => ({ kind: 'group', depth, cells: [{ text }] })

const sum = (kind: 'sum' | 'total', text: string): Row => ({
  kind,
  cells: [{ text }, { text: '' }, { text: '' }, { text: '1.00', value: '1' }],
})

const lines = (count: number): readonly Row[] => Array.from({ length: count }, () => line)

/** As an offer's: groups with sums, parts within them, and totals; so many lines in each. */
const tableOf = (count: number): Block => ({
  kind: 'table',
  columns: [
    { title: 'Head', kind: 'text' },
    { title: 'Quantity', kind: 'quantity' },
    { title: 'Price', kind: 'amount' },
    { title: 'Net', kind: 'amount' },
  ],
  rows: [
    group('Group'),
    ...lines(count),
    sum('sum', 'Sum of group'),
    group('Group'),
    group('Part', 1),
    ...lines(count),
    group('Part', 1),
    ...lines(1),
    sum('sum', 'Sum of group'),
    sum('sum', 'Sum of all'),
    sum('total', 'Total'),
  ],
})

const counts = Array.from({ length: 33 }, (_, index) => index + 1)

/** Tables of many lengths after another, with headings between them: their pages end at all places of a table. */
const blocks: readonly Block[] = counts.flatMap((count) => [
  { kind: 'heading', level: 1, text: 'Heading' },
  { kind: 'sentences', sentences: ['Said.'] },
  { kind: 'heading', level: 2, text: 'Heading' },
  tableOf(count),
])

describe.each(['a4', 'letter'] as const)('the pages of a long document on %s paper', (paper) => {
  let pages: readonly (readonly string[])[] = []
  beforeAll(async () => {
    pages = await linesOnPages(await bytesOf({ ...everyBlock, marks: [], blocks }, { paper }))
  })

  /** The first line of a page that is not the head of a table or group which goes on there. */
  const first = (page: readonly string[]): string => page.find((text) => !/^(Head|Group|Part)\b/.test(text)) ?? ''

  it('are many, and hold every line once', () => {
    expect(pages.length).toBeGreaterThan(25)
    const all = pages.flat()
    const expected = counts.reduce((number, count) => number + 2 * count + 1, 0)
    expect(all.filter((text) => text.startsWith('Work'))).toHaveLength(expected)
    expect(all.filter((text) => text.startsWith('Total'))).toHaveLength(counts.length)
  })

  it('never say what a group is of where none of its lines follow', () => {
    const pairs = pages.flatMap((page) => page.map((text, index) => [text, page[index + 1] ?? ''] as const))
    expect(pairs.filter(([text, next]) => text.startsWith('Part') && !next.startsWith('Work'))).toEqual([])
  })

  it('never begin with a sum: the line before it comes along', () => {
    expect(pages.map(first).filter((text) => /^(Sum|Total)/.test(text))).toEqual([])
  })

  it('never end with a heading, or with the head of a table or a group', () => {
    const last = pages.map((page) => page.at(-1) ?? '')
    expect(last.filter((text) => /^(Heading|Head|Group|Part)/.test(text))).toEqual([])
  })

  it('say again what a table and a group are of, where these go on', () => {
    const going = pages.filter((page) => page.some((text) => text.startsWith('Work')) && /^Group\b/.test(page[0] ?? ''))
    expect(going.length).toBeGreaterThan(10)
    for (const page of going) expect(page[1]).toMatch(/^Head /)
  })
})
