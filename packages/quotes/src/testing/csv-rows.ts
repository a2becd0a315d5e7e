/** The cells of a file as any reader of RFC 4180 finds them, by the name of their column. */
export const rowsOf = (csv: string): readonly Readonly<Record<string, string>>[] => {
  const cells: string[][] = [[]]
  const pattern = /(?:"((?:[^"]|"")*)"|([^;"\r]*))(;|\r\n)/gy
  for (const [, quoted, plain = '', end] of csv.slice(1).matchAll(pattern)) {
    cells.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end !== ';') cells.push([])
  }
  const [head = [], ...rows] = cells.slice(0, -1)
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])))
}
