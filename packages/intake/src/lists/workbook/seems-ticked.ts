import type { LazySheet } from './workbook-sheets.ts'

/** A tick that is nothing else, and no letter of a code list. */
const tick = /^(?:[xX]|[×✓✔☑☒✗✘🗸\uf0fb-\uf0fe]\ufe0f?|ja|JA|Ja)$/u

/** Whether a sheet has a row with a tick and another text. What cannot be read of it has none. */
export const seemsTicked = (sheet: LazySheet): boolean => {
  try {
    return sheet
      .read()
      .rows.some(({ cells }) => cells.some((text = '') => tick.test(text.trim())) && cells.filter(Boolean).length > 1)
  } catch {
    return false
  }
}
