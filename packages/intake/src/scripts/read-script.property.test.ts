import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dates } from '../found.ts'
import { readScript } from './index.ts'

const name = fc.stringMatching(/^[A-ZÆØÅ]{2,8}(_[A-ZÆØÅ0-9]{1,8}){1,2}$/)

const day = fc
  .tuple(fc.integer({ min: 1970, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)

/** What a script asks for in one command: the variables, the days, and how to write it. */
interface Wish {
  readonly names: readonly string[]
  readonly dates: readonly Dates[]
  readonly lines: readonly string[]
}

const alias = fc.constantFrom('db', 'f', 'fd', 'ds')
const tail = fc.constantFrom('', ' as x', ' as x, outer_join', ' // import db/NO_SUCH', ' # a word', ' as x++$year')

const plain = fc.tuple(alias, name, fc.option(day), tail).map(
  ([a, n, d, end]): Wish => ({
    names: [n],
    dates: d === null ? [] : [{ from: d }],
    lines: [`import ${a}/${n}${d === null ? '' : ` ${d}`}${end}`],
  }),
)

const event = fc.tuple(alias, name, fc.uniqueArray(day, { minLength: 2, maxLength: 2 })).map(([a, n, days]): Wish => {
  const [from = '', to = ''] = days.toSorted()
  return { names: [n], dates: [{ from, to }], lines: [`import-event ${a}/${n} ${from} to ${to}`] }
})

const panel = fc
  .tuple(
    alias,
    fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
    fc.uniqueArray(day, { minLength: 1, maxLength: 4 }),
  )
  .map(
    ([a, names, days]): Wish => ({
      names,
      dates: days.map((from) => ({ from })),
      lines: [...names.map((n, index) => `${index === 0 ? 'import-panel ' : '   '}${a}/${n} \\`), days.join(' ')],
    }),
  )

const loop = fc.tuple(alias, name, fc.integer({ min: 1990, max: 2010 }), fc.integer({ min: 0, max: 12 })).map(
  ([a, n, first, more]): Wish => ({
    names: [n],
    dates: Array.from({ length: more + 1 }, (_, index) => ({ from: `${first + index}-12-31` })),
    lines: [`for år in ${first}:${first + more}`, `import ${a}/${n} date_fmt($år, 12, 31) as x ++ $år`, 'end'],
  }),
)

const noise = fc
  .constantFrom(
    ['// import db/GONE_AWAY 2020-01-01'],
    ['textblock', 'import db/IN_PROSE 2020-01-01', 'for i in 1:5', 'endblock'],
    ['recode x \\', '  (1 = 1 "import db/IN_LABEL") \\', '  (2 = 2)'],
    ['generate y = "import db/IN_STRING"', 'frobnicate --all'],
    [''],
  )
  .map((lines): Wish => ({ names: [], dates: [], lines }))

const script = fc.array(fc.oneof(plain, event, panel, loop, noise), { maxLength: 25 })

describe('a script', () => {
  it('says when read what it was written to say, whatever its line ends', () => {
    fc.assert(
      fc.property(script, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (wishes, end, marked) => {
        const text = (marked ? '\uFEFF' : '') + ['let year = 2020', ...wishes.flatMap(({ lines }) => lines)].join(end)
        const { variables, issues } = readScript(text, 'order.txt')
        const wanted = wishes.flatMap(({ names, dates }) => names.map((each) => ({ name: each, dates })))
        expect(variables.map(({ name: each, dates }) => ({ name: each, dates }))).toEqual(wanted)
        expect(issues).toEqual([])
      }),
    )
  })

  it('tells the line of each variable', () => {
    fc.assert(
      fc.property(script, (wishes) => {
        const lines = wishes.flatMap((wish) => wish.lines)
        for (const { name: each, at } of readScript(lines.join('\n'), 'order.txt').variables)
          expect('line' in at ? lines[at.line - 1] : '').toContain(each)
      }),
    )
  })

  it('never throws, whatever it holds', () => {
    const word = fc.constantFrom(
      'import',
      'for',
      'end',
      'in',
      'let',
      '$i',
      '=',
      '++',
      'date_fmt(',
      ')',
      'db/A_B',
      '2020',
      ':',
      ';',
      ',',
      '\\',
      '"',
      '//',
      '\n',
      'textblock',
      'endblock',
      ' ',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(word, { maxLength: 80 }).map((words) => words.join(' ')),
        ),
        (text) => {
          expect(() => readScript(text, 'order.txt')).not.toThrow()
        },
      ),
      { numRuns: 500 },
    )
  })
})
