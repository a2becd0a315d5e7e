import { fill, formatDay, formatDecimal } from '@anslag/presentation'
import { osloDay } from '@anslag/pricing'
import { Disclosure, Section } from '@anslag/ui'
import { useDesk } from '../../../shell/desk.ts'
import type { Agreement } from './agreement.ts'
import { HoursForm } from './hours-form.tsx'
import { useNames } from './use-names.ts'

interface WorkedProps {
  readonly worked: Agreement['hours']
}

const Entries = ({ worked }: WorkedProps) => {
  const { after, texts } = useDesk().words
  const { componentName } = useNames()
  const all = worked.flatMap(({ component, entries }) => entries.map((entry) => ({ component, ...entry })))
  if (all.length === 0) return null
  return (
    <Disclosure class="entries" summary={fill(after.entries, { count: String(all.length) })} allOpen={false}>
      <ul>
        {all
          .toSorted((a, b) => b.at.localeCompare(a.at))
          .map(({ component, hours, note, person, at }) => (
            <li key={`${at} ${component} ${hours} ${note}`}>
              {componentName(component)},{' '}
              {fill(after.entry, {
                hours: formatDecimal(hours, texts),
                note,
                person,
                day: formatDay(osloDay(at), texts),
              })}
            </li>
          ))}
      </ul>
    </Disclosure>
  )
}

/** Where hours are entered, and those that were. */
export const Hours = ({ agreement, mayAct }: { readonly agreement: Agreement; readonly mayAct: boolean }) => {
  const { after } = useDesk().words
  if (!mayAct && agreement.hours.every(({ entries }) => entries.length === 0)) return null
  return (
    <Section level={2} size="xs" id="hours" text={after.hours}>
      {mayAct && <HoursForm components={agreement.hours.map(({ component }) => component)} />}
      <Entries worked={agreement.hours} />
    </Section>
  )
}
