const begins = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** A ZIP, as XLSX and XLSM are. */
export const isZip = (bytes: Uint8Array): boolean =>
  begins(bytes, 0x50, 0x4b, 3, 4) || begins(bytes, 0x50, 0x4b, 5, 6) || begins(bytes, 0x50, 0x4b, 7, 8)

/** The container of old Office files, which a workbook with a password is put into as well. */
export const isCompound = (bytes: Uint8Array): boolean => begins(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)

/**
 * True when the first bytes are those of a workbook, whatever the file is called: a ZIP, or the container of old and of
 * encrypted workbooks. `readWorkbook` says which of them it cannot read.
 */
export const looksLikeWorkbook = (bytes: Uint8Array): boolean => isZip(bytes) || isCompound(bytes)
