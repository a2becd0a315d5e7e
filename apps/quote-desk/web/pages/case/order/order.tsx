import { orderedThings } from '@anslag/presentation/estimate'
import { goTo } from '@anslag/request-form'
import { Button, Section } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Issues } from '../../../api/told.tsx'
import { useDesk } from '../../../shell/desk.ts'
import { NotHere } from '../../../shell/not-here.tsx'
import { useCase } from '../case-context.ts'
import { lastOf } from '../case-title.ts'
import { mayReprice } from '../state.ts'
import { Differences } from './differences.tsx'
import { type FormParts, loadForm } from './load-form.ts'
import { SaveBar } from './save-bar.tsx'

/** What was ordered, in words: list by list. */
const Summary = () => {
  const { casePage } = useDesk().words
  const { shown, words, book } = useCase()
  const request = lastOf(shown.value.body)?.content.estimate.request
  const lists =
    request === undefined
      ? []
      : orderedThings(request, book.value?.catalogue, words.texts, { more: casePage.moreThings })
  if (lists.length === 0) return <p>{casePage.nothingOrdered}</p>
  return (
    <dl class="ordered">
      {lists.map(({ list, label, things }) => (
        <div key={list}>
          <dt>{label}</dt>
          {things.map((thing) => (
            <dd key={thing}>{thing}</dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

const Editing = () => {
  const { call, language, words } = useDesk()
  const { order, words: told } = useCase()
  const parts = useSignal<FormParts | undefined>(undefined)
  const load = async (): Promise<void> => {
    parts.value = await loadForm(call, language)
  }
  useEffect(() => void load(), [])
  const now = parts.value
  if (now?.kind === 'here') return <now.Form order={order} book={now.book} words={now.words} told={told} />
  if (now?.kind === 'refused') return <Issues of={now.issues} />
  if (now === undefined) return <p role="status">{words.casePage.orderToCome}</p>
  return <NotHere onTryAgain={() => void load()} />
}

/** What was ordered; officers change it in a draft. */
export const Order = () => {
  const { casePage } = useDesk().words
  const { shown, order } = useCase()
  const mayEdit = mayReprice(shown.value.body)
  const isEditing = mayEdit && order.isEditing.value
  // The button is gone then: whoever pressed it goes on where the form begins.
  const open = (): void => {
    order.open()
    goTo('#order')
  }
  return (
    <Section level={2} size="xs" id="order" text={casePage.order} tabIndex={-1} class="case-order">
      <Differences />
      {isEditing ? <Editing /> : <Summary />}
      {mayEdit && !isEditing && (
        <p>
          <Button variant="secondary" onClick={open}>
            {casePage.editOrder}
          </Button>
        </p>
      )}
      {isEditing && <SaveBar />}
    </Section>
  )
}
