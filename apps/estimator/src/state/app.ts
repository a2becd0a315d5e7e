import { type Help, issueSentence, type Texts } from '@anslag/presentation'
import type { Day, Issue } from '@anslag/pricing'
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { emptyForm, type Form } from '../form/form.ts'
import { noRecovery, type Recovery, recoveryPercent } from '../form/recovery.ts'
import type { PageTexts } from '../texts/nb.ts'
import type { ScenarioTexts } from '../texts/scenarios/nb.ts'
import type { TakeAlongTexts } from '../texts/take-along/nb.ts'
import type { Loading, Priced, Pricing } from './pricing.ts'
import type { ScenarioParts } from './scenarios/parts.ts'
import type { Told } from './told.ts'

/** What differs between the pages of the languages. */
export interface Language {
  readonly texts: Texts
  readonly page: PageTexts
  readonly loadHelp: () => Promise<Help>
  readonly loadScenarios: () => Promise<ScenarioTexts>
  readonly loadTakeAlong: () => Promise<TakeAlongTexts>
}

/** The state of the page. Parts show it and call for changes; everything that can be computed is. */
export interface App extends Language {
  readonly form: Signal<Form>
  /** What stood in the form before it was replaced. */
  readonly before: Signal<Form | undefined>
  /** What became of the last file, link or undoing. */
  readonly told: Signal<Told | undefined>
  /** How much of the VAT the project's institution gets back: no part of the request. */
  readonly recovery: Signal<Recovery>
  readonly loading: Signal<Loading>
  /** The engine with its documents, when they have come. */
  readonly pricing: ReadonlySignal<Pricing | undefined>
  readonly priced: ReadonlySignal<Priced | undefined>
  readonly help: Signal<Help | undefined>
  /** What compares alternatives, from the first one that is kept on. */
  readonly scenarios: Signal<ScenarioParts | undefined>
  /** The end of an address that takes the alternatives along to another page; empty for none. */
  readonly along: Signal<string>
  /** Whether all explanations are open, as in print. */
  readonly allOpen: Signal<boolean>
  readonly sentence: (issue: Issue) => string
}

/** A page in a language on a day, before its documents are loaded. */
export const createApp = (language: Language, day: Day): App => {
  const form = signal(emptyForm)
  const loading = signal<Loading>({ kind: 'loading' })
  const pricing = computed(() => (loading.value.kind === 'ready' ? loading.value.pricing : undefined))
  const { texts } = language
  const draft = computed(() => form.value.draft)
  const recovery = signal(noRecovery)
  const vatRecovery = computed(() => recoveryPercent(recovery.value, texts))
  return {
    ...language,
    form,
    before: signal<Form | undefined>(undefined),
    told: signal<Told | undefined>(undefined),
    recovery,
    loading,
    pricing,
    priced: computed(() => pricing.value?.price(draft.value, { day, vatRecovery: vatRecovery.value }, texts)),
    help: signal<Help | undefined>(undefined),
    scenarios: signal<ScenarioParts | undefined>(undefined),
    along: signal(''),
    allOpen: signal(false),
    sentence: (issue) => issueSentence(issue, texts, { catalogue: pricing.peek()?.documents.catalogue }),
  }
}
