import { fill } from '@anslag/presentation'
import { DayInput, Headline } from '@anslag/ui'
import { useLocation } from 'preact-iso'
import type { AccuracyBody } from '../../api/answers.ts'
import { Shown } from '../../api/told.tsx'
import { useAnswer } from '../../api/use-answer.ts'
import { useTitle } from '../../shell/use-title.ts'
import { AccuracyTable } from './accuracy-table.tsx'
import { Proposal } from './proposal.tsx'
import { queryOf } from './state.ts'
import { useAccuracyWords, WithAccuracyWords } from './words.ts'

type Days = Readonly<Record<'from' | 'to', string>>

/** The share of offers that held: it weighs most on the page. */
const Held = ({ all: { held, projects, heldPercent = '' } }: Pick<AccuracyBody, 'all'>) => {
  const accuracy = useAccuracyWords()
  const counts = { held: String(held), projects: String(projects) }
  return (
    <p class="current">
      <strong>{fill(projects === 1 ? accuracy.held.one : accuracy.held.many, counts)}</strong>
      <meter min={0} max={100} value={Number(heldPercent)} aria-hidden="true" />
    </p>
  )
}

const Told = ({ of }: { readonly of: AccuracyBody }) => {
  const accuracy = useAccuracyWords()
  return (
    <>
      {of.all.projects === 0 ? (
        <p class="measure">{accuracy.none}</p>
      ) : (
        <>
          <Held all={of.all} />
          <AccuracyTable of={of} />
        </>
      )}
      {of.underWay > 0 && (
        <p class="measure">
          {fill(of.underWay === 1 ? accuracy.underWay.one : accuracy.underWay.many, { count: String(of.underWay) })}
        </p>
      )}
    </>
  )
}

const Period = ({ days }: { readonly days: Days }) => {
  const accuracy = useAccuracyWords()
  const { route } = useLocation()
  const go = (changed: Partial<Days>): void => route(`/accuracy${queryOf({ ...days, ...changed })}`, true)
  return (
    <fieldset class="period">
      <legend>{accuracy.period}</legend>
      <DayInput id="from" label={accuracy.from} value={days.from} onInput={(from) => go({ from })} />
      <DayInput id="to" label={accuracy.to} value={days.to} onInput={(to) => go({ to })} />
    </fieldset>
  )
}

const Page = () => {
  const accuracy = useAccuracyWords()
  const { from = '', to = '' } = useLocation().query
  const days = { from, to }
  const { answer } = useAnswer<AccuracyBody>(`/api/accuracy${queryOf(days)}`)
  useTitle(accuracy.title)
  return (
    <>
      <Headline level={1} text={accuracy.title} tabIndex={-1} />
      <p class="measure">{accuracy.lead}</p>
      <Period days={days} />
      <Shown of={answer.value}>{(of) => <Told of={of} />}</Shown>
      <Proposal days={days} />
    </>
  )
}

/** How well hours were foreseen over all cases, and the norms that would have fitted. */
export const AccuracyPage = () => (
  <WithAccuracyWords>
    <Page />
  </WithAccuracyWords>
)
