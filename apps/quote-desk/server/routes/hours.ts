import { addAmounts, failure, type Result } from '@anslag/pricing'
import { acceptanceOf, lastSealed, type Operated, type Quote } from '@anslag/quotes'
import { raise } from '../issues.ts'
import { addHours, hoursOf } from '../register/actual-hours.ts'
import { type Acting, untouched } from './acting.ts'

interface Worked {
  readonly component: string
  readonly hours: string
  readonly note: string
}

/** Enters hours that were worked on a component of an accepted quote; a correction never takes off more than was entered. */
export const recordHours = async (
  quote: Quote,
  worked: Worked,
  { within, frame, entry: { at, by } }: Acting,
): Promise<Result<Operated>> => {
  const revision = lastSealed(quote)
  const allowed = [...new Set(revision?.content.estimate.lines.map(({ component }) => component))]
  const isAccepted = revision !== undefined && acceptanceOf(revision) !== undefined
  const before = await hoursOf(within, frame.id)
  const own = before.filter(({ component }) => component === worked.component).map(({ hours }) => hours)
  const isBelow = addAmounts([...own, worked.hours]).startsWith('-')
  if (revision === undefined || !isAccepted || isBelow || !allowed.includes(worked.component))
    return failure([raise('desk/no-hours', '/component', { allowed })])
  await addHours(within, frame.id, { ...worked, person: by.name, at })
  return untouched(quote)
}
