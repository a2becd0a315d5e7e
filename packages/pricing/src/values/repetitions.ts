/** Every key that stands in the list for the second time or more, with its place. */
export const repetitions = (keys: readonly string[]): readonly { readonly key: string; readonly index: number }[] => {
  const met = new Set<string>()
  return keys.flatMap((key, index) => {
    const again = met.has(key)
    met.add(key)
    return again ? [{ key, index }] : []
  })
}
