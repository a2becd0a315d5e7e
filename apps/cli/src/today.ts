import type { Day, Instant } from '@anslag/pricing'

const partsOf = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Oslo',
    calendar: 'gregory',
    numberingSystem: 'latn',
    ...options,
  })
  return (instant: Date): ReadonlyMap<string, string> =>
    new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]))
}

const day = partsOf({ year: 'numeric', month: '2-digit', day: '2-digit' })

const clock = partsOf({
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'longOffset',
})

/**
 * The calendar day in Oslo at an instant, wherever the computer stands.
 *
 * @example dayInOslo(new Date('2026-12-31T23:30:00Z')) // '2027-01-01'
 */
export const dayInOslo = (instant: Date): Day => {
  const parts = day(instant)
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
}

/**
 * The moment of an instant in Oslo, to the second, with its offset.
 *
 * @example momentInOslo(new Date('2026-12-31T23:30:00Z')) // '2027-01-01T00:30:00+01:00'
 */
export const momentInOslo = (instant: Date): Instant => {
  const parts = clock(instant)
  const offset = parts.get('timeZoneName')?.replace('GMT', '') ?? ''
  return `${dayInOslo(instant)}T${parts.get('hour')}:${parts.get('minute')}:${parts.get('second')}${offset}`
}
