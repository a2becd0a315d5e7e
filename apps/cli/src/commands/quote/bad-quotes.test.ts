import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { languages } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { filesOfLife, memoryFiles } from '../../quote-files.ts'

const folder = fileURLToPath(new URL('../../../../../packages/quotes/examples/bad/', import.meta.url))

const samples = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')]))

const names = Object.keys(samples)

const own = await filesOfLife()

await own.run('quote revise sent.json --output revised.json')
await own.run(
  'quote cancel accepted.json --reason mistake --by Kari --at 2026-12-02T10:00:00+01:00 --output cancelled.json',
)

const accepted = own.files.get('accepted.json') ?? ''

/** What is refused, file by file, without the line breaks of the terminal. */
const refusalsIn = (stderr: string): ReadonlyMap<string, string> =>
  new Map(
    stderr
      .replaceAll(/\n +/g, ' ')
      .split('\n')
      .filter((line) => line.includes('.json: '))
      .map((line) => [line.slice(0, line.indexOf(': ')), line]),
  )

describe('bad quotes', () => {
  it.each(languages)('are each refused with the number of their rule and a sentence, in %s', async (language) => {
    const { code, stdout, stderr } = await memoryFiles(samples).run(['check', ...names, '--lang', language])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    const refusals = refusalsIn(stderr)
    expect([...refusals.keys()]).toEqual(names)
    for (const [name, refusal] of refusals) {
      // Without a format, nobody can tell that it was to be a quote.
      if (name === 'qr-02-no-format.json') continue
      expect(refusal).toContain(name.slice(0, 5).toUpperCase())
      expect(refusal).toMatch(/\.$/)
    }
    expect(stderr).not.toMatch(/undefined|\[object|\{\w+\}|\/\^|\bat .*\.ts/)
  })

  it('are told from one another by verify, fact by fact', async () => {
    const of = async (name: string) =>
      refusalsIn((await memoryFiles(samples).run(`quote verify ${name}`)).stderr).get(name)
    expect(await of('qr-37-vat-an-ore-off.json')).toContain('holder ikke: Mva. og summer stemmer på øret.')
    expect(await of('qr-72-an-event-left-out.json')).toContain('holder ikke: Hver hendelse bygger på den forrige.')
    expect(await of('qr-42-a-figure-that-does-not-follow-from-those-below-it.json')).toContain(
      'Alle utregninger går opp',
    )
    expect(await of('qr-01-a-member-name-twice.json')).toContain('QR-01  /number  json/duplicate-key')
  })
})

const changed = (from: string | RegExp, to: string): string => accepted.replace(from, to)

/** What is wrong, the file, and what must be told. */
const cases: readonly (readonly [name: string, text: string, tells: readonly string[]])[] = [
  ['one character changed', changed('Universitetet i Oslo', 'Universitetet i Osl0'), ['QR-70', 'content-changed']],
  ['a member name twice', changed('{', '{"format": "quote/1",'), ['QR-01', '«format» står to ganger']],
  ['a false organisation number', changed('"971035854"', '"971035853"'), ['QR-14', '971035853', 'Kontrollsifferet']],
  ['an amount as a float', changed('"gross": "48703.75"', '"gross": 48703.75'), ['QR-04', '48703.75']],
  [
    'a gross total an øre off',
    changed(/"gross": "48703.75"(?![\s\S]*"gross": "48703.75")/, '"gross": "48703.76"'),
    ['QR-35'],
  ],
  [
    'VAT an øre off',
    changed(/"vat": "9740.75"(?=\s*\}\s*\],\s*"totals")/, '"vat": "9740.76"'),
    ['QR-37', '9 740,76 kr'],
  ],
  [
    'a revision chain with a gap',
    changed('"revision": 1,\n        "language"', '"revision": 3,\n        "language"'),
    ['QR-11'],
  ],
  [
    'events out of order',
    changed('2026-12-01T10:00:00+01:00",\n          "by"', '2026-11-01T10:00:00+01:00",\n          "by"'),
    ['QR-54'],
  ],
  [
    'a day that does not exist',
    changed('"validUntil": "2026-12-07"', '"validUntil": "2027-02-29"'),
    ['QR-05', '2027-02-29'],
  ],
  ['a negative price', changed('"unitPrice": "1178.00"', '"unitPrice": "-1178.00"'), ['QR-22', '−1 178,00 kr']],
  ['an unknown format version', changed('"quote/1"', '"quote/7"'), ['QR-02', '«quote/7» er ukjent']],
  ['half a file', accepted.slice(0, -500), ['QR-01', 'json/syntax']],
]

