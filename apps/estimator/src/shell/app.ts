import {
  type BudgetTexts,
  type Help,
  type InitialTexts,
  type InLanguage,
  issueSentence,
  type ReadingTexts,
  type Texts,
} from '@anslag/presentation'
import type { Day, Issue } from '@anslag/pricing'
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Known } from '../form/asked-now.ts'
import { emptyForm, type Form } from '../form/form.ts'
import { createFormUpdater, type FormChange } from '../form/update-form.ts'
import type { OfflineParts } from '../offline/offline-parts.tsx'
import type { Loading, Priced, Pricing } from '../price/pricing.ts'
import { noRecovery, type Recovery, recoveryPercent } from '../price/recovery.ts'
import type { ScenarioParts } from '../scenarios/load-scenarios.ts'
import { type Lazy, lazy } from './lazy.ts'
import type { StatusMessage } from './status-message.tsx'

/** The page's own words that it has from the start. */
export type PageTexts = InLanguage<typeof import('../entries/parts.ts').initial>

/** The words that come at the first touch: the page's own, and those that tell faults, explain, compare, help and read. */
export type Words = InLanguage<typeof import('../entries/parts.ts').deferred> & {
  readonly rest: (initial: InitialTexts) => Texts
  readonly help: Help
  readonly budget: BudgetTexts
  readonly reading: ReadingTexts
}

/** What a page loads at the first touch: words, and the parts that answer and explain. */
export type Deferred = typeof import('../entries/deferred-parts.ts').deferredParts & { readonly words: Words }

/** What differs between the pages of the languages. */
export interface Language {
  readonly texts: InitialTexts
  readonly page: PageTexts
  readonly loadDeferred: () => Promise<Deferred>
}

/** The state of the page. Parts show it and call for changes; everything that can be computed is. */
export interface App extends Language {
  readonly form: Signal<Form>
  /** Takes in what somebody does to the form. */
  readonly updateForm: (change: FormChange) => void
  /** What stood in the form before it was replaced. */
  readonly before: Signal<Form | undefined>
  /** What became of the last file, link or undoing. */
  readonly status: Signal<StatusMessage | undefined>
  /** How much of the VAT the project's institution gets back: no part of the request. */
  readonly recovery: Signal<Recovery>
  readonly loading: Signal<Loading>
  /** The engine with its documents, when they have come. */
  readonly pricing: ReadonlySignal<Pricing | undefined>
  readonly priced: ReadonlySignal<Priced | undefined>
  /** What the price list assumes, by driver; nothing until something is priced. */
  readonly defaults: ReadonlySignal<Known['defaults']>
  /** What compares alternatives, from the first one that is kept on. */
  readonly scenarios: Signal<ScenarioParts | undefined>
  /** The scenarios in the session that is handed to another page of ours, as JSON; undefined for none. */
  readonly sessionScenarios: Signal<unknown>
  /** Whether all explanations are open, as in print. */
  readonly allOpen: Signal<boolean>
  /** What the address asks for, from its question mark; empty until the page is alive. */
  readonly search: Signal<string>
  /** Whether the page stands in a frame of another, which asks for that. */
  readonly isEmbedded: ReadonlySignal<boolean>
  readonly day: Day
  /** The page's version and build. */
  readonly version: string
  /** When the price list was fetched, if it could not be fetched now: an instant in ISO 8601. */
  readonly listFetchedAt: Signal<string | undefined>
  readonly offline: Signal<OfflineParts | undefined>
  readonly sentence: (issue: Issue) => string
  /** What comes at the first touch. */
  readonly deferred: Lazy<Deferred>
  /** All texts, once they have come; those of the page are among them. */
  readonly allTexts: ReadonlySignal<Texts | undefined>
}

const noDefaults: Known['defaults'] = {}

/** A page in a language on a day, before its documents are loaded. */
export const createApp = (language: Language, day: Day, version = ''): App => {
  const form = signal(emptyForm)
  const search = signal('')
  const loading = signal<Loading>({ kind: 'loading' })
  const pricing = computed(() => (loading.value.kind === 'ready' ? loading.value.pricing : undefined))
  const deferred = lazy(language.loadDeferred)
  const allTexts = computed(() => {
    const come = deferred.now.value
    return typeof come === 'object' ? come.words.rest(language.texts) : undefined
  })
  const texts = computed(() => allTexts.value ?? language.texts)
  const draft = computed(() => form.value.draft)
  const recovery = signal(noRecovery)
  // While what reads the first answer is on its way, the price is that of before.
  let last: Priced | undefined
  const vatRecovery = computed(() => recoveryPercent(recovery.value, language.texts))
  const priced = computed(() => {
    last = pricing.value?.price(draft.value, { day, vatRecovery: vatRecovery.value }, texts.value) ?? last
    return last
  })
  return {
    ...language,
    get texts() {
      return texts.value
    },
    allTexts,
    deferred,
    form,
    updateForm: createFormUpdater(form, () => pricing.peek()?.parser),
    before: signal<Form | undefined>(undefined),
    status: signal<StatusMessage | undefined>(undefined),
    recovery,
    loading,
    pricing,
    priced,
    defaults: computed(() => (priced.value?.ok ? priced.value.documents.list.defaults : noDefaults)),
    scenarios: signal<ScenarioParts | undefined>(undefined),
    sessionScenarios: signal<unknown>(undefined),
    allOpen: signal(false),
    search,
    isEmbedded: computed(() => new URLSearchParams(search.value).has('embed')),
    day,
    version,
    listFetchedAt: signal<string | undefined>(undefined),
    offline: signal<OfflineParts | undefined>(undefined),
    sentence: (issue) => issueSentence(issue, texts.value, { catalogue: pricing.peek()?.documents.catalogue }),
  }
}
