import { Button, Section } from '@anslag/ui'
import type { FunctionComponent } from 'preact'
import { useState } from 'preact/hooks'
import { useApp } from '../shell/app-context.ts'

/** Years, days, stages and a ceiling of the project; before anybody asks, only what shows them. */
export const ScheduleSection = () => {
  const app = useApp()
  const [Parts, setParts] = useState<FunctionComponent | 'failed' | undefined>()
  const load = async () => {
    const all = [import('./schedule-parts.tsx'), app.deferred.fetch()] as const
    const [parts, words] = await Promise.all(all).catch(() => [])
    setParts(parts === undefined || words === undefined ? 'failed' : () => parts.ScheduleParts)
  }
  const { schedule, form } = app.page
  return (
    <Section class="results schedule" level={2} id="schedule" text={schedule.heading}>
      {typeof Parts === 'function' ? (
        <Parts />
      ) : (
        <Button disabled={app.priced.value?.ok !== true} onClick={() => void load()}>
          {schedule.show}
        </Button>
      )}
      <div role="status">{Parts === 'failed' && <p>{form.partFailed}</p>}</div>
    </Section>
  )
}