describe('a bad quote', () => {
  it.each(cases)('is refused by every command, and nothing is written: %s', async (_, text, tells) => {
    expect(text).not.toBe(accepted)
    for (const line of [
      'quote show bad.json',
      'quote verify bad.json',
      'quote export bad.json --as csv --output out.csv',
      'quote acknowledge bad.json --by Kari --in-place',
      'check bad.json',
    ]) {
      const one = memoryFiles({ 'bad.json': text })
      const { code, stdout, stderr } = await one.run(line)
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      for (const sentence of tells)
        expect(stderr.replaceAll(/\n +/g, ' ').replaceAll('\u00a0', ' ')).toContain(sentence)
      expect(one.files.get('bad.json')).toBe(text)
      expect(one.files.has('out.csv')).toBe(false)
    }
  })

  it('may have ten thousand lines, and is told that alone', async () => {
    const quote = JSON.parse(accepted)
    const [line] = quote.revisions[0].content.estimate.lines
    const small = { ...line, trace: { kind: 'input', value: line.net, unit: 'money', ref: '/tables' } }
    quote.revisions[0].content.estimate.lines = Array.from({ length: 10_000 }, () => small)
    const { code, stderr } = await memoryFiles({ 'long.json': JSON.stringify(quote) }).run('quote verify long.json')
    expect(code).toBe(1)
    expect(stderr).toContain('QR-20')
    expect(stderr.replaceAll('\u00a0', ' ')).toContain('10 000 linjer')
    expect(stderr).toMatch(/^long\.json: én feil/)
    expect(stderr).not.toMatch(/QR-(?!20)\d\d/)
  })

  it('has a percentage above 100 only when somebody asks for it, and then it is refused', async () => {
    const { code, stderr } = await own.run('quote adjust draft.json --reduction 100,5% --reason x --by Kari')
    expect(code).toBe(1)
    expect(stderr).toContain('QR-24')
    expect(stderr).toContain('Skriv et tall over 0 og høyst 100.')
  })
})

describe('a command that makes no sense', () => {
  const misused: readonly (readonly [line: string, code: string])[] = [
    ['quote', 'usage/incomplete-command'],
    ['quote accpet sent.json', 'usage/unknown-command'],
    ['quote new small.json details.json --number DEMO-2026-0042', 'usage/unknown-option'],
    ['quote issue draft.json', 'usage/option-missing'],
    ['quote issue draft.json --by Kari --at i-morgen', 'usage/not-a-moment'],
    ['quote issue draft.json --by Kari --at 2026-02-30T10:00:00+01:00', 'usage/not-a-moment'],
    ['quote issue draft.json --by Kari --number DEMO-2026-0042 --at 2099-11-23T09:00:00+01:00', 'usage/far-moment'],
    ['quote accept sent.json --accepted-by Ola --by Kari --accepted-at 2099-12-01T09:00:00+01:00', 'usage/far-moment'],
    ['quote adjust draft.json --charge mye --reason x --by Kari', 'usage/not-a-size'],
    ['quote adjust draft.json --charge -5 --reason x --by Kari', 'usage/not-a-size'],
    ['quote adjust draft.json --reason x --by Kari', 'usage/charge-or-reduction'],
    ['quote adjust draft.json --charge 1 --reduction 1 --reason x --by Kari', 'usage/charge-or-reduction'],
    ['quote adjust draft.json --charge 1 --vat 25 --reason x --by Kari', 'usage/not-a-vat'],
    ['quote show draft.json --revision to', 'usage/not-a-count'],
    ['quote decline sent.json --reason dyrt --by Kari', 'usage/value-not-allowed'],
    ['quote export accepted.json --as xml', 'usage/value-not-allowed'],
    ['quote revise sent.json --in-place --output x.json', 'usage/in-place-and-output'],
    ['quote revise - --in-place', 'usage/in-place-without-file'],
    ['quote new - -', 'usage/stdin-twice'],
  ]

  it.each(misused)('anslag %s', async (line, sentence) => {
    const one = memoryFiles({ ...Object.fromEntries(own.files), '-': own.files.get('sent.json') ?? '' })
    const { code, stdout, stderr } = await one.run(line)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(sentence)
  })
})

