import { readingJsonSchema, reportSchema } from '@anslag/intake'
import { languages } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { recorded } from '../recorded-run.ts'

const script = `require no.ssb.fdb:41 as db
create-dataset people
import db/BEFOLKNING_KJOENN as sex
import-event db/SIVSTANDFDT_SIVSTAND 2018-01-01 to 2018-12-31
import db/BEFOLKING_ALDER 2020-01-01 as age
// import db/NUDB_BU
`

const metadata = JSON.stringify({
  dataStore: { name: 'no.ssb.fdb' },
  dataStructures: [{ name: 'NYTT_X', subjectFields: ['Valg'], temporalCoverage: { start: 0, stop: 3650 } }],
})

const own = { 'order.txt': script, 'names.txt': 'INNTEKT_WLONN\nNYTT_X 2020', 'metadata.json': metadata, '-': script }

const parsed = (text: string): Record<string, unknown> => JSON.parse(text)

describe('anslag read', () => {
  it('says what is ordered, what is open and what was skipped, with places', async () => {
    const { code, stdout, stderr } = await recorded('read order.txt', own)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const part of [
      'Filene bestiller 3 variabler fra 1 statistikkområde og 1 FD-Trygd-tabell.',
      'Statistikkområde: Befolkning\n  - BEFOLKNING_KJOENN\n    order.txt, linje 3',
      'SIVSTANDFDT_SIVSTAND, 2018',
      'Hvilken variabelliste hører BEFOLKING_ALDER til?\n    order.txt, linje 5',
      'Import som er kommentert ut  order.txt, linje 6',
    ])
      expect(stdout).toContain(part)
  })

  it.each(languages)('says it in %s, within the width of the terminal', async (language) => {
    const { stdout } = await recorded(`read order.txt names.txt --lang ${language}`, own, { columns: 60 })
    expect(stdout).not.toMatch(/undefined|\[object|[{]\w+[}]/)
    expect(stdout.split('\n').filter((line) => line.length > 60 && !/https:|--choose/.test(line))).toEqual([])
    expect(stdout).toContain({ nb: 'Spørsmål', nn: 'Hoppa over', en: 'Questions' }[language])
  })

  it('writes the report as JSON', async () => {
    const { stdout } = await recorded('read order.txt names.txt --format json', own)
    const report = parsed(stdout)
    expect(reportSchema.safeParse(report)).toMatchObject({ success: true })
    expect(report).toMatchObject({ format: 'reading/1', files: [{ kind: 'script' }, { kind: 'names' }] })
  })

  it('writes a request that price takes, with the places of each answer', async () => {
    const { stdout } = await recorded('read order.txt --request', own)
    expect(parsed(stdout)).toMatchObject({
      format: 'request/1',
      tables: ['F_DEMO_SIV'],
      areas: ['befolkning'],
      origins: { '/areas/0': [{ file: 'order.txt', line: 3 }] },
    })
    const priced = await recorded('price - --lang en', { '-': stdout })
    expect(priced.code).toBe(0)
    expect(priced.stdout).toMatch(/Total incl\. VAT \(example.amount, from\)/)
  })

  it('reads standard input, and keeps the folders of files to itself', async () => {
    const { stdout } = await recorded('read - /home/me/names.txt --format json', {
      ...own,
      '/home/me/names.txt': 'A_B',
    })
    expect(stdout).not.toContain('/home')
    expect(parsed(stdout)).toMatchObject({ files: [{ file: '-' }, { file: 'names.txt' }] })
  })

  it('places variables by metadata', async () => {
    const { stdout } = await recorded('read names.txt --metadata metadata.json', own)
    expect(stdout).toContain('Statistikkområde: Valg')
    expect(stdout).toContain('NYTT_X finnes ikke for 2020')
  })

  it('says since when variables are no longer delivered, by the day that is asked for', async () => {
    const later = await recorded('read x --metadata metadata.json', { ...own, x: 'NYTT_X' })
    expect(later.stdout).toContain('NYTT_X finnes bare til')
    const then = await recorded('read x --metadata metadata.json --day 1980-01-01', { ...own, x: 'NYTT_X' })
    expect(then.stdout).not.toContain('NYTT_X finnes bare til')
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['missing.txt', 'file/missing'],
    ['empty.txt', 'reading/file-empty'],
    ['prose.txt', 'reading/not-recognised'],
    ['fake.xlsx', 'reading/workbook-unreadable'],
    ['old.xls', 'reading/workbook-old'],
    ['order.txt --metadata names.txt', 'reading/not-metadata'],
  ])('is refused, and nothing is written: %s', async (line, code) => {
    const bad = {
      ...own,
      'empty.txt': '',
      'prose.txt': 'Vi sees i morgen.',
      'fake.xlsx': Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]),
      'old.xls': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    }
    for (const language of languages) {
      const run = await recorded(`read ${line} --request --lang ${language}`, bad)
      expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 1, stdout: '' })
      expect(run.stderr).toContain(code)
      expect(run.stderr).not.toMatch(/undefined|\[object|[{]\w+[}]/)
    }
  })
})

describe('anslag check', () => {
  it('knows a report by itself, and tells what is wrong in one', async () => {
    const { stdout } = await recorded('read order.txt --format json', own)
    const good = await recorded('check report.json --lang en', { 'report.json': stdout })
    expect([good.code, good.stdout]).toEqual([0, expect.stringContaining('report.json: reading/1, without errors.')])
    const wrong = JSON.stringify({ ...parsed(stdout), variables: [{ name: 'A_X' }], more: 1 })
    const bad = await recorded('check report.json', { 'report.json': wrong })
    expect([bad.code, bad.stdout]).toEqual([1, ''])
    for (const place of ['/variables/0/dates', '/more']) expect(bad.stderr).toContain(place)
  })

  it('says of a report that it is no request', async () => {
    const { stdout } = await recorded('read order.txt --format json', own)
    const { code, stderr } = await recorded('price report.json', { 'report.json': stdout })
    expect([code, stderr]).toEqual([1, expect.stringContaining('reading/1')])
  })
})

describe('anslag schema reading', () => {
  it('writes the schema of the report', async () => {
    expect(parsed((await recorded('schema reading')).stdout)).toEqual(readingJsonSchema())
  })
})
