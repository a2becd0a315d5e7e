/** `Name:   value` on each line, as pdfinfo writes it. */
const factsIn = (output: string): ReadonlyMap<string, string> =>
  new Map([...output.matchAll(/^([^:\n]+):[ \t]*(.*)$/gm)].map(([, name = '', value = '']) => [name, value.trim()]))

/** What is wrong with a PDF by what pdfinfo says of it. */
export const wrongFacts = (output: string, title: string): readonly string[] => {
  const facts = factsIn(output)
  const expected = { Title: title, Tagged: 'yes', JavaScript: 'no', Encrypted: 'no', 'Metadata Stream': 'yes' }
  return Object.entries(expected)
    .filter(([name, value]) => facts.get(name) !== value)
    .map(([name, value]) => `${name} is ${facts.get(name) ?? 'not said'}, not ${value}`)
}

/** The fonts that are not in a PDF with all of their letters, or whose letters cannot be copied as text, by what pdffonts says. */
export const wrongFonts = (output: string): readonly string[] => {
  const fonts = output
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
  // name, type and encoding may hold spaces; then follow: emb, sub, uni, and the two numbers of an object.
  const wrong = fonts.filter((line) => !/ yes +(yes|no) +yes +\d+ +\d+$/.test(line.trimEnd()))
  return fonts.length === 0 ? ['no fonts'] : wrong.map((line) => `not whole: ${line.split(' ')[0]}`)
}

/** Every space, also those that do not break, and every line's end as one space. */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** The texts that are not found in what a program read. */
export const missingTexts = (output: string, texts: readonly string[]): readonly string[] => {
  const read = plain(output)
  return texts.filter((text) => !read.includes(plain(text).trim())).map((text) => `not read: ${text}`)
}

/** The cells of a CSV with commas and quotation marks, row by row. */
export const cellsOf = (csv: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]]
  for (const [, quoted, bare = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare)
    if (end !== ',' && end !== '') rows.push([])
    if (end === '') break
  }
  return rows.filter((row) => row.some((cell) => cell !== ''))
}

/** The amounts, to the øre, that a sheet does not show in a column of those amounts. */
export const missingAmounts = (csv: string, amounts: readonly string[]): readonly string[] => {
  const shown = new Set(cellsOf(csv).flatMap((row) => row.filter((cell) => /^-?\d+(\.\d+)?$/.test(cell)).map(toOre)))
  return amounts.filter((amount) => !shown.has(toOre(amount))).map((amount) => `not computed: ${amount}`)
}

/** A decimal with two digits after its point: what a spreadsheet writes has none where they are zeros. */
const toOre = (decimal: string): string => {
  const [whole = '', after = ''] = decimal.split('.')
  return `${whole}.${after.padEnd(2, '0').slice(0, 2)}`
}
