/** The names of the fonts that a PDF uses, and whether each has its letters in the file. */
export const fontsIn = (bytes: Uint8Array): Readonly<Record<string, boolean>> => {
  const text = Buffer.from(bytes).toString('latin1')
  const descriptors = text.match(/<<[^>]*\/Type\s*\/FontDescriptor[^>]*>>/g) ?? []
  return Object.fromEntries(
    descriptors.map((descriptor) => [
      /\/FontName\s*\/[A-Z]{6}\+([\w-]+)/.exec(descriptor)?.[1] ?? 'unnamed',
      /\/FontFile[23]?\s/.test(descriptor),
    ]),
  )
}
