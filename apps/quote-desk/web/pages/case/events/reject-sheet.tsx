import { Button, TextInput } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import type { Called, ToldIssue } from '../../../api/call.ts'
import { Outcome } from '../../../api/told.tsx'
import { useKeptText } from '../../../kept/use-kept-text.ts'
import { Sheet } from '../acting/sheet.tsx'
import { useCase } from '../case-context.ts'
import type { BuyerWords } from './buyer-words.ts'

interface RejectSheetProps {
  readonly words: BuyerWords['reject']
  readonly answer: string
  readonly onReject: (reason: string) => Promise<Called<unknown>>
  readonly onClose: () => void
}

/** Asks why an answer is not taken for the customer's. Where it is refused, what was written stays. */
export const RejectSheet = ({ words, answer, onReject, onClose }: RejectSheetProps) => {
  const { acts } = useCase().words
  const { text: reason, write, forget } = useKeptText(`reject ${answer}`)
  const issues = useSignal<readonly ToldIssue[]>([])
  const [isAway, isLacking, isBusy] = [useSignal(false), useSignal(false), useSignal(false)]
  const send = async (): Promise<void> => {
    isLacking.value = reason.value.trim() === ''
    if (isLacking.value || isBusy.value) return
    isBusy.value = true
    const called = await onReject(reason.value.trim())
    isBusy.value = false
    issues.value = called.kind === 'refused' ? called.issues : []
    isAway.value = called.kind === 'away' || called.kind === 'signed-out'
    if (called.kind !== 'done') return
    forget()
    onClose()
  }
  return (
    <Sheet id="reject-answer" title={words.button} onClose={onClose}>
      <form
        class="act"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <p>{words.says}</p>
        <TextInput
          id="reject-reason"
          label={words.why}
          description={words.whyHelp}
          value={reason.value}
          onInput={write}
        />
        <Outcome of={{ issues, isAway }}>{isLacking.value && <p>{acts.lacking}</p>}</Outcome>
        <p class="buttons">
          <Button type="submit" aria-disabled={isBusy.value}>
            {words.button}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {acts.leave}
          </Button>
        </p>
      </form>
    </Sheet>
  )
}
