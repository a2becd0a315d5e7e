import { describe, expect, it } from 'vitest'
import { readFile } from './read-file.ts'

const read = async (name: string, text: string) => {
  const { kind, found } = await readFile({ name, text }, [])
  return { kind, variables: found.variables.map((each) => [each.name, each.list]), issues: found.issues }
}

const list = 'Variabelnavn;Velg\na_1;x'
const page = '<html><table><tr><td>Variabelnavn</td></tr></table></html>'

describe('one file of an order', () => {
  it('gives the variables of a list that nobody knows its own name, and others that of their list', async () => {
    expect((await read('ark.csv', list)).variables).toEqual([['a_1', 'ark.csv']])
    expect((await read('SSB_variabelliste_nytt.csv', list)).variables).toEqual([['a_1', 'nytt']])
    expect((await read('script.txt', 'import db/A_B')).variables).toEqual([['A_B', undefined]])
  })

  it.each([
    ['order.txt', 'require no.ssb.fdb:9 as db', 'script', 'warn', 'nothing-found'],
    ['order.txt', 'import db/$x_1', 'script', 'warn', 'name-unreadable'],
    ['list.csv', 'Variabelnavn;Velg\na_1;', 'table', 'warn', 'nothing-ticked'],
    ['list.xls', page, 'workbook', 'error', 'workbook-old'],
    ['letter.html', page, 'unknown', 'error', 'not-recognised'],
    ['letter.txt', 'Kjære alle sammen', 'unknown', 'error', 'not-recognised'],
    ['data.json', '{"a": [1,', 'unknown', 'error', 'not-recognised'],
    ['empty.txt', ' \n', 'unknown', 'error', 'file-empty'],
  ])('tells in one sentence why it gives nothing: %s with %j', async (name, text, kind, severity, code) => {
    const { issues, ...rest } = await read(name, text)
    expect(rest).toEqual({ kind, variables: [] })
    expect(issues).toMatchObject([{ severity, code: `reading/${code}`, path: '', params: { file: name } }])
  })

  it.each([
    ['order.txt', 'import db/A_B\n', 5, 'script'],
    ['list.xls', '<html>', 20, 'workbook'],
    ['metadata.json', '{', 50, 'metadata'],
  ])('is refused beyond the limit of its kind, and not before: %s', async (name, start, megabytes, kind) => {
    const tooLong = await read(name, start + 'x'.repeat(megabytes * 1_000_000))
    expect(tooLong).toMatchObject({ kind, issues: [{ code: 'reading/file-too-large', params: { megabytes } }] })
  })
})
