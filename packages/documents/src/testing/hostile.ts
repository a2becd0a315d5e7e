import fc from 'fast-check'
import type { Document } from '../model/document.ts'

/** Texts that are markup of some format, that steer, hide or turn round, or that are longer than anybody expects. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '</title></style><img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  '&lt;b&gt; &amp; &#0;',
  '<!-- --> ]]> <![CDATA[x]]>',
  '#set page(width: 1pt) $x$ *bold* _it_ `raw` @ref <label> \\ #sys.inputs',
  '=HYPERLINK("https://example.org";"x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '</w:t></w:r></w:p>',
  'a\u0000b\u0007c\u001b[31md\u009be',
  'gnp.\u202ecod.exe\u2066\u200b\ufeff',
  'שלום עולם مرحبا بالعالم',
  'e\u0301\u0327\u0338 ﷽ 👩‍🔬 \u{e0041}',
  '\ud800',
  'x'.repeat(500),
  'Et langt ord og flere '.repeat(91).slice(0, 2_000),
  ' ',
]

/** A document whose every text is one of these, with every kind of block, and a table of so many rows. */
export const documentOf = (texts: readonly string[], rows = 3): Document => {
  let turn = 0
  const text = (): string => {
    turn += 1
    return texts[turn % texts.length] ?? ''
  }
  const cells = () => [{ text: text() }, { text: text(), value: '1178.00' }, { text: text(), value: '2' }]
  const line = { kind: 'line', cells: cells() } as const
  return {
    title: text(),
    language: 'nb',
    day: '2026-11-30',
    sender: text(),
    marks: [
      { text: text(), weight: 'warning' },
      { text: text(), weight: 'note' },
    ],
    blocks: [
      { kind: 'heading', level: 1, text: text() },
      { kind: 'facts', facts: [{ label: text(), lines: [text(), text()] }] },
      { kind: 'heading', level: 2, text: text() },
      {
        kind: 'table',
        caption: text(),
        columns: [
          { title: text(), kind: 'text' },
          { title: text(), kind: 'amount' },
          { title: text(), kind: 'quantity' },
        ],
        rows: [
          { kind: 'group', cells: [{ text: text() }] },
          ...Array.from({ length: rows }, () => ({ ...line, cells: cells() })),
          { kind: 'sum', cells: cells() },
          { kind: 'total', cells: cells() },
        ],
      },
      { kind: 'heading', level: 3, text: text() },
      { kind: 'sentences', sentences: [text(), text()] },
      { kind: 'sentences', sentences: [text(), text()], list: true },
      { kind: 'notice', weight: 'warning', title: text(), sentences: [text()] },
      {
        kind: 'explanation',
        node: { text: text(), result: text(), remarks: [text()], of: [{ text: text(), of: [] }] },
      },
      {
        kind: 'chart',
        form: 'columns',
        title: text(),
        description: text(),
        values: [
          { label: text(), text: text(), value: '1178.50', part: 'usual' },
          { label: text(), text: text(), value: text(), part: 'allowance' },
        ],
      },
      { kind: 'seal', label: text(), value: text(), sentences: [text()] },
      { kind: 'page-break', sheet: text() },
      { kind: 'blank-form', fields: [{ label: text() }, { label: text(), value: text() }] },
    ],
    attachments: [{ name: 'quote.json', mediaType: 'application/json', description: text(), text: '{}' }],
  }
}

/** Documents of hostile texts in any order. */
export const hostileDocuments: fc.Arbitrary<Document> = fc
  .array(fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 40 })
  .map((texts) => documentOf(texts))
