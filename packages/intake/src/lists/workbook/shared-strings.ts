import type { PackageParts } from './package-parts.ts'
import { type Text, TextBuilder } from './rich-text.ts'

/** The texts that cells refer to by their place. */
export const sharedStrings = (parts: PackageParts, name: string): readonly Text[] => {
  const texts: Text[] = []
  const builder = new TextBuilder()
  parts.read(name, {
    open: (element, attribute) => builder.open(element, attribute),
    text: (text) => builder.text(text),
    close: (element) => {
      builder.close(element)
      if (element === 'si') texts.push(builder.take())
    },
  })
  return texts
}
