import { forecastView, type PlanWords, planIssueSentence, stagesView } from '@anslag/presentation/plan'
import type { Estimate, Issue } from '@anslag/pricing'
import { Headline, TimeLine } from '@anslag/ui'
import { useEffect, useState } from 'preact/hooks'
import type { App } from '../shell/app.ts'
import { useApp } from '../shell/app-context.ts'
import { CeilingPart } from './ceiling-part.tsx'
import { GridTable } from './grid-table.tsx'
import { Notes } from './notes.tsx'
import { planWords } from './plan-words.ts'
import { scheduled } from './scheduled.ts'
import { settingsOf } from './settings.ts'
import { SettingsFields } from './settings-fields.tsx'
import type { Schedule, ScheduleTask } from './task.ts'
import { ask, taskOf, useSchedule } from './use-schedule.ts'
import { WaysPart } from './ways-part.tsx'
import { YearsPart } from './years-part.tsx'

// One file is both what shows a schedule and what the worker runs, as that of planning is.
if ('WorkerGlobalScope' in globalThis)
  addEventListener('message', ({ data }: MessageEvent<ScheduleTask>) => postMessage(scheduled(data)))

/** Years, days and stages of an estimate, worked out once; undefined where they cannot be told. */
export const scheduleOf = (app: App, of: Estimate): Promise<Schedule | undefined> =>
  new Promise((resolve) => {
    const books = app.pricing.peek()?.books
    if (books === undefined) return resolve(undefined)
    const task = taskOf(of, books, settingsOf(app.written.peek(), of.day, app.texts))
    return ask(import.meta.url, task, (reply) => resolve(reply.ok ? reply.schedule : undefined))
  })

interface ShownProps {
  readonly schedule: Schedule
  readonly of: Estimate
  readonly words: PlanWords
}

const Shown = ({ schedule, of, words }: ShownProps) => {
  const { allTexts, pricing } = useApp()
  const texts = allTexts.value
  if (texts === undefined) return null
  const catalogue = pricing.value?.documents.catalogue
  const { forecast } = schedule
  const { request } = of
  const coming = forecastView(forecast, request, texts, words, catalogue)
  const owed = stagesView(schedule.stages, of, texts, words, catalogue)
  // What is said of the start stands at its field.
  const others = forecast.issues.filter(({ path }) => path !== '/start')
  return (
    <>
      <YearsPart years={schedule.years} of={of} words={words} />
      <Headline level={3} size="xs" text={coming.heading} />
      <p key={coming.within}>{coming.within}</p>
      <TimeLine {...coming.picture} />
      <GridTable grid={coming.table} name={coming.heading} />
      <Headline level={4} text={coming.needed.heading} />
      <Notes notes={coming.needed.items} />
      <Notes
        notes={[
          ...others.flatMap((issue) => planIssueSentence(issue, texts, words, { request, catalogue }) ?? []),
          ...coming.notes,
        ]}
      />
      <Headline level={3} size="xs" text={owed.heading} />
      <GridTable grid={owed.table} name={owed.heading} />
      <Notes notes={owed.notes} />
    </>
  )
}

/** Why there is no schedule. */
const Refused = ({ issues, words }: { readonly issues: readonly Issue[]; readonly words: PlanWords }) => {
  const { page, allTexts } = useApp()
  const texts = allTexts.value
  const sentences = issues.flatMap((issue) => (texts && planIssueSentence(issue, texts, words)) ?? [])
  return (
    <div role="status">
      <Notes notes={sentences.length === 0 ? [page.planning.failed] : sentences} />
    </div>
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
  const { of, reply } = known
  if (!reply.ok) return <Refused issues={reply.issues} words={words} />
  const { schedule, issues } = reply
  return (
    <>
      <WaysPart ways={schedule.ways} of={of} words={words} />
      <SettingsFields issues={[...issues, ...schedule.forecast.issues]} words={words} />
      <Shown schedule={schedule} of={of} words={words} />
      <CeilingPart schedule={schedule} of={of} issues={issues} words={words} />
    </>
  )
}
