import { crc32, deflateRawSync } from 'node:zlib'

interface Entry {
  readonly name: string
  readonly packed: Buffer
  readonly crc: number
  readonly size: number
}

const entry = (name: string, bytes: Buffer): Entry => ({
  name,
  packed: deflateRawSync(bytes, { level: 9 }),
  crc: crc32(bytes),
  size: bytes.length,
})

const fields = (...values: readonly (readonly [number, 2 | 4])[]): Buffer =>
  Buffer.concat(
    values.map(([value, length]) => {
      const bytes = Buffer.alloc(length)
      bytes.writeUIntLE(value, 0, length)
      return bytes
    }),
  )

/** What the header before a file and its line in the list at the end have in common. */
const described = ({ name, packed, crc, size }: Entry): Buffer =>
  fields([20, 2], [0, 2], [8, 2], [0, 4], [crc, 4], [packed.length, 4], [size, 4], [Buffer.byteLength(name), 2], [0, 2])

const zipped = (entries: readonly Entry[]): Buffer => {
  const files: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const each of entries) {
    const name = Buffer.from(each.name)
    const file = Buffer.concat([fields([0x04034b50, 4]), described(each), name, each.packed])
    list.push(fields([0x02014b50, 4], [20, 2]), described(each), fields([0, 2], [0, 4], [0, 4], [at, 4]), name)
    files.push(file)
    at += file.length
  }
  const names = Buffer.concat(list)
  const count = entries.length
  const end = fields([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [names.length, 4], [at, 4], [0, 2])
  return Buffer.concat([...files, names, end])
}

const part = (name: string, xml: string): Entry => entry(name, Buffer.from(`<?xml version="1.0"?>${xml}`))

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const relations = (type: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/${type}" Target="${target}"/></Relationships>`

/** A workbook of some kilobytes whose only sheet unpacks to so many megabytes of rows. */
export const workbookBomb = (megabytes: number): Buffer => {
  const row = '<row><c t="inlineStr"><is><t>a</t></is></c></row>'
  const rows = Buffer.alloc(megabytes * 1_000_000, row)
  const sheet = Buffer.concat([Buffer.from(`<worksheet xmlns="${main}"><sheetData>`), rows])
  const named = `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`
  return zipped([
    part('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    part('_rels/.rels', relations('officeDocument', 'xl/workbook.xml')),
    part('xl/workbook.xml', named),
    part('xl/_rels/workbook.xml.rels', relations('worksheet', 'worksheets/sheet1.xml')),
    entry('xl/worksheets/sheet1.xml', sheet),
  ])
}

interface SentFile {
  readonly name: string
  readonly text?: string
  readonly base64?: string
}

/**
 * Files that were made to keep whoever reads them busy, or to take all memory, by name.
 *
 * @param megabytes of what the workbook unpacks to
 * @param letters of each text
 */
export const fileBombs = (megabytes: number, letters: number): Readonly<Record<string, SentFile>> => {
  const filled = (piece: string): string => piece.repeat(Math.floor(letters / piece.length))
  return {
    'a workbook that unpacks to much': { name: 'a.xlsx', base64: workbookBomb(megabytes).toString('base64') },
    'a script of references in a loop': {
      name: 'a.txt',
      text: `require no.ssb.fdb:41 as db\n${filled('let i = $i ++ $i\nlet j = $i ++ $j\n')}`,
    },
    'a script of loops that do not end': {
      name: 'a.txt',
      text: `require no.ssb.fdb:41 as db\n${filled('for i in 1:9999\nfor j in 1:9999\nimport db/A_$i 2020\nend\nend\n')}`,
    },
    'a text for patterns that explode': { name: 'a.txt', text: filled('2020 - 2021 - 2022 ') },
    'a text of words in one line': { name: 'a.txt', text: filled('A_B ') },
    'a list of quotation marks': { name: 'a.csv', text: filled('"a";"') },
  }
}

const row = `[${'1,'.repeat(15_000)}1]`

/** Documents of ten megabytes, and what is made of them, by name. */
export const documentBombs: Readonly<Record<string, string>> = {
  'lists within lists': '['.repeat(9_900_000),
  'members within members': '{"a":'.repeat(1_900_000),
  'lists of lists': `{"request":[${Array.from({ length: 320 }, () => row).join(',')}]}`,
  'one long text': JSON.stringify({ request: { format: 'request/1', title: 'a'.repeat(9_900_000) } }),
  'many names': `{"request":{${Array.from({ length: 19_000 }, (_, place) => `"${'n'.repeat(490)}${place}":1`).join(',')}}}`,
}
