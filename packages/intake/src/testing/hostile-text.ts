import fc from 'fast-check'

/** Letters and words that patterns of readers are about; long runs of them are what makes a bad pattern slow. */
const pieces = [
  ' ',
  '\t',
  '\n',
  '"',
  "'",
  ')',
  '(',
  '.',
  ',',
  ';',
  '-',
  '_',
  '/',
  '\\',
  '$',
  '+',
  'a',
  'x',
  '1',
  '2020-12-31',
  '31.12.2020 ',
  '44196,',
  'date_fmt(',
  ' as ',
  '++ ',
  ' - 1',
  'for i in 1:9\n',
  'import db/A_X ',
  'Variabelnavn;',
  'variabelliste ',
  '\u3164',
  '\u200b',
  '\u0301',
  '\u0301\u0323',
  '\u2028',
  ' //',
  '\ud800',
  '\uf06f',
  '<a>',
  '&#x0;',
  '/*',
  '//',
]

/** Texts of at most so many letters: a start, one or two pieces again and again, and an end that does not fit. */
export const hostileText = (letters: number): fc.Arbitrary<string> =>
  fc
    .record({
      start: fc.constantFrom('', 'import db/A_X ', 'Beskrivelse;Velg;Variabelnavn\nA;', 'A_X '),
      piece: fc.constantFrom(...pieces),
      other: fc.constantFrom('', ...pieces),
      end: fc.constantFrom('', '!', 'a', '\nA_B', ';a_1'),
    })
    .map(({ start, piece, other, end }) => {
      const turn = piece + other
      return start + turn.repeat(Math.floor(letters / turn.length)) + end
    })
