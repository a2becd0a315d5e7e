import { describe, expect, it } from 'vitest'
import { linesAsTyped } from './as-typed.ts'
import { filled, letOf } from './bindings.ts'
import { importOf } from './import-command.ts'
import { readScript, scriptLine } from './index.ts'
import { scriptLimits } from './limits.ts'
import { withPlainNewNames } from './new-name.ts'

const one = new Map([['a', '1']])

describe('the bindings of a command', () => {
  it('are filled in, unless the command could become huge', () => {
    expect(filled(`${'x'.repeat(500)} $a`, one)).toBe(`${'x'.repeat(500)} 1`)
    expect(filled('$a,'.repeat(98), one)).toBe('1,'.repeat(98))
    expect(filled('$a,'.repeat(100), one)).toBe('$a,'.repeat(100))
  })

  it.each([
    ['x = 1', { name: 'x', value: '1' }],
    ['  $x_2=$a', { name: 'x_2', value: '1' }],
    ['x = "a\nb"', { name: 'x', value: 'a\nb' }],
    [`x = ${'1'.repeat(2_000)}`, { name: 'x', value: undefined }],
    ['x == 1', { name: 'x', value: '= 1' }],
    ['x', undefined],
    ['= 1', undefined],
    ['2x = 1', undefined],
  ])('are made of %j', (rest, expected) => {
    expect(letOf(rest, one)).toEqual(expected)
  })
})

describe('an import with its words', () => {
  const read = (text: string, isKnown: 'yes' | 'no' | 'nobody knows' = 'nobody knows', command = 'import') =>
    importOf(command, text, () => isKnown)

  it.each([
    ['db2/A_X', [{ alias: 'db2', name: 'A_X', below: 0 }]],
    ['"no.ssb.fdb:9/A_X"', [{ alias: 'no.ssb.fdb:9', name: 'A_X', below: 0 }]],
    ['db/A_X-2', []],
    ['db/A_X:2', []],
    ['A_X', [{ name: 'A_X', below: 0 }]],
  ])('names %s', (text, operands) => {
    expect(read(text).operands).toEqual(operands)
  })

  it('in small letters is believed of a databank that is known, or where none is required and nothing else stands there', () => {
    const believed = (...given: Parameters<typeof read>) => read(...given).operands.length === 1
    expect([believed('db/alder', 'yes'), believed('db/alder og mer', 'yes')]).toEqual([true, true])
    expect([believed('db/alder', 'no'), believed('db/ALDER', 'no')]).toEqual([false, true])
    expect([believed('db/alder'), believed('db/alder og mer'), believed('db/ALDER og mer')]).toEqual([
      true,
      false,
      true,
    ])
  })

  it.each([
    ['2020 db/A_X', [{ from: '2020-01-01' }], []],
    ['db/A_X "2020-12-31"', [{ from: '2020-12-31' }], []],
    ['db/A_X 20"20-12-31"', [], ['20"20-12-31"']],
    ['db/A_X as x 2020', [], ['2020']],
    ['db/A_X 2019-01-01 to 2019-12-31 - 2020-01-01', [{ from: '2019-01-01', to: '2019-12-31' }], ['2020-01-01']],
    ['db/A_X 2019-01-01 - 1', [], ['2019-01-01 … 1']],
  ])('has days: %s', (text, dates, unreadDates) => {
    expect(read(text)).toMatchObject({ dates, unreadDates })
  })

  it.each([
    ['2018-01-01 2018-12-31', [{ from: '2018-01-01', to: '2018-12-31' }]],
    ['2018-12-31 - 2018-01-01', [{ from: '2018-01-01', to: '2018-12-31' }]],
    ['2018-01-01', [{ from: '2018-01-01' }]],
    ['2018-01-01 to 2018-06-30 2019-01-01', [{ from: '2018-01-01', to: '2018-06-30' }, { from: '2019-01-01' }]],
    ['2019-01-01 2018-01-01 to 2018-06-30', [{ from: '2019-01-01' }, { from: '2018-01-01', to: '2018-06-30' }]],
    ['2018 2019 2020', [{ from: '2018-01-01' }, { from: '2019-01-01' }, { from: '2020-01-01' }]],
  ])('of events has a period where it has two days: %s', (days, dates) => {
    expect(read(`db/A_X ${days}`, 'yes', 'import-event').dates).toEqual(dates)
  })
})

