import { forecastView, type PlanWords, planIssueSentence, stagesView, yearsView } from '@anslag/presentation/plan'
import type { Estimate, Request } from '@anslag/pricing'
import { Headline, TimeLine, YearColumns } from '@anslag/ui'
import { useEffect, useState } from 'preact/hooks'
import type { App } from '../shell/app.ts'
import { useApp } from '../shell/app-context.ts'
import { GridTable } from './grid-table.tsx'
import { planWords } from './plan-words.ts'
import { scheduled } from './scheduled.ts'
import type { Schedule, ScheduleTask } from './task.ts'
import { ask, taskOf, useSchedule } from './use-schedule.ts'

// One file is both what shows a schedule and what the worker runs, as that of planning is.
if ('WorkerGlobalScope' in globalThis)
  addEventListener('message', ({ data }: MessageEvent<ScheduleTask>) => postMessage(scheduled(data)))

/** Years, days and stages of an estimate, worked out once; undefined where they cannot be told. */
export const scheduleOf = (app: App, of: Estimate): Promise<Schedule | undefined> =>
  new Promise((resolve) => {
    const books = app.pricing.peek()?.books
    if (books === undefined) resolve(undefined)
    else ask(import.meta.url, taskOf(of, books), (reply) => resolve(reply.ok ? reply.schedule : undefined))
  })

const Notes = ({ notes }: { readonly notes: readonly string[] }) => (
  <ul class="notes">
    {notes.map((note) => (
      <li key={note}>{note}</li>
    ))}
  </ul>
)

interface ShownProps {
  readonly schedule: Schedule
  readonly request: Request
  readonly words: PlanWords
}

const Shown = ({ schedule: { years, forecast, stages }, request, words }: ShownProps) => {
  const { allTexts, pricing } = useApp()
  const texts = allTexts.value
  if (texts === undefined) return null
  const catalogue = pricing.value?.documents.catalogue
  const [byYear, coming, owed] = [
    yearsView(years, request, texts, words, catalogue),
    forecastView(forecast, request, texts, words, catalogue),
    stagesView(stages, request, texts, words, catalogue),
  ]
  return (
    <>
      <Headline level={3} text={byYear.heading} />
      <YearColumns {...byYear.picture} />
      <GridTable grid={byYear.table} name={byYear.heading} />
      <Notes notes={byYear.notes} />
      <Headline level={3} text={coming.heading} />
      <p key={coming.within}>{coming.within}</p>
      <TimeLine {...coming.picture} />
      <GridTable grid={coming.table} name={coming.heading} />
      <Headline level={4} text={coming.needed.heading} />
      <Notes notes={coming.needed.items} />
      <Notes
        notes={[
          ...forecast.issues.flatMap((issue) => planIssueSentence(issue, texts, words, { request, catalogue }) ?? []),
          ...coming.notes,
        ]}
      />
      <Headline level={3} text={owed.heading} />
      <GridTable grid={owed.table} name={owed.heading} />
      <Notes notes={owed.notes} />
    </>
  )
}

/** Years, days and stages of the project, with pictures and the tables beside them. */
export const ScheduleParts = () => {
  const { page, texts } = useApp()
  const [words, setWords] = useState<PlanWords | undefined>()
  useEffect(() => {
    planWords(texts.language).then(setWords, () => undefined)
  }, [texts.language])
  const known = useSchedule(import.meta.url)
  if (words === undefined || known === undefined) return <p role="status">{page.planning.waiting}</p>
  return known.reply.ok ? (
    <Shown schedule={known.reply.schedule} request={known.of.request} words={words} />
  ) : (
    <p role="status">{page.planning.failed}</p>
  )
}
