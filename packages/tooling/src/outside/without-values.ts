import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A workbook whose formulas have no values beside them, so that whatever a program shows was computed by it. */
export const withoutValues = (file: Uint8Array): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(file)).map(([name, bytes]) => [
        name,
        name.startsWith('xl/worksheets/') ? strToU8(strFromU8(bytes).replaceAll(/<\/f><v>[^<]*<\/v>/g, '</f>')) : bytes,
      ]),
    ),
  )
