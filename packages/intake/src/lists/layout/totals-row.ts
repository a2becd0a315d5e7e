import { cellOf, notComputed, type Row } from '../sheet.ts'
import { folded } from './folded.ts'
import type { Layout } from './layout.ts'

const sums = new Set('sum delsum subtotal total totalt totaler totalsum ialt antall antal tal count number'.split(' '))

const others = new Set(
  'i alt på av of grand kryss ticks valg valgt valgte vald valde selected variabler variablar variables bestilt bestilte bestilde ønsket ønskede ønskt ønskte'.split(
    ' ',
  ),
)

/** No label of a sum is longer. */
const longest = 60

const isSum = (label: string): boolean => {
  if (label.length > longest) return false
  const words = folded(label)
    .split(/[^\p{L}]/u)
    .filter((word) => word !== '')
  const isKnown = words.every((word) => sums.has(word) || others.has(word))
  return isKnown && (words.some((word) => sums.has(word)) || words.join(' ') === 'i alt')
}

const isNumber = (text: string): boolean =>
  text === '' || text === notComputed || /^\d{1,9}(?:[.,]\d{1,9})?$/.test(text)

/** True for a row that counts the ticks above it: it is called a sum, and a number stands where others have a tick. */
export const isTotalsRow = (row: Row, label: string, { marks }: Layout): boolean =>
  row.isTotals === true || (isSum(label) && marks.every((column) => isNumber(cellOf(row, column))))
