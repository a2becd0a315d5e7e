import { describe, expect, it } from 'vitest'
import { readWorkbook } from './read-workbook.ts'
import { briefly } from './testing/briefly.ts'
import { known } from './testing/catalogue.ts'
import { file, headings } from './testing/population-list.ts'
import { type WrittenCell, workbookBytes } from './testing/xlsx.ts'

/** Styles 0 to 3: plain, struck through, not struck through after all, and struck through with a value. */
const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
  <fonts><font/><font><strike/></font><font><strike val="0"/></font><font><b/><strike val="true"/></font></fonts>
  <cellStyleXfs><xf fontId="1"/></cellStyleXfs>
  <cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/></cellXfs>
  <dxfs><dxf><font><strike/></font></dxf></dxfs>
</styleSheet>`

const styled = (reference: string, style: number, text: string): WrittenCell => ({
  xml: `<c r="${reference}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`,
})

const order = async (...rows: readonly (readonly WrittenCell[])[]) => {
  const sheet = { name: 'Velg', rows: [headings, ...rows] }
  return briefly(await readWorkbook(file, workbookBytes([sheet], { parts: { 'xl/styles.xml': styles } }), known))
}

describe('a row that somebody struck through', () => {
  it('is no order, and is told as skipped', async () => {
    const { variables, skipped } = await order(
      ['A', styled('B2', 1, 'x'), undefined, 'a_1'],
      ['B', 'x', undefined, styled('D3', 3, 'b_1')],
      [styled('A4', 1, 'C'), 'x', undefined, 'c_1'],
      ['D', styled('B5', 2, 'x'), undefined, styled('D5', 0, 'd_1')],
    )
    expect(variables).toEqual(['d_1 befolkning Velg:5'])
    expect(skipped).toEqual(['Velg struck-through', 'Velg struck-through', 'Velg struck-through'])
  })

  it('is an order where only some of what is ticked, or a note, is struck through', async () => {
    const { variables, skipped } = await order(
      ['A', 'x', styled('C2', 1, '2010'), 'a_1'],
      ['B', 'x', undefined, 'b_1', 1990, 2020, styled('G3', 1, 'old')],
    )
    expect(variables).toHaveLength(2)
    expect(skipped).toEqual([])
  })

  it('is not told where nothing is ticked', async () => {
    expect((await order(['A', undefined, undefined, styled('D2', 1, 'a_1')])).skipped).toEqual([])
  })
})
