import type { PackageParts } from './package-parts.ts'

const isOn = (value: string | undefined): boolean => value === undefined || value === '1' || value === 'true'

/** The styles of cells that are struck through, by the numbers that cells refer to them with. */
export const struckStyles = (parts: PackageParts, name: string): ReadonlySet<number> => {
  const struckFonts = new Set<number>()
  const styles = new Set<number>()
  let [fonts, formats] = [0, 0]
  let list = ''
  parts.read(name, {
    open: (element, attribute) => {
      if (element === 'fonts' || element === 'cellXfs') list = element
      else if (list === 'fonts' && element === 'font') fonts += 1
      else if (list === 'fonts' && element === 'strike' && isOn(attribute('val'))) struckFonts.add(fonts - 1)
      else if (list === 'cellXfs' && element === 'xf') {
        if (struckFonts.has(Number(attribute('fontId')))) styles.add(formats)
        formats += 1
      }
    },
    close: (element) => {
      if (element === list) list = ''
    },
  })
  return styles
}
