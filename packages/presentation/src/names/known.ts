/** The text of a key that may have none: for keys that documents give. */
export const known = <T>(texts: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(texts, key) ? texts[key] : undefined
