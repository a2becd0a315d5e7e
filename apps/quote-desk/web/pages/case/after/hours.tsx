import { fill, formatDay, formatDecimal } from '@anslag/presentation'
import { addAmounts, compareDecimals, osloDay } from '@anslag/pricing'
import { Disclosure, Scrolling, Section } from '@anslag/ui'
import type { HoursBody } from '../../../api/answers.ts'
import { Shown } from '../../../api/told.tsx'
import { useAnswer } from '../../../api/use-answer.ts'
import { useDesk } from '../../../shell/desk.ts'
import { useCase } from '../case-context.ts'
import type { Agreement } from './agreement.ts'
import { HoursForm } from './hours-form.tsx'
import { shownHours } from './state.ts'
import { useNames } from './use-names.ts'

type Expected = HoursBody['components'][number]

interface RowProps {
  readonly name: string
  readonly expected: Pick<Expected, 'estimated' | 'byNorms' | 'offered'>
  readonly actual: string
}

const names = ['estimated', 'byNorms', 'offered', 'actual'] as const

/** Numbers below their name: the table stands in a narrow column. */
const Row = ({ name, expected: { estimated, byNorms, offered }, actual }: RowProps) => {
  const { after, texts } = useDesk().words
  return (
    <tbody>
      <tr>
        <th colSpan={4} scope="rowgroup">
          {name}
          {compareDecimals(actual, offered) > 0 && <span class="late"> {after.isOver}</span>}
        </th>
      </tr>
      <tr>
        {[estimated, byNorms, offered, actual].map((hours, at) => (
          <td key={names[at]}>{shownHours(hours, texts)}</td>
        ))}
      </tr>
    </tbody>
  )
}

interface TableProps {
  readonly expected: readonly Expected[]
  readonly worked: Agreement['hours']
}

const sumOf = (values: readonly (string | undefined)[]): string => addAmounts(values.map((value) => value ?? '0.00'))

const Table = ({ expected, worked }: TableProps) => {
  const { after, asking } = useDesk().words
  const { componentName } = useNames()
  const actualOf = (of: string): string => worked.find(({ component }) => component === of)?.actual ?? '0.00'
  const sums = {
    estimated: sumOf(expected.map(({ estimated }) => estimated)),
    byNorms: sumOf(expected.map(({ byNorms }) => byNorms)),
    offered: sumOf(expected.map(({ offered }) => offered)),
  }
  return (
    <Scrolling class="wide-table" aria-label={fill(asking.table, { name: after.hours })}>
      <table class="figures hours">
        <thead>
          <tr>
            {names.map((name) => (
              <th key={name} scope="col">
                {after[name]}
              </th>
            ))}
          </tr>
        </thead>
        {expected.map((each) => (
          <Row
            key={each.component}
            name={componentName(each.component)}
            expected={each}
            actual={actualOf(each.component)}
          />
        ))}
        <Row name={after.sum} expected={sums} actual={sumOf(worked.map(({ actual }) => actual))} />
      </table>
    </Scrolling>
  )
}

const Entries = ({ worked }: Pick<TableProps, 'worked'>) => {
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

/** Estimate, norms, offer and hours worked side by side, and where hours are entered. */
export const Hours = ({ agreement, mayAct }: { readonly agreement: Agreement; readonly mayAct: boolean }) => {
  const { after } = useDesk().words
  const { answer } = useAnswer<HoursBody>(`/api/cases/${encodeURIComponent(useCase().id)}/hours`)
  return (
    <Section level={2} size="xs" id="hours" text={after.hours}>
      <p>{after.hoursHelp}</p>
      <Shown of={answer.value}>{({ components }) => <Table expected={components} worked={agreement.hours} />}</Shown>
      {mayAct && <HoursForm components={agreement.hours.map(({ component }) => component)} />}
      <Entries worked={agreement.hours} />
    </Section>
  )
}