describe('a new name', () => {
  it.each([
    [' db/A_X as sex', ' db/A_X as sex'],
    [' db/A_X as f(12) 2020-01-01', ' db/A_X as x 2020-01-01'],
    [' db/A_X as "my - name" ++ $y - 2000, outer(1)', ' db/A_X as x, outer(1)'],
    [' db/A_X as   x - 1', ' db/A_X as   x'],
    [' db/A_X as , outer(1)', ' db/A_X as , outer(1)'],
    [' db/A_X as x - 1\n db/A_Y as y - 2', ' db/A_X as x\n db/A_Y as x'],
    [' db/A_X as x -\n 1, 2020', ' db/A_X as x\n, 2020'],
  ])('is one word, however it is made: %j', (text, plain) => {
    expect(withPlainNewNames(text)).toBe(plain)
  })
})

describe('the first command of a script', () => {
  it.each([
    'require no.ssb.fdb:9 as db',
    ' \trequire  no.ssb.fdb:9  as\tdb',
    'create-dataset people',
    'create-dataset  people',
    'textblock',
    'import db/A_X',
    'import  f/A_X',
    'import db2/A_X',
    'import-event\tdb/$x',
    'IMPORT-PANEL _d/1A',
  ])('is found by its line: %s', (command) => {
    expect(scriptLine(`A note\r\n\r${command}\nimport db/A_Y`)).toBe(2)
    expect(scriptLine(`> A note\n>\n> ${command}`)).toBe(2)
  })

  it.each([
    'require',
    'require x',
    'x require no.ssb as db',
    'create-dataset',
    'textblocks',
    'import A_X',
    'import 2/A',
  ])('is none: %s', (text) => {
    expect(scriptLine(text)).toBeUndefined()
  })
})

describe('lines with a margin', () => {
  it('lose it, though blank lines between them have none', () => {
    expect(linesAsTyped('> a\n  \n>  b\n\n')).toEqual(['a', '  ', ' b', '', ''])
    expect(linesAsTyped('1 a\n  \n3: b')).toEqual(['a', '  ', 'b'])
    expect(linesAsTyped('> a\nb')).toEqual(['> a', 'b'])
  })
})

describe('what a script says', () => {
  const read = (...lines: readonly string[]) => readScript(lines.join('\n'), 'order.txt')
  const params = (...lines: readonly string[]) => read(...lines).issues.map((issue) => [issue.code, issue.params])

  it('is no more than it says', () => {
    const at = { file: 'order.txt', line: 1 }
    expect(read('import db/alder').variables).toStrictEqual([{ name: 'alder', at, dates: [] }])
    expect(read('require no.ssb.fdb:9 as db', 'import other/alder').variables).toEqual([])
  })

  it('is told in the words of the script, of one line and no longer than can be read', () => {
    expect(params(`import  noe   helt \\\n  annet 1 ${'x'.repeat(100)} `)).toEqual([
      ['reading/import-unreadable', { file: 'order.txt', line: 1, given: `noe helt annet 1 ${'x'.repeat(43)}` }],
    ])
    expect(params('for   i  ', 'end')).toEqual([
      ['reading/loop-unreadable', { file: 'order.txt', line: 1, given: 'i' }],
    ])
    expect(params('for i in 1:10001', 'import db/A_X', 'end')).toEqual([
      ['reading/loop-too-long', { file: 'order.txt', line: 1, limit: scriptLimits.turns }],
    ])
  })
})
