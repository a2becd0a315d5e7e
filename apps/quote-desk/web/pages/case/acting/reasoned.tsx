import { fill } from '@anslag/presentation'
import { Button, TextInput } from '@anslag/ui'
import { Outcome } from '../../../api/told.tsx'
import { useKeptText } from '../../../kept/use-kept-text.ts'
import { useDesk } from '../../../shell/desk.ts'
import { useCase } from '../case-context.ts'
import { lastOf } from '../case-title.ts'
import type { Doing } from './doing.ts'
import { useTemplates } from './templates.ts'
import { usualReasons } from './usual-reasons.ts'

interface ReasonedProps {
  readonly id: string
  readonly doing: Doing
  /** What is written on the button that saves. */
  readonly save: string
  readonly onSave: (reason: string) => Promise<boolean>
}

/** The desk's own reasons, or, where it keeps none, those that are usual. */
const useReasons = (): readonly string[] => {
  const { shown } = useCase()
  const templates = useTemplates('reason').value
  const language = lastOf(shown.value.body)?.content.language ?? 'nb'
  return templates === undefined || templates.length === 0
    ? usualReasons[language]
    : templates.map(({ content }) => content.text)
}

/** Why: written, or one of the usual reasons, which saves at once. Where it is refused, what was written stays. */
export const Reasoned = ({ id, doing, save, onSave }: ReasonedProps) => {
  const { words } = useCase()
  const { language } = useDesk()
  const { shown, id: ofCase } = useCase()
  const { text: reason, write, forget } = useKeptText(`reason ${ofCase} ${id}`)
  const reasons = useReasons()
  const { isBusy } = doing
  const written = lastOf(shown.value.body)?.content.language ?? language
  const send = async (text: string): Promise<void> => {
    if (text.trim() !== '' && (await onSave(text.trim()))) forget()
  }
  return (
    <form
      class="reasoned"
      onSubmit={(event) => {
        event.preventDefault()
        void send(reason.value)
      }}
    >
      <TextInput
        id={`${id}-reason`}
        label={words.acts.reason}
        description={
          written === language ? undefined : fill(words.acts.inLanguage, { language: words.acts.languages[written] })
        }
        value={reason.value}
        onInput={write}
      />
      <Button small type="submit" aria-disabled={isBusy.value}>
        {save}
      </Button>
      <ul class="usual" aria-label={words.acts.usual} lang={written}>
        {reasons.slice(0, 5).map((text) => (
          <li key={text}>
            <Button small variant="secondary" title={`${save}: ${text}`} onClick={() => void send(text)}>
              {text}
            </Button>
          </li>
        ))}
      </ul>
      <Outcome of={doing} />
    </form>
  )
}
