import { Button, Section, TextArea } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import type { ListBody } from '../../api/answers.ts'
import { newKey, type ToldIssue } from '../../api/call.ts'
import { Outcome } from '../../api/told.tsx'
import { useKeptText } from '../../kept/use-kept-text.ts'
import { useDesk } from '../../shell/desk.ts'

interface DecisionProps {
  readonly id: string
  readonly onDecided: () => Promise<void>
}

/** A second person approves a list, or rejects it, with a note. */
export const Decision = ({ id, onDecided }: DecisionProps) => {
  const { words, call, said } = useDesk()
  const { priceLists } = words
  const { text: note, write, forget } = useKeptText(`price-list-note ${id}`)
  const [issues, isAway] = [useSignal<readonly ToldIssue[]>([]), useSignal(false)]
  const keys = useSignal({ approve: newKey(), reject: newKey() })
  const decide = async (decision: 'approve' | 'reject'): Promise<void> => {
    const path = `/api/price-lists/${encodeURIComponent(id)}/${decision}`
    const body = note.value.trim() === '' ? {} : { note: note.value }
    const sent = await call<ListBody>('POST', path, { body, key: keys.value[decision] })
    isAway.value = sent.kind === 'away' || sent.kind === 'signed-out'
    issues.value = sent.kind === 'refused' ? sent.issues : []
    if (!isAway.value) keys.value = { approve: newKey(), reject: newKey() }
    if (sent.kind !== 'done') return
    forget()
    said.value = decision === 'approve' ? priceLists.approvedNow : priceLists.rejectedNow
    await onDecided()
  }
  return (
    <Section id="decide" level={2} class="decide" text={priceLists.decide}>
      <TextArea
        id="decision-note"
        label={priceLists.note}
        description={priceLists.noteHelp}
        rows={2}
        value={note.value}
        onInput={(text) => {
          write(text)
          keys.value = { approve: newKey(), reject: newKey() }
        }}
      />
      <p class="buttons">
        <Button onClick={() => void decide('approve')}>{priceLists.approve}</Button>
        <Button variant="secondary" onClick={() => void decide('reject')}>
          {priceLists.reject}
        </Button>
      </p>
      <Outcome of={{ issues, isAway }} />
    </Section>
  )
}
