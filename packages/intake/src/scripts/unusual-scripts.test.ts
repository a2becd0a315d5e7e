import { describe, expect, it } from 'vitest'
import { looksLikeScript, readScript } from './index.ts'

const read = (...lines: readonly string[]) => readScript(lines.join('\n'), 'order.txt')

/** Each variable as `dataset/name day from–to`. */
const ordered = (...lines: readonly string[]) =>
  read(...lines).variables.map(({ name, dataset = '-', dates }) =>
    [`${dataset}/${name}`, ...dates.map(({ from, to }) => (to === undefined ? from : `${from}–${to}`))].join(' '),
  )

const codes = (...lines: readonly string[]) => read(...lines).issues.map(({ code }) => code)

describe('values that a script reckons', () => {
  it('are sums and products of bindings', () => {
    expect(
      ordered(
        'let first = 2010',
        'for i in 0:1',
        '  let year = $first + $i * 5',
        '  import db/A_X date_fmt($year, (6 + 6), 31)',
        'end',
      ),
    ).toEqual(['-/A_X 2010-12-31 2015-12-31'])
  })

  it('are ends of spans, with spaces or without', () => {
    const days = (values: string) =>
      ordered('let y = 2018', `for i in ${values}`, 'import db/A_X date_fmt($i)', 'end')[0]
    expect(days('$y : $y + 1')).toBe('-/A_X 2018-01-01 2019-01-01')
    expect(days('$y-1:$y')).toBe('-/A_X 2017-01-01 2018-01-01')
    expect(days('$y - 1 $y+2')).toBe('-/A_X 2017-01-01 2020-01-01')
  })

  it('are no days: those stay what they are', () => {
    expect(ordered('let day = 2020-12-31', 'import db/A_X $day')).toEqual(['-/A_X 2020-12-31'])
    expect(ordered('let day = 2020 ++ "-12"', 'import db/A_X $day ++ "-31"')).toEqual(['-/A_X 2020-12-31'])
    expect(ordered('for day in 2019-01-01 2020-01-01', 'import db/A_X $day', 'end')).toEqual([
      '-/A_X 2019-01-01 2020-01-01',
    ])
  })

  it('may have quotation marks around their parts', () => {
    expect(ordered('let y = "2020"', 'let day = $y ++ "-12-31"', 'import db/A_X $day as x')).toEqual([
      '-/A_X 2020-12-31',
    ])
    expect(ordered('for y in 2019:2020', 'import db/A_X $y ++ "-12-31" as x ++ $y', 'end')).toEqual([
      '-/A_X 2019-12-31 2020-12-31',
    ])
  })

  it('are told when nobody here can reckon them', () => {
    expect(codes('import db/A_X date_fmt(to_int("2020"), 1, 1)')).toEqual(['reading/date-unreadable'])
    expect(codes('import db/A_X date_fmt(2020')).toEqual(['reading/date-unreadable'])
    expect(codes('let y = 22/7', 'import db/A_X date_fmt($y)')).toEqual(['reading/date-unreadable'])
  })
})

describe('comments with an end', () => {
  it('hide what stands in them, on one line or several', () => {
    expect(
      ordered(
        '/* import db/NO_A */',
        '/*',
        'import db/NO_B',
        'textblock',
        '*/ import db/A_X /* 2019-01-01 */ 2020-01-01',
        'import db/A_Y',
      ),
    ).toEqual(['-/A_X 2020-01-01', '-/A_Y'])
  })

  it('are told where they hide an import', () => {
    const { skipped } = read(
      '/* import db/NO_A */',
      '/*',
      ' * import db/NO_B',
      '*/',
      'import db/A_X /* import db/NO_C */',
    )
    expect(skipped.map(({ at, reason }) => ['line' in at && at.line, reason])).toEqual([
      [1, 'commented-out'],
      [3, 'commented-out'],
    ])
  })

  it('hide one line when nothing ends them', () => {
    expect(ordered('import db/A_X /* wages', 'import db/A_Y')).toEqual(['-/A_X', '-/A_Y'])
    expect(ordered('*/', 'import db/A_X /* wages', 'import db/A_Y')).toEqual(['-/A_X', '-/A_Y'])
  })
})

describe('an import of an event', () => {
  it('is a period, whatever stands between its days', () => {
    const period = ['-/A_X 2018-01-01–2018-12-31']
    expect(ordered('import-event db/A_X 2018-01-01 2018-12-31 as x')).toEqual(period)
    expect(ordered('import-event db/A_X 2018-12-31 - 2018-01-01')).toEqual(period)
    expect(ordered('import-event db/A_X 2018-01-01 til 2018-12-31')).toEqual(period)
  })

  it('with other days has those', () => {
    expect(ordered('import-event db/A_X 2018-01-01')).toEqual(['-/A_X 2018-01-01'])
    expect(ordered('import-panel db/A_X 2018-01-01 2018-12-31')).toEqual(['-/A_X 2018-01-01 2018-12-31'])
  })
})

describe('what only looks like an import', () => {
  it('is a sentence with a name in it', () => {
    expect(ordered('require no.ssb.fdb:41 as db', 'Import av data fra db/A_X', 'import then db/A_Y')).toEqual([])
  })

  it('is a command of another language, where databanks were required', () => {
    const python = ['import os/path', 'import pandas as pd']
    expect(ordered('require no.ssb.fdb:41 as db', 'import db/a_x', ...python)).toEqual(['-/a_x'])
    expect(codes('require no.ssb.fdb:41 as db', ...python)).toEqual([
      'reading/import-unreadable',
      'reading/import-unreadable',
    ])
  })

  it('is a text block on one line, which hides nothing after it', () => {
    expect(ordered('textblock import db/NO_A endblock', 'import db/A_X')).toEqual(['-/A_X'])
  })
})

describe('a databank', () => {
  it('may be named in full', () => {
    const { variables } = read('import no.ssb.fdb/A_X', 'import no.fhi.npr:DRAFT/A_Y 2020-01-01')
    expect(variables.map(({ name, databank }) => [name, databank])).toEqual([
      ['A_X', 'no.ssb.fdb'],
      ['A_Y', 'no.fhi.npr'],
    ])
  })
})

describe('a dataset', () => {
  it('may have quotation marks around its name', () => {
    expect(ordered('create-dataset "two words"', 'import db/A_X', "use 'b'", 'import db/A_Y')).toEqual([
      'two words/A_X',
      'b/A_Y',
    ])
  })
})

describe('a pasted script', () => {
  it.each([
    [
      'from a word processor',
      'create\u2013dataset d\vimport\u2013event\u00a0db/A_X 2020\u201301\u201301 to 2020\u201312\u201331',
    ],
    ['from an e-mail', '> create-dataset d\n> import-event db/A_X 2020-01-01 to 2020-12-31'],
    ['with numbers of lines', '1: create-dataset d\n2: import-event db/A_X 2020-01-01 to 2020-12-31'],
    ['from a page', '\u202acreate-dataset d\u202c\n\n\u200bimport-event db/\u00adA_X 2020-01-01 to 2020-12-31'],
  ])('is recognised and read: %s', (_what, text) => {
    expect(looksLikeScript(text)).toBe(true)
    expect(ordered(text)).toEqual(['d/A_X 2020-01-01–2020-12-31'])
  })
})
