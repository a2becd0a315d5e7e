import { quoteRules, readQuote, readQuoteText } from '@anslag/quotes'
import { badSamples, goodSamples } from '../../../quotes/src/testing/rule-samples.ts'
import { type Generated, page, table } from './page.ts'

/** Where the samples stand: whoever writes an importer, in any language, can test it with them. */
export const samplesFolder = 'packages/quotes/examples'

const fileName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const good: readonly Generated[] = Object.entries(goodSamples).map(([name, quote]) => ({
  path: `${samplesFolder}/good/${fileName(name)}.json`,
  text: `${JSON.stringify(quote)}\n`,
}))

interface Bad extends Generated {
  readonly rule: string
  readonly name: string
  readonly also: readonly string[]
  readonly document: unknown
}

/** A thousand lines would fill megabytes for one fault; the page says how to make them. */
const tooLong = 'QR-20'

const textOf = (document: unknown): string =>
  typeof document === 'string' ? document : `${JSON.stringify(document)}\n`

const bad: readonly Bad[] = badSamples
  .filter(({ rule }) => rule !== tooLong)
  .map(({ rule, name, document, also = [] }) => ({
    path: `${samplesFolder}/bad/${fileName(rule)}-${fileName(name)}.json`,
    text: textOf(document),
    document,
    rule,
    name,
    also,
  }))

/** What our own reader says of a document: another may say less, and in other words. */
const issuesOf = (document: unknown) => {
  const read = typeof document === 'string' ? readQuoteText(document) : readQuote(document)
  return read.ok ? [] : read.issues.map(({ code, path, params }) => ({ code, path, params }))
}

const belowFolder = (path: string): string => path.slice(samplesFolder.length + 1)

/** What a program reads to try every sample in turn. */
const index: Generated = {
  path: `${samplesFolder}/samples.json`,
  text: `${JSON.stringify(
    {
      good: good.map(({ path }) => belowFolder(path)),
      bad: bad.map(({ path, rule, also, document }) => ({
        file: belowFolder(path),
        rules: [rule, ...also].sort(),
        issues: issuesOf(document),
      })),
    },
    null,
    1,
  )}\n`,
}

const says = new Map(quoteRules.map(({ id, says: sentence }) => [id, sentence]))

const link = (path: string): string => `[${belowFolder(path)}](${belowFolder(path)})`

const readme = page(`${samplesFolder}/README.md`, [
  '# Samples of quote/1',
  'To test an importer in any language. Files in `good` satisfy every rule. Each file in `bad` breaks one rule, and those beside it that follow from the same fault. All were made of a good one by a small change and then sealed anew, as somebody who forges a quote would do, but for those about the form, the seals and the chains themselves.',
  'A program finds them all in [samples.json](samples.json): `good`, and `bad` with the `rules` that each file breaks and what our own reader says of it (`issues`); another may say less.',
  'The rules are described in [quote-rules.md](../../../docs/reference/quote-rules.md). `anslag check FILE` tells what is wrong with any of them.',
  '## Good',
  table(
    ['file', 'what it is'],
    [
      [
        'rich',
        'two revisions; a changed norm, a fixed line without VAT, a charge and a reduction; accepted and delivered',
      ],
      ['change', 'a quote for a change of that one, issued'],
      ['draft', 'a draft: neither seal nor events'],
    ].map(([name = '', what = '']) => [link(`${samplesFolder}/good/${name}.json`), what]),
  ),
  '## Bad',
  `For ${tooLong} there is no file: repeat the first line of \`estimate.lines\` more than a thousand times.`,
  table(
    ['rule', 'what must hold', 'what is wrong', 'file', 'breaks also'],
    bad.map(({ rule, name, path, also }) => [rule, says.get(rule) ?? '', name, link(path), also.join(', ')]),
  ),
  '## Beside them',
  'Files to start from: [quote-details.json](quote-details.json), who offers what to whom, and [finance-mapping.json](finance-mapping.json), made-up accounts. `anslag quote example` writes them.',
])

/** A file for every sample that the rules are tested by, and the page that names them. */
export const quoteSampleFiles = (): readonly Generated[] => [
  ...good,
  ...bad.map(({ path, text }) => ({ path, text })),
  index,
  readme,
]
