import type { PackageParts, Relation } from './package-parts.ts'
import type { Attributes } from './xml.ts'

const countIn = (parts: PackageParts, part: string, isTicked: (element: string, attribute: Attributes) => boolean) => {
  let count = 0
  parts.read(part, {
    open: (element, attribute) => {
      if (isTicked(element, attribute)) count += 1
    },
  })
  return count
}

const isTickedControl = (element: string, attribute: Attributes): boolean =>
  element === 'formControlPr' && attribute('objectType') === 'CheckBox' && attribute('checked') === 'Checked'

/** Old drawings say `<x:Checked>1</x:Checked>`, and nothing of boxes that are not ticked. They are not always XML. */
const inDrawing = (parts: PackageParts, part: string): number => {
  try {
    return countIn(parts, part, (element) => element === 'Checked')
  } catch {
    return 0
  }
}

/** How many boxes that lie upon the cells of a sheet are ticked. Most programs write each of them twice. */
export const tickedBoxes = (parts: PackageParts, relations: readonly Relation[]): number => {
  const all = (wanted: string, countOf: (part: string) => number): number =>
    relations.reduce((sum, { kind, target }) => (kind === wanted && parts.has(target) ? sum + countOf(target) : sum), 0)
  return Math.max(
    all('ctrlProp', (part) => countIn(parts, part, isTickedControl)),
    all('vmlDrawing', (part) => inDrawing(parts, part)),
  )
}
