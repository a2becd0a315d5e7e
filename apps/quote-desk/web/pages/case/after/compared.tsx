import { fill } from '@anslag/presentation'
import { addAmounts, compareDecimals } from '@anslag/pricing'
import { Scrolling, Section } from '@anslag/ui'
import type { ComponentChildren } from 'preact'
import type { HoursBody } from '../../../api/answers.ts'
import { Shown } from '../../../api/told.tsx'
import { useAnswer } from '../../../api/use-answer.ts'
import { useDesk } from '../../../shell/desk.ts'
import { useCase } from '../case-context.ts'
import { shownFigure } from './state.ts'
import { useNames } from './use-names.ts'

type Component = HoursBody['components'][number]

type Figures = Pick<Component, 'estimated' | 'byNorms' | 'offered' | 'actual' | 'amounts'>

interface RowProps {
  readonly name: ComponentChildren
  readonly of: Figures
}

const Row = ({ name, of: { estimated, byNorms, offered, actual, amounts } }: RowProps) => {
  const { after, texts } = useDesk().words
  const cells = [
    ...([
      ['estimated', estimated],
      ['byNorms', byNorms],
      ['offered', offered],
      ['actual', actual],
    ] as const),
    ...([
      ['estimate', amounts.estimated],
      ['offer', amounts.offered],
      ['worked', amounts.actual],
    ] as const),
  ]
  return (
    <tr>
      <th scope="row">
        {name}
        {compareDecimals(actual, offered) > 0 && <span class="late">{after.isOver}</span>}
      </th>
      {cells.map(([key, value]) => (
        <td key={key}>{shownFigure(value, texts)}</td>
      ))}
    </tr>
  )
}

/** Of all components, and of what was offered beside them: that is paid as it was offered. */
const sumOf = ({ components, beside }: HoursBody): Figures => {
  const sum = (figureOf: (each: Component) => string | undefined, also = '0.00'): string =>
    addAmounts([also, ...components.map((each) => figureOf(each) ?? '0.00')])
  return {
    estimated: sum(({ estimated }) => estimated),
    byNorms: sum(({ byNorms }) => byNorms),
    offered: sum(({ offered }) => offered),
    actual: sum(({ actual }) => actual),
    amounts: {
      estimated: sum(({ amounts }) => amounts.estimated),
      offered: sum(({ amounts }) => amounts.offered, beside),
      actual: sum(({ amounts }) => amounts.actual, beside),
    },
  }
}

const nothing = '0.00'

const besideOf = (beside: string): Figures => ({
  byNorms: nothing,
  offered: nothing,
  actual: nothing,
  amounts: { offered: beside, actual: beside },
})

const Head = () => {
  const { after } = useDesk().words
  const { component, hours, kroner, estimated, byNorms, offered, actual } = after
  const columns = [
    ...([
      ['estimated', estimated],
      ['byNorms', byNorms],
      ['offered', offered],
      ['actual', actual],
    ] as const),
    ...([
      ['estimate', estimated],
      ['offer', offered],
      ['worked', actual],
    ] as const),
  ]
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {component}
        </th>
        <th scope="colgroup" colSpan={4}>
          {hours}
        </th>
        <th scope="colgroup" colSpan={3}>
          {kroner}
        </th>
      </tr>
      <tr>
        {columns.map(([key, name]) => (
          <th key={key} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
}

const Table = ({ of }: { readonly of: HoursBody }) => {
  const { after, asking } = useDesk().words
  const { componentName } = useNames()
  const { components, beside } = of
  return (
    <Scrolling class="wide-table" aria-label={fill(asking.table, { name: after.compared })}>
      <table class="figures compared">
        <Head />
        <tbody>
          {components.map((each) => (
            <Row key={each.component} name={componentName(each.component)} of={each} />
          ))}
          {compareDecimals(beside, nothing) !== 0 && <Row name={after.beside} of={besideOf(beside)} />}
        </tbody>
        <tfoot>
          <Row name={after.sum} of={sumOf(of)} />
        </tfoot>
      </table>
    </Scrolling>
  )
}

/** Estimate, norms, offer and what was worked side by side, in hours and kroner, component by component. */
export const Compared = () => {
  const { after } = useDesk().words
  const { id, shown } = useCase()
  const path = `/api/cases/${encodeURIComponent(id)}/hours`
  const { answer } = useAnswer<HoursBody>(path, String(shown.value.body.version))
  return (
    <Section level={2} size="xs" id="compared" text={after.compared} class="case-compared">
      <p>{after.comparedHelp}</p>
      <Shown of={answer.value}>{(body) => <Table of={body} />}</Shown>
    </Section>
  )
}
