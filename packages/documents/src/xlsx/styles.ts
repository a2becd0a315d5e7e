import type { CellStyle } from 'hucre/xlsx'
import type { Look, SheetCell } from './rows-of.ts'

const font = { name: 'Calibri', size: 11 }

const rule = { style: 'thin', color: { rgb: '274247' } } as const

const looks: Readonly<Record<Look, CellStyle>> = {
  title: { font: { ...font, size: 16, bold: true } },
  heading: { font: { ...font, size: 16, bold: true } },
  subheading: { font: { ...font, size: 12, bold: true } },
  text: { font },
  warning: { font: { ...font, bold: true } },
  head: {
    font: { ...font, bold: true, color: { rgb: 'FFFFFF' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '274247' } },
  },
  group: { font: { ...font, bold: true } },
  line: { font },
  sum: { font, border: { top: rule } },
  total: {
    font: { ...font, bold: true },
    border: { top: rule, bottom: { style: 'double', color: { rgb: '274247' } } },
  },
}

/** In points. */
export const fontSizeOf = (look: Look): number => looks[look].font?.size ?? font.size

/** What can be changed, so that everything else follows. */
const changeable: CellStyle = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF6CC' } } }

/** As many decimals as are there, at least those of money. */
const formatOf = ({ kind, value = '' }: SheetCell): string | undefined => {
  const decimals = value.split('.')[1]?.length ?? 0
  if (kind === 'day') return 'yyyy-mm-dd'
  if (kind === 'amount' && decimals <= 2) return '#,##0.00'
  return decimals === 0 ? undefined : '#,##0.00########'
}

/** How a cell looks: by its row, by what its column holds, and by whether it may be changed. */
export const styleOf = (look: Look, cell: SheetCell, isRight: boolean, depth: number): CellStyle => {
  const numFmt = cell.value === undefined ? undefined : formatOf(cell)
  return {
    ...looks[look],
    ...(cell.isChangeable === true ? changeable : {}),
    alignment: {
      vertical: 'top',
      ...(isRight
        ? { horizontal: 'right' }
        : { wrapText: true, ...(depth === 0 ? {} : { indent: Math.min(depth, 15) }) }),
    },
    ...(numFmt === undefined ? {} : { numFmt }),
  }
}
