import type { Block } from '../model/block.ts'
import type { Document } from '../model/document.ts'

const table = (text: string, lines: number): Block => ({
  kind: 'table',
  caption: text,
  columns: [
    { title: text, kind: 'text' },
    { title: 'kr', kind: 'amount' },
    { title: 'n', kind: 'quantity' },
    { title: '%', kind: 'share' },
    { title: 'd', kind: 'day' },
  ],
  rows: [
    { kind: 'group', cells: [{ text }] },
    ...Array.from({ length: lines }, (_, index) => ({
      kind: 'line' as const,
      depth: index % 3,
      cells: [
        { text },
        { text: '1 234,50 kr', value: '1234.50', id: `line ${index} ${text}` },
        { text: '2', value: '2' },
        { text: '25 %', value: '25' },
        { text: '30. november 2026', value: '2026-11-30' },
      ],
    })),
    {
      kind: 'total',
      cells: [
        { text },
        {
          text: 'x',
          value: lines === 0 ? '0' : '1234.50',
          formula: { apply: 'sum', to: lines === 0 ? [] : [{ cell: `line 0 ${text}` }] },
        },
        { text: '' },
        { text: '' },
        { text: '' },
      ],
    },
  ],
})

/** A document with every kind of block, in all of which the same text stands. */
export const documentOf = (text: string, lines = 3): Document => ({
  title: text,
  language: 'nb',
  day: '2026-11-30',
  sender: text,
  marks: [{ text, weight: 'warning' }],
  blocks: [
    { kind: 'heading', level: 1, text },
    { kind: 'facts', facts: [{ label: text, lines: [text, text] }] },
    table(text, lines),
    { kind: 'sentences', sentences: [text, text], list: true },
    { kind: 'notice', weight: 'warning', title: text, sentences: [text] },
    {
      kind: 'explanation',
      node: { text, result: text, remarks: [text], of: [{ text, remarks: [text, text], of: [] }] },
    },
    { kind: 'page-break', sheet: text },
    { kind: 'heading', level: 2, text },
    {
      kind: 'chart',
      form: 'bars',
      title: text,
      description: text,
      values: [{ label: text, text: '1 kr', value: '1.00' }],
    },
    { kind: 'seal', label: text, value: text, sentences: [text] },
    { kind: 'page-break', sheet: text },
    { kind: 'blank-form', fields: [{ label: text }, { label: text, value: text }] },
  ],
})

/** Texts that are something else to a form of documents than to a reader. */
export const hostileTexts: readonly (readonly [name: string, text: string])[] = [
  ['markup', '<script>alert(1)</script> & ]]> <!-- &amp; "\' />'],
  ['a formula', '=HYPERLINK("https://example.org";"x")'],
  ['other beginnings of formulas', '\t@SUM(A1)'],
  ['control characters', 'a\u0000b\u0007c\u001bd\u0085e\ufffef'],
  ['half a letter', 'a\ud800b\udc00c'],
  ['right to left', '\u202egnihton \u05e9\u05dc\u05d5\u05dd \u2066x'],
  ['lines and separators', 'a;b\r\nc\td"e'],
  ['a title of 2,000 letters', 'Ord og '.repeat(286)],
  ['a word of 500 letters', 'å'.repeat(500)],
  ['an escape of a workbook', 'a_x0041_b'],
  ['the name of a cell', 'A1'],
  ['nothing', ''],
]
