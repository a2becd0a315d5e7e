import { describe, expect, it } from 'vitest'
import { readScript, scriptLimits } from './index.ts'

const read = (...lines: readonly string[]) => readScript(lines.join('\n'), 'order.txt')

const days = (...lines: readonly string[]) =>
  read(...lines).variables.flatMap(({ dates }) => dates.map(({ from }) => from))

const names = (...lines: readonly string[]) => read(...lines).variables.map(({ name }) => name)

const codes = (...lines: readonly string[]) => read(...lines).issues.map(({ code }) => code)

describe('a loop', () => {
  it.each([
    ['for i in 2012:2014', ['2012', '2013', '2014']],
    ['for i in 2012 : 2014', ['2012', '2013', '2014']],
    ['for i in 2012 2017', ['2012', '2017']],
    ['for i in 2012, 2017', ['2012', '2017']],
    ['for i in (2012 2017)', ['2012', '2017']],
    ['for i in 2010 2012:2013 2017', ['2010', '2012', '2013', '2017']],
    ['for i in 2014:2012', ['2014', '2013', '2012']],
    ['FOR $i IN "2012"', ['2012']],
  ])('%s', (header, years) => {
    expect(days(header, 'import db/A_B date_fmt($i)', 'end')).toEqual(years.map((year) => `${year}-01-01`))
  })

  it('gives a variable all its days at one line, each once', () => {
    const { variables } = read('for år in 2012:2013', 'import db/A_B date_fmt($år)', 'import db/A_C 2020-01-01', 'end')
    expect(variables).toEqual([
      { name: 'A_B', at: { file: 'order.txt', line: 2 }, dates: [{ from: '2012-01-01' }, { from: '2013-01-01' }] },
      { name: 'A_C', at: { file: 'order.txt', line: 3 }, dates: [{ from: '2020-01-01' }] },
    ])
  })

  it('takes parallel values side by side', () => {
    expect(days('for m, d in 1:3, 31 28 31', 'import db/A_B date_fmt(2021, $m, $d)', 'end')).toEqual([
      '2021-01-31',
      '2021-02-28',
      '2021-03-31',
    ])
  })

  it('tells of a day that lacks its parallel value', () => {
    const lines = ['for m, d in 1:2, 31', 'import db/A_B date_fmt(2021, $m, $d)', 'end']
    expect(days(...lines)).toEqual(['2021-01-31'])
    expect(codes(...lines)).toEqual(['reading/date-unreadable'])
  })

  it('repeats loops within it, after a semicolon and in lines of their own', () => {
    const expected = ['2020-01-01', '2020-02-01', '2021-01-01', '2021-02-01']
    expect(days('for y in 2020:2021 ; m in 1:2', 'import db/A_B date_fmt($y, $m)', 'end')).toEqual(expected)
    expect(days('for y in 2020:2021', 'for m in 1 2', 'import db/A_B date_fmt($y, $m)', 'end', 'end')).toEqual(expected)
  })

  it('may be over names', () => {
    expect(names('for v in KJOENN ALDER', 'for w in A, B', 'import db/BEF_++$v++_++$w', 'end', 'end')).toEqual([
      'BEF_KJOENN_A',
      'BEF_KJOENN_B',
      'BEF_ALDER_A',
      'BEF_ALDER_B',
    ])
  })

  it('may be over a list that was bound, and bind in turn', () => {
    expect(
      days('let years = 2012 2014', 'for y in $years', 'let d = date_fmt($y, 12)', 'import db/A_B $d', 'end'),
    ).toEqual(['2012-12-01', '2014-12-01'])
  })

  it('gives its name back', () => {
    expect(days('let i = 2001', 'for i in 2012', 'end', 'import db/A_B date_fmt($i)')).toEqual(['2001-01-01'])
  })

  it('may make a dataset in each turn', () => {
    const { variables } = read('for y in 2020:2021', 'create-dataset d++$y', 'import db/A_B date_fmt($y)', 'end')
    expect(variables.map(({ dataset }) => dataset)).toEqual(['d2020', 'd2021'])
  })
})

describe('a loop that is wrong', () => {
  it('and not closed goes on to the end, which is told', () => {
    expect(days('for y in 2020:2021', 'import db/A_B date_fmt($y)')).toEqual(['2020-01-01', '2021-01-01'])
    expect(codes('for y in 2020:2021', 'import db/A_B date_fmt($y)')).toEqual(['reading/loop-open'])
  })

  it('and closed twice ends once', () => {
    expect(names('for y in 1', 'end', 'end', 'import db/A_B')).toEqual(['A_B'])
  })

  it('in its header is read once, which is told', () => {
    expect(names('for each of them', 'import db/A_B', 'end')).toEqual(['A_B'])
    expect(codes('for each of them', 'import db/A_B', 'end')).toEqual(['reading/loop-unreadable'])
  })

  it.each(['1:1000000000', '1:99999999999999999999', '1:9999999 ; j in 1:9999999', '-1000000000:1000000000'])(
    'with too many turns is read once, so that no variable is lost: %s',
    (values) => {
      const lines = [`for i in ${values}`, 'import db/A_B date_fmt($i)', 'import db/A_C 2020-01-01', 'end']
      expect(names(...lines)).toEqual(['A_B', 'A_C'])
      expect(codes(...lines)).toEqual(['reading/loop-too-long', 'reading/date-unreadable'])
    },
  )

  it('as one of very many is read as far as all loops together may go', () => {
    const turns = 1000
    const loop = [`for i in 1:${turns}`, 'import db/A_B date_fmt($i)', 'end']
    const more = scriptLimits.repeatedCommands / turns + 1
    expect(codes(...Array.from({ length: more }, () => loop).flat())).toContain('reading/loop-too-long')
  })

  it('in too many others is read as if it were none', () => {
    const depth = scriptLimits.depth + 100
    const lines = [
      ...Array(depth).fill('for i in 2020'),
      'import db/A_B date_fmt($i)',
      ...Array(depth).fill('end'),
      'import db/A_C',
    ]
    expect(names(...lines)).toEqual(['A_B', 'A_C'])
    expect(codes(...lines)).toEqual(['reading/loop-too-deep'])
  })
})

describe('loops of nothing', () => {
  const turns = 'for i in 1:9999'

  it.each([1, 2, 3, 5])('%i within one another cost no more than other loops may', (depth) => {
    const lines = [...Array(depth).fill(turns), ...Array(depth).fill('end'), 'import db/A_B 2020-01-01']
    expect(names(...lines)).toEqual(['A_B'])
    expect(new Set(codes(...lines))).toEqual(new Set(depth === 1 ? [] : ['reading/loop-too-long']))
  })

  it('that take no value are read once, which is reported, whatever else they repeat', () => {
    const lines = ['for i in 1:9999999 ; j in ', 'import db/A_B 2020-01-01', 'end']
    expect(names(...lines)).toEqual(['A_B'])
    expect(codes(...lines)).toEqual(['reading/loop-unreadable'])
  })
})