describe('what cannot be done', () => {
  const refused: readonly (readonly [line: string, code: string])[] = [
    ['quote issue draft.json --number 2026-0001 --by Kari', 'quote/demonstration-series'],
    ['quote issue draft.json --number 42 --by Kari', 'format/pattern'],
    ['quote issue draft.json --by Kari', 'quote/number-missing'],
    ['quote issue draft.json --number DEMO-2026-0042 --by Ola --role buyer', 'quote/not-permitted'],
    ['quote issue revised.json --number DEMO-2026-0043 --by Kari', 'quote/number-kept'],
    ['quote discard draft.json', 'quote/first-draft'],
    ['quote withdraw draft.json --reason mistake --by Kari', 'quote/not-issued'],
    ['quote cancel draft.json --reason mistake --by Kari', 'quote/not-issued'],
    ['quote new nowhere.json small.json', 'file/missing'],
    ['quote new nowhere.json small.json', 'file/other-format'],
    ['quote show small.json', 'file/other-format'],
    ['quote send draft.json --by Kari', 'quote/not-issued'],
    [
      'quote extend accepted.json --until 2027-03-01 --reason Ferie --by Kari --at 2026-12-02T10:00:00+01:00',
      'quote/nothing-delivered',
    ],
    ['quote change cancelled.json small.json --reason Avtalt', 'quote/base-not-agreed'],
    ['quote revise accepted.json', 'quote/change-instead'],
    ['quote revise draft.json', 'quote/draft-exists'],
    ['quote adjust sent.json --charge 1 --reason x --by Kari', 'quote/not-a-draft'],
    ['quote assume draft.json /areas/0 5 --reason x --by Kari', '/areas/0'],
    ['quote assume draft.json delivery.nothing 5 --reason x --by Kari', 'quote/not-a-norm'],
    ['quote assume draft.json anonymisation --reason x --by Kari', 'quote/unknown-component'],
    ['quote export sent.json --as csv', 'finance/not-accepted'],
    ['quote export sent.json', 'finance/not-accepted'],
    ['quote export accepted.json --as csv --mapping small.json', 'file/other-format'],
    ['quote accept sent.json --accepted-by Ola --by Kari --at 2026-12-08T00:00:00+01:00', 'quote/late-acceptance'],
    [
      'quote accept sent.json --accepted-by Ola --by Kari --at 2026-12-08T00:00:00+01:00 --accepted-at 2026-12-07T09:00:00Z',
      'quote/evidence-missing',
    ],
    ['quote issue draft.json --number DEMO-2026-0042 --by Kari --output sent.json', 'file/exists'],
    ['quote export accepted.json --output accepted.json', 'file/exists'],
    ['check none.json', 'file/missing'],
    ['check odd.json', 'file/unknown-kind'],
  ]

  it.each(refused)('anslag %s', async (line, sentence) => {
    const one = memoryFiles({ ...Object.fromEntries(own.files), 'odd.json': '{"format": "invoice/1"}' })
    const before = new Map(one.files)
    const { code, stdout, stderr } = await one.run(line)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(sentence)
    expect(one.files).toEqual(before)
  })
})

describe('anslag check', () =>
  it('tells the kind of each document by itself', async () => {
    const one = memoryFiles(Object.fromEntries(own.files))
    for (const [line, name] of [
      ['price small.json --format json', 'estimate.json'],
      ['quote example mapping', 'mapping.json'],
    ])
      one.files.set(name ?? '', (await one.run(line ?? '')).stdout)
    const files = ['small.json', 'list.json', 'estimate.json', 'accepted.json', 'details.json', 'mapping.json']
    const { code, stdout } = await one.run(['check', ...files, '--format', 'json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout).map(({ format }: { readonly format: string }) => format)).toEqual([
      'request/1',
      'price-list/1',
      'estimate/1',
      'quote/1',
      'quote-details/1',
      'finance-mapping/1',
    ])
    const quote = (await one.run('check accepted.json')).stdout
    expect(quote).toContain('accepted.json: quote/1, uten motsigelser.')
    expect(quote).toContain('«anslag quote verify»')
    expect(quote).not.toContain('uten feil')
  }))
