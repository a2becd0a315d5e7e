import { listLimits } from '../limits.ts'
import { plainText } from './cell-text.ts'
import type { PackageParts } from './package-parts.ts'

/** The texts that cells refer to by their place. Readings for pronunciation, which are no part of a text, are left out. */
export const sharedStrings = (parts: PackageParts, name: string): readonly string[] => {
  const texts: string[] = []
  let current = ''
  let isText = false
  let inReading = false
  parts.read(name, {
    open: (element) => {
      if (element === 'si') current = ''
      else if (element === 'rPh') inReading = true
      else if (element === 't') isText = !inReading
    },
    text: (text) => {
      if (isText && current.length < listLimits.cell) current += text
    },
    close: (element) => {
      if (element === 'si') texts.push(plainText(current))
      else if (element === 'rPh') inReading = false
      else if (element === 't') isText = false
    },
  })
  return texts
}
