import { readXlsx } from 'hucre/xlsx'

/** Fields of a file of values between semicolons, as a spreadsheet reads them. */
export const fieldsOf = (file: string): readonly (readonly string[])[] =>
  file
    .slice(1)
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((row) =>
      [...row.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
        ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
      ),
    )

/** What the cells of a workbook hold: texts, and numbers as they are written. */
export const cellsOf = async (file: Uint8Array): Promise<readonly (string | number)[]> =>
  (await readXlsx(file)).sheets.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.flatMap((value) => (typeof value === 'string' || typeof value === 'number' ? [value] : [])),
    ),
  )
