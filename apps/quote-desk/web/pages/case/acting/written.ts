import type { AmountText, DecimalText, Instant } from '@anslag/pricing'
import type { FieldTexts } from '../../../kept/on-top-of.ts'

/** What somebody has written into the fields of a form, by their names. */
export type Written = FieldTexts

/** Text without what surrounds it; undefined for nothing. */
export const textIn = (written: string | undefined): string | undefined => {
  const text = (written ?? '').trim()
  return text === '' ? undefined : text
}

/** The members of which something was written. */
export const someOf = (members: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(members).flatMap(([name, value]) => {
      const text = textIn(value)
      return text === undefined ? [] : [[name, text]]
    }),
  )

const spaces = /[\s\u00a0\u202f]/g

/** Kroner as somebody writes them, `1 500` or `1500,5`, as `1500.50`; undefined where they are none. */
export const amountIn = (written: string): AmountText | undefined => {
  const [, whole = '', fraction = ''] = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(written.replaceAll(spaces, '')) ?? []
  return whole === '' ? undefined : `${whole.replace(/^0+(?=\d)/, '')}.${fraction.padEnd(2, '0')}`
}

/** A number as somebody writes it, `2,50`, in its shortest form, `2.5`; undefined where it is none. */
export const decimalIn = (written: string): DecimalText | undefined => {
  const [, whole = '', fraction = ''] = /^(\d{1,6})(?:[.,](\d{1,4}))?$/.exec(written.replaceAll(spaces, '')) ?? []
  const rest = fraction.replace(/0+$/, '')
  return whole === '' ? undefined : `${whole.replace(/^0+(?=\d)/, '')}${rest === '' ? '' : `.${rest}`}`
}

/** A whole number as somebody writes it; undefined where it is none. */
export const countIn = (written: string): number | undefined =>
  /^\d{1,4}$/.test(written.trim()) ? Number(written.trim()) : undefined

/**
 * The moment that something arrived on a day: now, of today; else so late on the day that nothing of that day comes after it, and
 * in Oslo, in winter and in summer, still on that day.
 */
export const momentOn = (day: string, now: Instant): Instant => (now.startsWith(day) ? now : `${day}T21:59:59Z`)
