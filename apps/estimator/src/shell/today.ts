import type { Day } from '@anslag/pricing'

const inOslo = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Oslo',
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day in Oslo at an instant, wherever the computer stands. */
export const dayInOslo = (instant: Date): Day => {
  const parts = new Map(inOslo.formatToParts(instant).map(({ type, value }) => [type, value]))
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
}
