import type { Look, SheetCell } from './rows-of.ts'
import type { Style } from './style-sheet.ts'
import { element } from './xml.ts'

const usualSize = 11

const dark = 'FF274247'

const color = (rgb: string): string => element('color', { rgb })

/** A font, in points. */
const font = (size = usualSize, isBold = false, rgb?: string): string =>
  element(
    'font',
    {},
    isBold ? element('b') : '',
    element('sz', { val: size }),
    rgb === undefined ? '' : color(rgb),
    element('name', { val: 'Calibri' }),
  )

const solid = (rgb: string): string =>
  element('fill', {}, element('patternFill', { patternType: 'solid' }, element('fgColor', { rgb })))

const line = (side: 'top' | 'bottom', style?: 'thin' | 'double'): string =>
  style === undefined ? element(side) : element(side, { style }, color(dark))

const ruled = (below?: 'double'): string =>
  element(
    'border',
    {},
    element('left'),
    element('right'),
    line('top', 'thin'),
    line('bottom', below),
    element('diagonal'),
  )

const sizes: Partial<Readonly<Record<Look, number>>> = { title: 16, heading: 16, subheading: 12 }

/** In points. */
export const fontSizeOf = (look: Look): number => sizes[look] ?? usualSize

/** The font of cells without a look of their own. */
export const usualFont = font()

const bold = font(usualSize, true)

const looks: Readonly<Record<Look, Style>> = {
  title: { font: font(sizes.title, true) },
  heading: { font: font(sizes.heading, true) },
  subheading: { font: font(sizes.subheading, true) },
  text: { font: usualFont },
  warning: { font: bold },
  head: { font: font(usualSize, true, 'FFFFFFFF'), fill: solid(dark) },
  group: { font: bold },
  line: { font: usualFont },
  sum: { font: usualFont, border: ruled() },
  total: { font: bold, border: ruled('double') },
}

/** What can be changed, so that everything else follows. */
const changeable = solid('FFFFF6CC')

/** As many decimals as are there, at least those of money. */
const formatOf = ({ kind, value = '' }: SheetCell): string | undefined => {
  const decimals = value.split('.')[1]?.length ?? 0
  if (kind === 'day') return 'yyyy-mm-dd'
  if (kind === 'amount' && decimals <= 2) return '#,##0.00'
  return decimals === 0 ? undefined : '#,##0.00########'
}

/** How a cell looks: by its row, by what its column holds, and by whether it may be changed. */
export const styleOf = (look: Look, cell: SheetCell, isRight: boolean, depth: number): Style => ({
  ...looks[look],
  ...(cell.isChangeable === true ? { fill: changeable } : {}),
  alignment: element('alignment', {
    horizontal: isRight ? 'right' : depth > 0 ? 'left' : undefined,
    vertical: 'top',
    wrapText: isRight ? undefined : 1,
    indent: isRight || depth === 0 ? undefined : Math.min(depth, 15),
  }),
  format: cell.value === undefined ? undefined : formatOf(cell),
})
