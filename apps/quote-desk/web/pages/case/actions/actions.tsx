import { fill } from '@anslag/presentation'
import { Button } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import { useDesk } from '../../../shell/desk.ts'
import { useAct } from '../acting/use-act.ts'
import { useCase } from '../case-context.ts'
import { Letter } from '../letter/letter.tsx'
import { Issues } from '../no-case.tsx'
import { ActSheet } from './act-sheet.tsx'
import { actsOf, type CaseAct, formOf } from './acts.ts'
import { Approval } from './approval.tsx'
import { IssueSheet } from './issue-sheet.tsx'

/** The sheet of an act that asks something first. */
const OpenSheet = ({ of, onClose }: { readonly of: CaseAct; readonly onClose: () => void }) => {
  if (of === 'issue') return <IssueSheet onClose={onClose} />
  const form = formOf(of)
  return form === undefined ? null : <ActSheet form={form} onClose={onClose} />
}

/** Why nothing can be done here. */
const OnlyToRead = () => {
  const { person, words: shell } = useDesk()
  const { shown, words } = useCase()
  if (shown.value.body.status === 'discarded') return <p>{words.acts.isDiscarded}</p>
  const role = person.value === undefined ? '' : shell.shell.roles[person.value.role]
  return <p>{fill(words.acts.onlyToRead, { role })}</p>
}

/** What is done with the whole case: the letter, approval, issue and all that comes after. Only what whoever looks may do is there. */
export const Actions = () => {
  const { shown, words } = useCase()
  const { acts } = words
  const doing = useAct()
  const open = useSignal<CaseAct | undefined>(undefined)
  const hasLetter = useSignal(false)
  const { may, status } = shown.value.body
  const { first, further } = actsOf(may, status)
  const press = (operation: CaseAct): void => {
    if (operation === 'issue' || formOf(operation) !== undefined) open.value = operation
    else void doing.act(operation, {}, acts.of[operation].done)
  }
  return (
    <div class="actions">
      <div class="buttons">
        <Button
          variant="secondary"
          aria-expanded={hasLetter.value}
          onClick={() => {
            hasLetter.value = !hasLetter.value
          }}
        >
          {acts.letter}
        </Button>
        {first.map((operation, index) => (
          <Button key={operation} variant={index === 0 ? undefined : 'secondary'} onClick={() => press(operation)}>
            {acts.of[operation].button}
          </Button>
        ))}
        {further.length > 0 && (
          <details class="further">
            <summary>{acts.more}</summary>
            <div class="buttons">
              {further.map((operation) => (
                <Button key={operation} small variant="tertiary" onClick={() => press(operation)}>
                  {acts.of[operation].button}
                </Button>
              ))}
            </div>
          </details>
        )}
      </div>
      {first.length + further.length === 0 && <OnlyToRead />}
      <Approval />
      <div role="alert">
        <Issues of={doing.issues.value} />
      </div>
      {hasLetter.value && <Letter />}
      {open.value !== undefined && (
        <OpenSheet
          key={open.value}
          of={open.value}
          onClose={() => {
            open.value = undefined
          }}
        />
      )}
    </div>
  )
}
