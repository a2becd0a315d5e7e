import { readOrder } from '@anslag/intake'
import { decodedLink } from '../../../../apps/estimator/src/import/decode-link.ts'
import { book, day } from './document-readers.ts'
import { filled, type LargeFile } from './large-file.ts'

const asOrder = (name: string) => async (text: string) => {
  await readOrder({ files: [{ name, bytes: new TextEncoder().encode(text) }], catalogue: book.catalogue, day })
}

const hostile = (start: string, end: string, read: LargeFile['read'], pieces: readonly string[]) =>
  Object.fromEntries(pieces.map((piece) => [JSON.stringify(piece), { make: () => filled(start, piece, end), read }]))

const named = (name: string, files: Readonly<Record<string, LargeFile>>): Readonly<Record<string, LargeFile>> =>
  Object.fromEntries(Object.entries(files).map(([each, file]) => [`${name} ${each}`, file]))

/** Links and files of orders of ten megabytes, by name. */
export const largeOrders: Readonly<Record<string, LargeFile>> = {
  'link of brackets': { make: () => filled('#v1.', ')', 'a'), read: decodedLink },
  'link of letters': { make: () => filled('#v1.', 'AB', ''), read: decodedLink },
  'link that is not compressed': { make: () => filled('#v1.e', 'yIi', ''), read: decodedLink },
  ...named(
    'text of',
    hostile('', 'a', asOrder('x.txt'), [
      ' ',
      ')',
      '"',
      '-',
      '\\\n',
      '\u2028',
      ' //',
      '\u0301\u0323',
      '1',
      'A_B ',
      'A_B\n',
      'A_B;',
      '2020 - 2021 ',
      'f.o.m. ',
      '\r',
    ]),
  ),
  ...named(
    'script of',
    hostile('import db/A_X ', '\n', asOrder('x.txt'), [
      ' ',
      '2020-12-31 ',
      'as ',
      '(',
      '$i ',
      'date_fmt(',
      '\n/*',
      "'",
      ' \\\n',
      '\nimport db/A_B 2020',
      '\nfor i in 1:9999\nend',
      '\nlet i = $i ++ $i',
      '\nend',
      '\nfor i in 1:9\n',
      '\ntextblock\nendblock',
      '\nimport db/A_B 2020 - 1 - 1',
    ]),
  ),
  ...named(
    'CSV of',
    hostile('Beskrivelse;Velg;Variabelnavn\n', '\n', asOrder('x.csv'), [
      ';',
      '"',
      'a;x;a_1\n',
      ';x\n',
      'a;2010-2015, f.o.m. 2019;a_1\n',
      'Variabelnavn;Velg\n',
      '"\n',
      'a;x;A_B,C_D\n',
      '-',
      'Sum;1;\n',
      '\u0301\u0323',
      'a;(((((((((((;b\n',
    ]),
  ),
  'metadata with many variables': {
    make: () =>
      filled(
        '{"dataStore":{"name":"no.ssb.fdb"},"dataStructures":[',
        '{"name":"A_B","measureVariable":{"label":"a"}},',
        '{}]}',
      ),
    read: asOrder('m.json'),
  },
  'metadata of nothing': {
    make: () => filled('{"dataStore":{"name":"x"},"dataStructures":[', '0,', '0]}'),
    read: asOrder('m.json'),
  },
}
