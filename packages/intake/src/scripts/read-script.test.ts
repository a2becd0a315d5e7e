import { describe, expect, it } from 'vitest'
import { looksLikeScript, readScript } from './index.ts'

const read = (...lines: readonly string[]) => readScript(lines.join('\n'), 'order.txt')

/** Each variable as `line name day, from–to`. */
const variables = (...lines: readonly string[]) =>
  read(...lines).variables.map(({ name, at, dates }) =>
    [
      'line' in at ? at.line : '',
      name,
      dates.map(({ from, to }) => (to === undefined ? from : `${from}–${to}`)).join(', '),
    ]
      .join(' ')
      .trim(),
  )

const codes = (...lines: readonly string[]) =>
  read(...lines).issues.map(({ code, params: { line } }) => `${code} ${line}`)

describe('an import', () => {
  it('names a variable, and a day where it has one', () => {
    expect(variables('import db/BEFOLKNING_KJOENN as sex', 'import db/INNTEKT_WLONN 2021-12-31 as wage')).toEqual([
      '1 BEFOLKNING_KJOENN',
      '2 INNTEKT_WLONN 2021-12-31',
    ])
  })

  it('has options and comments that change nothing', () => {
    expect(
      variables(
        'import db/NUDB_BU 2019-01-01 as edu, outer_join',
        'import db/NUDB_BU 2019-01-01 as edu, values(1, 2), values_from(other)',
        'import db/NUDB_BU 2019-01-01 as edu // highest education',
        'import db/NUDB_BU 2019-01-01 # highest education',
        '\timport\tdb/NUDB_BU\t2019-01-01',
      ),
    ).toEqual([1, 2, 3, 4, 5].map((line) => `${line} NUDB_BU 2019-01-01`))
  })

  it('may use any alias, required or not', () => {
    expect(
      variables('import f/A_B', 'import fd/A_C', 'import ds/Æ_ØÅ', 'import db / A_D', 'import A_E 2020-01-01'),
    ).toEqual(['1 A_B', '2 A_C', '3 Æ_ØÅ', '4 A_D', '5 A_E 2020-01-01'])
  })

  it('may be written in upper case', () => {
    expect(variables('IMPORT db/A_B 2020-01-01', 'Import-Event db/A_C 2020-01-01 TO 2020-12-31')).toEqual([
      '1 A_B 2020-01-01',
      '2 A_C 2020-01-01–2020-12-31',
    ])
  })

  it('of events has a period, in either order', () => {
    expect(
      variables(
        'import-event db/SIVSTANDFDT_SIVSTAND 2018-01-01 to 2018-12-31 as marital',
        'import-event db/SIVSTANDFDT_SIVSTAND 2018-12-31 to 2018-01-01',
      ),
    ).toEqual(['1', '2'].map((line) => `${line} SIVSTANDFDT_SIVSTAND 2018-01-01–2018-12-31`))
  })

  it('of a panel has many variables and many days', () => {
    expect(variables('import-panel db/A_B db/A_C, db/A_D 2017-12-31 2018-12-31')).toEqual(
      ['A_B', 'A_C', 'A_D'].map((name) => `1 ${name} 2017-12-31, 2018-12-31`),
    )
  })

  it('knows its dataset and its databank', () => {
    const { variables } = read(
      'import db/A_B',
      'require no.ssb.fdb:41 as db',
      'require no.fhi.npr:DRAFT as npr',
      'create-dataset people',
      'import db/A_B',
      'create-dataset jobs',
      'import npr/A_B',
      'use people',
      'import db/A_C',
    )
    expect(variables.map(({ dataset, databank }) => [dataset, databank])).toEqual([
      [undefined, undefined],
      ['people', 'no.ssb.fdb'],
      ['jobs', 'no.fhi.npr'],
      ['people', 'no.ssb.fdb'],
    ])
  })

  it('with words that are no day is found without it, and told', () => {
    expect(variables('import db/A_B 2021-02-30 as x')).toEqual(['1 A_B'])
    expect(codes('import db/A_B 31.12.2021', 'import db/A_B $missing')).toEqual([
      'reading/date-unreadable 1',
      'reading/date-unreadable 2',
    ])
  })

  it('that names nothing is told', () => {
    expect(codes('import', 'import db/', 'import some data')).toEqual(
      [1, 2, 3].map((line) => `reading/import-unreadable ${line}`),
    )
  })
})

