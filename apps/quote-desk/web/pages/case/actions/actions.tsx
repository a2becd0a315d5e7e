import { fill } from '@anslag/presentation'
import { Button } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import { Outcome } from '../../../api/told.tsx'
import { useDesk } from '../../../shell/desk.ts'
import { later } from '../acting/later.tsx'
import { useAct } from '../acting/use-act.ts'
import { useCase } from '../case-context.ts'
import { actsOf, type CaseAct, isAtOnce, waitsForOrder } from './acts.ts'
import { Approval } from './approval.tsx'

// What is pressed comes when it is.
const IssueSheet = later(async () => (await import('./issue-sheet.tsx')).IssueSheet)
const ActSheet = later(async () => (await import('./act-sheet.tsx')).ActSheet)
const Letter = later(async () => (await import('../letter/letter.tsx')).Letter)

/** Why nothing can be done here. */
const OnlyToRead = () => {
  const { person, words: shell } = useDesk()
  const { shown, words } = useCase()
  if (shown.value.body.status === 'discarded') return <p>{words.acts.isDiscarded}</p>
  const role = person.value === undefined ? '' : shell.shell.roles[person.value.role]
  return <p>{fill(words.acts.onlyToRead, { role })}</p>
}

/** What was pressed is not done, and the way to what stands before it. */
const OrderFirst = () => {
  const { acts } = useCase().words
  return (
    <p>
      {acts.orderNotSaved}{' '}
      <a class="ds-link" href="#order">
        {acts.toOrder}
      </a>
      .
    </p>
  )
}

interface ActsProps {
  readonly first: readonly CaseAct[]
  readonly further: readonly CaseAct[]
  readonly onPress: (operation: CaseAct) => void
}

/** A button for everything that may be done; what is seldom done stands behind one more. */
const Acts = ({ first, further, onPress }: ActsProps) => {
  const { acts } = useCase().words
  return (
    <>
      {first.map((operation, index) => (
        <Button key={operation} variant={index === 0 ? undefined : 'secondary'} onClick={() => onPress(operation)}>
          {acts.of[operation].button}
        </Button>
      ))}
      {further.length > 0 && (
        <details class="further">
          <summary>{acts.more}</summary>
          <div class="buttons">
            {further.map((operation) => (
              <Button key={operation} small variant="tertiary" onClick={() => onPress(operation)}>
                {acts.of[operation].button}
              </Button>
            ))}
          </div>
        </details>
      )}
    </>
  )
}

/** What is done with the whole case: the letter, approval, issue and all that comes after. Only what whoever looks may do is there. */
export const Actions = () => {
  const { shown, words, order } = useCase()
  const { acts } = words
  const doing = useAct()
  const open = useSignal<CaseAct | undefined>(undefined)
  const isHeld = useSignal(false)
  const hasLetter = useSignal(false)
  const { may, status } = shown.value.body
  const { first, further } = actsOf(may, status)
  const press = (operation: CaseAct): void => {
    isHeld.value = waitsForOrder(operation, may, order.isUnsaved.peek())
    if (isHeld.value) {
      order.open()
      return
    }
    if (isAtOnce(operation)) void doing.act(operation, {}, acts.of[operation].done)
    else open.value = operation
  }
  const close = (): void => {
    open.value = undefined
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
        <Acts first={first} further={further} onPress={press} />
      </div>
      {first.length + further.length === 0 && <OnlyToRead />}
      <Approval />
      <Outcome of={doing}>{isHeld.value && order.isUnsaved.value && <OrderFirst />}</Outcome>
      {hasLetter.value && <Letter />}
      {open.value === 'issue' && <IssueSheet onClose={close} />}
      {open.value !== undefined && open.value !== 'issue' && (
        <ActSheet key={open.value} operation={open.value} onClose={close} />
      )}
    </div>
  )
}
