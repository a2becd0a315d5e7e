import { Button, TextInput } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import type { ToldIssue } from '../../api/call.ts'
import { Outcome } from '../../api/told.tsx'

import { useKeptText } from '../../kept/use-kept-text.ts'
import { useDesk } from '../../shell/desk.ts'
import { reasonSent } from './state.ts'
import { useTemplatesWords } from './words.ts'

/** A reason is written here; buyers and terms come from a case that has them. */
export const NewReason = ({ onAdded }: { readonly onAdded: () => Promise<void> }) => {
  const { call, said } = useDesk()
  const templates = useTemplatesWords()
  const { text, write, forget } = useKeptText('new-reason')
  const [issues, isAway] = [useSignal<readonly ToldIssue[]>([]), useSignal(false)]
  const add = async (): Promise<void> => {
    const reason = text.peek().trim()
    if (reason === '') return
    const sent = await call('POST', '/api/templates', { body: { kind: 'reason', ...reasonSent(reason) } })
    isAway.value = sent.kind === 'away' || sent.kind === 'signed-out'
    issues.value = sent.kind === 'refused' ? sent.issues : []
    if (sent.kind !== 'done') return
    forget()
    said.value = templates.saved
    await onAdded()
  }
  return (
    <form
      class="new-reason"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <TextInput id="new-reason" label={templates.newReason} value={text.value} onInput={write} />
      <Button small type="submit">
        {templates.add}
      </Button>
      <Outcome of={{ issues, isAway }} />
    </form>
  )
}