describe('a command that goes on', () => {
  it('gives each variable the line that it stands in', () => {
    expect(
      variables('import-panel db/A_B \\', '  db/A_C \\  ', '  2017-12-31 \\', '2018-12-31', 'import db/A_D'),
    ).toEqual(['1 A_B 2017-12-31, 2018-12-31', '2 A_C 2017-12-31, 2018-12-31', '5 A_D'])
  })

  it('may hold comments', () => {
    expect(variables('import-panel db/A_B \\ // first', '// db/A_X \\', '# none', 'db/A_C 2018-12-31')).toEqual([
      '1 A_B 2018-12-31',
      '4 A_C 2018-12-31',
    ])
  })

  it('ends with the script, with an empty line before another command, and where another import begins', () => {
    expect(variables('import db/A_B \\')).toEqual(['1 A_B'])
    expect(variables('import db/A_B \\', '', 'keep if year == 2020')).toEqual(['1 A_B'])
    expect(variables('import db/A_B \\', 'import db/A_C 2020-01-01')).toEqual(['1 A_B', '2 A_C 2020-01-01'])
  })

  it('goes on after the empty lines of a text that was copied from a page', () => {
    expect(variables('import-panel db/A_B \\', '', 'db/A_C \\', ' ', '2020-01-01 2021-01-01', '', 'keep')).toEqual([
      '1 A_B 2020-01-01, 2021-01-01',
      '3 A_C 2020-01-01, 2021-01-01',
    ])
    expect(variables('import-event db/A_B \\', '', '2020-01-01 \\', '', 'to 2020-12-31')).toEqual([
      '1 A_B 2020-01-01–2020-12-31',
    ])
  })

  it('hides no import behind the labels of a long recode', () => {
    expect(variables('recode x \\', '  (1 = 1 "import") \\', '  (2 = 2 "for")', 'import db/A_B')).toEqual(['4 A_B'])
  })
})

describe('what is no order', () => {
  it('is a text block, told by its line', () => {
    const { variables, skipped } = read('textblock', 'import db/A_X', 'for i in 1:2', 'endblock', 'import db/A_B')
    expect(variables.map(({ name }) => name)).toEqual(['A_B'])
    expect(skipped).toEqual([{ at: { file: 'order.txt', line: 1 }, reason: 'text-block' }])
  })

  it('is an import that is commented out', () => {
    const { variables, skipped } = read('// import db/A_X', '#import-panel db/A_Y 2020-01-01', '// just words')
    expect(variables).toEqual([])
    expect(skipped.map(({ at, reason }) => ['line' in at && at.line, reason])).toEqual([
      [1, 'commented-out'],
      [2, 'commented-out'],
    ])
  })

  it.each([
    'generate x = "import db/A_X"',
    'define-labels x 1 "import db/A_X 2020-01-01"',
    'Imported db/A_X is nice',
    'import og/eller data fra registeret',
    'import NAV data',
    'merge db/A_X into y',
    'summarize import',
    '* import db/A_X',
  ])('is %s', (line) => {
    expect(variables(line)).toEqual([])
  })

  it('is everything after a text block that nothing closes, and that is told', () => {
    expect(codes('import db/A_B', 'textblock', 'import db/A_C')).toEqual(['reading/text-block-open 2'])
  })
})

describe('a value', () => {
  it('stands for a day or a part of a name', () => {
    expect(
      variables(
        'let year = 2020',
        'let day = date_fmt($year, 12, 31)',
        'let next = $year + 1',
        "let name = 'WLONN'",
        'import db/A_B $day as wage++$year',
        'import db/A_B date_fmt($next)',
        'import db/A_B date_fmt($year, 2) as wage ++ $year, outer_join',
        'import db/INNTEKT_ ++ $name $year-12-31',
        'import db/INNTEKT_$name',
      ),
    ).toEqual([
      '5 A_B 2020-12-31',
      '6 A_B 2021-01-01',
      '7 A_B 2020-02-01',
      '8 INNTEKT_WLONN 2020-12-31',
      '9 INNTEKT_WLONN',
    ])
  })

  it('that nobody gave is told, in a name too', () => {
    expect(codes('import db/A_B $day', 'import db/A_$name', 'import db/A_B date_fmt($y)')).toEqual([
      'reading/date-unreadable 1',
      'reading/name-unreadable 2',
      'reading/date-unreadable 3',
    ])
  })

  it('cannot grow without end', () => {
    const { variables } = read('let x = aaaaaaaaaa', 'for i in 1:1000', 'let x = $x ++ $x', 'end', 'import db/A_B')
    expect(variables).toHaveLength(1)
  })
})

describe('a text that looks like a script', () => {
  it.each([
    'import db/A_B',
    '  require no.ssb.fdb:41 as db',
    'x\r\ncreate-dataset a',
    'textblock',
    'import-panel db/$x 2020-01-01',
  ])('has a command of scripts: %s', (text) => {
    expect(looksLikeScript(text)).toBe(true)
  })

  it.each(['', 'BEFOLKNING_KJOENN', 'import pandas as pd', 'Variabelnavn;velg'])('is not any text: %s', (text) => {
    expect(looksLikeScript(text)).toBe(false)
  })
})
