/** What a number is shown as: a day; a month or a day of a month, which somebody may have meant as years; a year; or a number. */
export type NumberFormat = 'number' | 'day' | 'month' | 'dayOfMonth' | 'year'

/** Formats that a workbook names by number alone and that show days or parts of them; all others show numbers or times. */
const builtIn: Readonly<Record<number, NumberFormat>> = {
  14: 'day',
  15: 'day',
  16: 'dayOfMonth',
  17: 'month',
  22: 'day',
  ...Object.fromEntries([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((code) => [code, 'day'] as const)),
}

/** No format that a spreadsheet makes is longer. */
const longest = 255

/** Texts, letters that stand for themselves, and colours, languages and conditions in brackets. */
const literal = /"[^"]*"|\\.|_.|\*.|\[[^[\]]*\]/g

const kindOf = (hasYear: boolean, hasMonth: boolean, hasDay: boolean): NumberFormat => {
  if (hasYear) {
    if (hasMonth || hasDay) return hasDay ? 'day' : 'month'
    return 'year'
  }
  return hasMonth || hasDay ? 'dayOfMonth' : 'number'
}

/**
 * What a format shows. Minutes are no months, and the words of a text are no format.
 *
 * @example numberFormatOf('dd.mm.yyyy hh:mm') // 'day'
 */
export const numberFormatOf = (code: string): NumberFormat => {
  if (code.length > longest || /\[[hms]+\]/i.test(code)) return 'number'
  const [first = ''] = code.replace(literal, '').toLowerCase().split(';', 1)
  if (/general|[#?]|0/.test(first)) return 'number'
  const [hasYear, hasDay, hasTime] = [/[ye]/.test(first), first.includes('d'), /[hs]/.test(first)]
  return kindOf(hasYear, first.includes('m') && (!hasTime || hasYear || hasDay), hasDay)
}

/** What the format with a number shows, of a workbook with formats of its own. */
export const formatOf = (id: number, own: ReadonlyMap<number, string>): NumberFormat => {
  const code = own.get(id)
  return code === undefined ? (builtIn[id] ?? 'number') : numberFormatOf(code)
}
