import { formatMoney } from '@anslag/presentation'
import { Button } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import { useLocation } from 'preact-iso'
import { Outcome } from '../../../api/told.tsx'
import { useKeptWritten } from '../../../kept/use-kept-written.ts'
import { nowHere } from '../../../words/moment.ts'
import { type AskedField, Fields } from '../acting/fields.tsx'
import { Sheet } from '../acting/sheet.tsx'
import { useAct } from '../acting/use-act.ts'
import type { Written } from '../acting/written.ts'
import { useCase } from '../case-context.ts'
import { lastOf } from '../case-title.ts'
import { type ActForm, beginning, bodyOf, fieldsAsked, formOf, lackingIn } from './act-forms.ts'
import type { CaseAct } from './acts.ts'
import { DifferenceToSealed } from './difference.tsx'

/** What is owed if the case is given up now. */
const Owed = () => {
  const { shown, words } = useCase()
  const owed = shown.value.body.agreement?.owed
  if (owed === undefined || owed.net === undefined) return null
  const { acts, texts } = words
  return (
    <dl class="facts">
      <dt>{acts.owedNow}</dt>
      <dd class="amount">{formatMoney(owed.net, texts)}</dd>
      <dt>{acts.owedGross}</dt>
      <dd class="amount">{formatMoney(owed.gross ?? owed.net, texts)}</dd>
    </dl>
  )
}

const useFields = (form: ActForm, written: Written): readonly AskedField[] => {
  const { words } = useCase()
  const { acts, quote } = words
  const { reasons = [] } = form
  const named: Readonly<Record<string, string>> = quote.reasons
  const options = [
    { value: '', label: acts.choose },
    ...reasons.map((code) => ({ value: code, label: named[code] ?? code })),
  ]
  return fieldsAsked(form, written, nowHere()).map(({ name, kind }) => ({
    name,
    label: acts.fields[name],
    ...(name === 'evidence' ? { description: acts.evidenceSays } : {}),
    ...(kind === 'reason' ? { kind: 'choice' as const, options } : { kind }),
  }))
}

interface AskingProps {
  readonly form: ActForm
  readonly onClose: () => void
}

/** Something that is done with the case: what follows of it, what is asked, and doing it. Where it is refused, what was written stays. */
const Asking = ({ form, onClose }: AskingProps) => {
  const { shown, words, id } = useCase()
  const { acts } = words
  const { route } = useLocation()
  const doing = useAct()
  const { operation } = form
  const { body } = shown.value
  const begun = beginning(operation, lastOf(body)?.content, nowHere())
  const { written, sent } = useKeptWritten(`act ${id} ${operation}`, begun)
  const isLacking = useSignal(false)
  const told = acts.of[operation]
  const send = async (): Promise<void> => {
    const texts = written.peek()
    isLacking.value = lackingIn(form, texts, nowHere()).length > 0
    if (isLacking.value) return
    const made = await doing.act(operation, bodyOf(form, texts, body.quote, nowHere()), told.done)
    if (!made) return
    sent(texts)
    onClose()
    const opened = doing.opened.peek()
    if (opened !== undefined && opened !== id) route(`/cases/${opened}`)
  }
  return (
    <Sheet id={`act-${operation}`} title={told.title} onClose={onClose}>
      <form
        class="act"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <p>{told.says}</p>
        {operation === 'cancel' && <Owed />}
        {operation === 'approve' && <DifferenceToSealed />}
        <Fields id={`act-${operation}`} of={useFields(form, written.value)} written={written} />
        <Outcome of={doing}>{isLacking.value && <p>{acts.lacking}</p>}</Outcome>
        <p class="buttons">
          <Button type="submit" aria-disabled={doing.isBusy.value}>
            {told.press}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {acts.leave}
          </Button>
        </p>
      </form>
    </Sheet>
  )
}

interface ActSheetProps {
  readonly operation: CaseAct
  readonly onClose: () => void
}

/** The sheet of something that asks before it is done. */
export const ActSheet = ({ operation, onClose }: ActSheetProps) => {
  const form = formOf(operation)
  return form === undefined ? null : <Asking form={form} onClose={onClose} />
}
