import fc from 'fast-check'

const word = fc.constantFrom(
  ...['import', 'import-event', 'import-panel', 'require no.ssb.fdb:1 as db', 'create-dataset d', 'use d', 'textblock'],
  ...[
    'endblock',
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
    'db/A_$i',
    '2020',
    '2020-12-31',
  ],
  ...[':', ';', ',', '\\', '"', "'", '//', '/*', '*/', '#', 'to', 'as', 'x', '-', '+', '*', '1:9999', '\n', '\n', '\n'],
)

/** Lines that a script may have, in an order that it should not. */
const line = fc.constantFrom(
  'for i in 1:9999',
  'for i, j in 1:3, 4:6',
  'for i in 2010 : 2012 ; j in 1:12',
  'end',
  'import db/A_B date_fmt($i, 12, 31) as x ++ $i - 2000',
  'import-event db/A_C 2018-01-01 to 2018-12-31',
  'import-panel db/A_D db/A_E \\',
  '2017-12-31 2018-12-31',
  'let i = $i + 1',
  'let i = $i ++ $i',
)

/** Scripts that nobody would write, of commands and pieces of commands. */
export const randomScript: fc.Arbitrary<string> = fc.oneof(
  fc.array(word, { maxLength: 120 }).map((words) => words.join(' ')),
  fc.array(line, { maxLength: 60 }).map((lines) => lines.join('\n')),
  fc.string({ unit: 'binary', maxLength: 300 }),
)
