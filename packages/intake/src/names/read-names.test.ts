import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareName, readNames } from './index.ts'

const names = (text: string) => readNames(text, 'pasted').variables.map(({ name }) => name)

const three = ['INNTEKT_WLONN', 'BEFOLKNING_KJØNN', 'f_ufp']

describe('pasted names', () => {
  it.each([
    ['one a line', three.join('\n')],
    ['with Windows line ends and a mark', `\uFEFF${three.join('\r\n')}\r\n`],
    ['with commas', three.join(', ')],
    ['with semicolons', three.join(';')],
    ['with tabs', three.join('\t')],
    ['with spaces', three.join(' ')],
    ['as bullets', three.map((name) => ` • ${name}`).join('\n')],
    ['numbered', three.map((name, index) => `${index + 1}. ${name}`).join('\n')],
    ['quoted', three.map((name) => `"${name}",`).join('\n')],
    ['with dots after them', three.map((name) => `${name}.`).join('\n')],
    ['with aliases', three.map((name) => `db/${name}`).join('\n')],
    ['with case prefixes', three.map((name) => `w20_0450_${name}`).join('\n')],
    ['below a heading', `Variabelnavn\n${three.join('\n')}`],
    ['with words beside them', three.map((name) => `${name} – what it is, more or less`).join('\n')],
    ['with comments', three.map((name) => `${name} // db/NO_NAME`).join('\n')],
    ['within a sentence', `We need ${three[0]}, ${three[1]} and ${three[2]}.`],
  ])('are read %s', (_how, text) => {
    expect(names(text)).toEqual(three)
  })

  it('may be short words when they stand alone', () => {
    expect(names('alder\nkjønn, inntekt\n  - yrke\n 12) bosted\nstatus 2010\nfornavn\nnavnet\nkjønn2')).toEqual([
      ...['alder', 'kjønn', 'inntekt', 'yrke', 'bosted', 'status', 'fornavn', 'navnet', 'kjønn2'],
    ])
  })

  it.each(['økt- alder', 'ca. alder', 'Names', 'variabler', '  // alder', '# NO_NAME', '   # alder kjønn', '12345. 2'])(
    'are none in a heading, a comment or a piece of a sentence: %s',
    (text) => {
      expect(names(text)).toEqual([])
    },
  )

  it('may stand in a line with a sentence, which is not skipped then', () => {
    expect(readNames('A_B, som vi trenger', 'p')).toMatchObject({ variables: [{ name: 'A_B' }], skipped: [] })
  })

  it('are told of no more often than can be read', () => {
    const text = `A_B ${Array.from({ length: 60 }, (_, index) => `20${10 + (index % 80)}-12`).join(' ')}`
    expect(readNames(text, 'p').issues).toHaveLength(50)
  })

  it('are none in sentences, whose lines are told', () => {
    const { variables, skipped } = readNames('Vi trenger alder, kjønn og inntekt.\n\nHilsen oss to', 'pasted')
    expect(variables).toEqual([])
    expect(skipped).toEqual([
      { at: { file: 'pasted', line: 1 }, reason: 'prose' },
      { at: { file: 'pasted', line: 3 }, reason: 'prose' },
    ])
  })

  it('keep the years beside them', () => {
    expect(
      readNames('A_B 2015-2020\nA_C 2015, 2017\nA_D 2020-12-31\nA_E (2015 – 2016)\nA_2018', 'p').variables,
    ).toEqual([
      { name: 'A_B', at: { file: 'p', line: 1 }, dates: [{ from: '2015-01-01', to: '2020-12-31' }] },
      {
        name: 'A_C',
        at: { file: 'p', line: 2 },
        dates: [2015, 2017].map((year) => ({ from: `${year}-01-01`, to: `${year}-12-31` })),
      },
      { name: 'A_D', at: { file: 'p', line: 3 }, dates: [{ from: '2020-12-31' }] },
      { name: 'A_E', at: { file: 'p', line: 4 }, dates: [{ from: '2015-01-01', to: '2016-12-31' }] },
      { name: 'A_2018', at: { file: 'p', line: 5 }, dates: [] },
    ])
  })

  it.each([
    ['A_B 2020-02-30', []],
    ['A_B 1/2/2020', []],
    ['A_B 2010-12', []],
    ['A_B 2020-02-30 and 2019', [{ from: '2019-01-01', to: '2019-12-31' }]],
  ])('report days that are none, or may be two, and make nothing of them: %s', (text, dates) => {
    const found = readNames(text, 'p')
    expect(found.variables).toEqual([{ name: 'A_B', at: { file: 'p', line: 1 }, dates }])
    expect(found.issues.map(({ code }) => code)).toEqual(['reading/years-unclear'])
  })

  it('keep the days beside them in every spelling', () => {
    for (const day of ['2019-12-31T00:00:00', '31.12.2019', '31/12/2019', '31.12.2019 00:00'])
      expect(readNames(`A_B ${day}`, 'p')).toMatchObject({
        variables: [{ dates: [{ from: '2019-12-31' }] }],
        issues: [],
      })
  })

  it('are what can be seen of them', () => {
    expect(names('a\u3164b_c\u2800, A\u030a_B, \u3164, \u00adx_y\u034f')).toEqual(['ab_c', 'Å_B', 'x_y'])
  })

  it.each(['"', ')', '(', ':', '.', '_', 'a_', ' ', '\u3164', ')a'])(
    'take no longer than the text is long: %j',
    (piece) => {
      const text = `A_B ${piece.repeat(40_000 / piece.length)}a\nC_D`
      expect(names(text).at(-1)).toBe('C_D')
    },
  )

  it('may be more on one line than a call has arguments', () => {
    expect(readNames('a_b '.repeat(300_000), 'p').variables).toHaveLength(20_000)
  })

  it('come back as they were written, in any order and with any mark between them', () => {
    const name = fc.stringMatching(/^[A-ZÆØÅ]{2,6}_[A-ZÆØÅ0-9]{1,6}$/)
    fc.assert(
      fc.property(fc.array(name), fc.constantFrom('\n', ', ', ';', '\t', '\r\n', ' '), (wanted, mark) => {
        expect(names(wanted.join(mark))).toEqual(wanted)
      }),
    )
  })

  it('never throw, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readNames(text, 'p')))
  })
})

describe('the name proper', () => {
  it.each([
    ['db/A_B', 'A_B'],
    ['w20_0450_f_ufp', 'f_ufp'],
    ['wxx_xxxx_kjoenn', 'kjoenn'],
    ['W20_0450_A', 'A'],
    ['w_kjoenn', 'w_kjoenn'],
    ['«A_B».', 'A_B'],
    ['("«A_B»")', 'A_B'],
    ['db2/A_B', 'A_B'],
    ['db_2/w20_0450_f_ufp', 'f_ufp'],
    ['w20_045_a', 'w20_045_a'],
    ['w2x_0450_a', 'w2x_0450_a'],
    ['wxx_xxxx_', 'wxx_xxxx_'],
    ['db/w20_0450_2', '2'],
    ['db/', 'db/'],
    ['', ''],
  ])('of %s is %s', (word, name) => {
    expect(bareName(word)).toBe(name)
  })
})
