import { fill } from '@anslag/presentation'
import { useComputed, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { ReceivedBody } from '../../../api/answers.ts'
import { useDesk } from '../../../shell/desk.ts'
import { momentText, nowHere } from '../../../words/moment.ts'
import { useCase } from '../case-context.ts'
import { lastOf } from '../case-title.ts'
import { ReceivedFrom } from './received-from.tsx'
import { toldChanges } from './told-changes.ts'

/** What the researcher sent, beside what stands now: each answer that differs, and why where somebody said. */
export const Differences = () => {
  const { call, words } = useDesk()
  const { casePage } = words
  const { id, shown, order, book, words: told } = useCase()
  const received = useSignal<ReceivedBody['received'][number] | undefined>(undefined)
  const version = useComputed(() => shown.value.body.version).value
  const load = async (): Promise<void> => {
    const come = await call<ReceivedBody>('GET', `/api/cases/${id}/received`)
    if (come.kind === 'done') received.value = come.body.received[0]
  }
  useEffect(() => void load(), [version])
  const content = lastOf(shown.value.body)?.content
  const from = received.value
  if (from === undefined || content === undefined) return null
  const draft = order.isUnsaved.value ? order.form.value.draft : content.estimate.request
  const changes = toldChanges(from.request, draft, content.assumptions, book.value?.catalogue, told)
  const when = momentText(from.receivedAt, nowHere(), words)
  if (changes.length === 0)
    return (
      <>
        <p class="received">{fill(casePage.asReceived, { when })}</p>
        <ReceivedFrom from={from} />
      </>
    )
  return (
    <>
      <ReceivedFrom from={from} />
      <details class="differences" open={changes.length <= 6}>
        <summary>{fill(casePage.differsFrom, { count: String(changes.length), when })}</summary>
        <dl>
          {changes.map(({ place, name, before, after, why }) => (
            <div key={place}>
              <dt>{name}</dt>
              <dd key={`${before} ${after}`}>
                {fill(casePage.researcherSaid, {
                  before: before ?? casePage.noAnswer,
                  after: after ?? casePage.noAnswer,
                })}
              </dd>
              {why !== undefined && <dd class="why">{fill(casePage.because, why)}</dd>}
            </div>
          ))}
        </dl>
      </details>
    </>
  )
}
