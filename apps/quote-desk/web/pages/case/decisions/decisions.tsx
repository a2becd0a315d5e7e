import { Button, Disclosure } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import { Outcome } from '../../../api/told.tsx'
import { later } from '../acting/later.tsx'
import { mayDecide, useAct } from '../acting/use-act.ts'
import { revisionsToCompare } from '../actions/compared.ts'
import { useCase } from '../case-context.ts'
import { lastOf } from '../case-title.ts'
import { type Again, againOf } from './again.ts'
import { Assessments } from './assessments.tsx'
import { decidedIn } from './decided.ts'

const AddForms = later(async () => (await import('./add-forms.tsx')).AddForms)
const DetailsForms = later(async () => (await import('../details/details-forms.tsx')).DetailsForms)
const DifferenceToSealed = later(async () => (await import('../actions/difference.tsx')).DifferenceToSealed)

/** What was decided about the price, what each changed and why, and taking it back; what was taken back last can be put there again. */
const Made = () => {
  const { shown, view, words } = useCase()
  const doing = useAct()
  const again = useSignal<Again | undefined>(undefined)
  const { body } = shown.value
  const content = lastOf(body)?.content
  if (content === undefined) return null
  const decided = decidedIn(content, view.value)
  const isRemovable = body.may.includes('remove')
  const remove = async (name: string): Promise<void> => {
    const before = againOf(content, name)
    if (await doing.act('remove', { name }, words.acts.removed)) again.value = before
  }
  const undo = async ({ operation, body: sent }: Again): Promise<void> => {
    if (await doing.act(operation, sent, words.acts.undone)) again.value = undefined
  }
  return (
    <>
      {decided.length > 0 && (
        <h3 class="ds-heading" data-size="2xs">
          {words.acts.decided}
        </h3>
      )}
      <ul class="decided">
        {decided.map(({ name, sentence }) => (
          <li key={name}>
            <span key={sentence}>{sentence}</span>
            {isRemovable && (
              <Button
                small
                variant="tertiary"
                aria-label={`${words.acts.remove}: ${sentence}`}
                onClick={() => void remove(name)}
              >
                {words.acts.remove}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div role="status">
        {again.value !== undefined && isRemovable && (
          <p class="buttons">
            {words.acts.removed}
            <Button small variant="secondary" onClick={() => again.value && void undo(again.value)}>
              {words.acts.undoRemoval}
            </Button>
          </p>
        )}
      </div>
      <Outcome of={doing} />
    </>
  )
}

/** What officers decide about the price: hours, charges, reductions, lines at fixed prices, reasons for no VAT. */
export const Decisions = () => {
  const { shown, words } = useCase()
  const { may, quote } = shown.value.body
  return (
    <div class="decisions">
      {revisionsToCompare(quote) !== undefined && (
        <Disclosure class="add" summary={words.acts.sinceIssued} allOpen={false}>
          <DifferenceToSealed />
        </Disclosure>
      )}
      <Made />
      {mayDecide(may, 'assume') && <Assessments />}
      {mayDecide(may, 'adjust') && <AddForms />}
      <DetailsForms />
    </div>
  )
}
