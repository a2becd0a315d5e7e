/**
 * SHA-256 of a text in UTF-8, in hexadecimal digits.
 *
 * @returns undefined where a browser does not compute it: on pages that came over plain HTTP from another computer.
 */
export const sha256 = async (text: string): Promise<string | undefined> => {
  const digest = await globalThis.crypto?.subtle?.digest('SHA-256', new TextEncoder().encode(text))
  return digest && Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
