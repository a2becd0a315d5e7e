import type { Draft } from '@anslag/request-form'
import { computed, type ReadonlySignal } from '@preact/signals'
import type { Priced } from '../price/pricing.ts'
import type { App } from '../shell/app.ts'
import type { Column } from './comparison.ts'
import type { Scenarios } from './store.ts'

/** The id of the form's own column. No scenario has it: their ids are made of more letters. */
export const nowId = 'now'

const notPriced: Priced = { ok: false, issues: [] }

/** The form and every scenario, priced alike: on the same day, with the same share of the VAT recovered. */
export const columnsOf = (app: App, { memory, nameOf, words }: Scenarios): ReadonlySignal<readonly Column[]> => {
  const { pricing, priced } = app
  const day = computed(() => (priced.value?.ok === true ? priced.value.estimate.day : undefined))
  const vatRecovery = computed(() =>
    priced.value?.ok === true ? priced.value.estimate.buyerCost?.recovery : undefined,
  )
  const price = (request: Draft): Priced => {
    if (pricing.value === undefined || day.value === undefined) return notPriced
    return pricing.value.price(request, { day: day.value, vatRecovery: vatRecovery.value }, app.texts) ?? notPriced
  }
  // Anew only when a scenario comes or goes, not while somebody types in the form.
  const saved = computed(() => memory.saved.value.list.map(({ id, request }) => ({ id, priced: price(request) })))
  return computed(() => [
    { id: nowId, name: words.now, priced: priced.value ?? notPriced },
    ...saved.value.map((each) => ({ ...each, name: nameOf(each.id) })),
  ])
}

/** The column that the others are compared with: the chosen one while it is there, else the first that was saved. */
export const baseOf = (columns: readonly Column[], chosen: string | undefined): string => {
  if (chosen !== undefined && columns.some(({ id }) => id === chosen)) return chosen
  return columns[1]?.id ?? nowId
}
