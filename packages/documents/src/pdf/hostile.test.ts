import { describe, expect, it } from 'vitest'
import type { Block } from '../model/block.ts'
import { everyBlock, lines } from '../testing/every-block.ts'
import { made } from './testing/made.ts'
import { textOf } from './testing/read-back.ts'

/** All that is read aloud of a document with these blocks. */
const aloud = async (blocks: readonly Block[], title = 'Tilbud'): Promise<string> => {
  const { pages } = await made({ ...everyBlock, title, blocks })
  return pages.map(textOf).join(' ').replaceAll(/\s+/g, ' ')
}

const sentence = (text: string): Block => ({ kind: 'sentences', sentences: [text] })

describe('texts of others', () => {
  it.each([
    ['markup', '#import "x.typ": * $x$ *a* _b_ <c> @d `e` \\ [f] #panic("g")'],
    ['names in Hebrew', 'שלום'],
    ['spaces at both ends of a long word', `a b ${'x'.repeat(40)} c d`],
  ])('are written letter for letter: %s', async (_, text) => {
    expect((await aloud([sentence(text)])).replaceAll(' ', '')).toContain(text.replaceAll(' ', ''))
  })

  it('are named where they cannot be seen or have no letter', async () => {
    expect(await aloud([sentence('a\u0001b\u202ec\u4e2dd\ud800e\ue000')])).toContain(
      'a[U+0001]b[U+202E]c[U+4E2D]d[U+D800]e[U+E000]',
    )
  })

  it('may be a title of 2,000 letters, or a word of 500 in every place', async () => {
    const word = 'æ'.repeat(500)
    const cells = lines.columns.map(() => ({ text: word }))
    const blocks: readonly Block[] = [
      {
        ...lines,
        rows: [
          { kind: 'line', cells },
          { kind: 'total', cells },
        ],
      },
      { kind: 'facts', facts: [{ label: word, lines: [word] }] },
      { kind: 'explanation', node: { text: word, result: word, of: [] } },
    ]
    const { texts } = await made({ ...everyBlock, title: 'tittel '.repeat(286), marks: [], blocks })
    const text = texts.join('').replaceAll(/\s/g, '')
    expect(text.split('æ').length - 1).toBe(500 * 12)
    expect(text.split('tittel').length - 1).toBeGreaterThanOrEqual(286)
  })

  it('may be no lines, and five hundred: the head on every page, and the total never alone', async () => {
    expect(await aloud([{ ...lines, rows: [] }])).toContain('Arbeid Antall')
    const line = lines.rows.find(({ kind }) => kind === 'line')
    const total = lines.rows.find(({ kind }) => kind === 'total')
    if (line === undefined || total === undefined) throw new Error('no rows')
    const { texts } = await made({
      ...everyBlock,
      blocks: [{ ...lines, rows: [...Array.from({ length: 500 }, () => line), total] }],
    })
    expect(texts.length).toBeGreaterThan(8)
    for (const text of texts) expect(text).toContain('Pris per enhet')
    expect(texts.join('').split('9 375,00').length - 1).toBe(500)
    expect(texts.at(-1)).toMatch(/9 375,00[\s\S]*37 734,38/)
  })
})
