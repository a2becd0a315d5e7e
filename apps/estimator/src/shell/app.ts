import type { InLanguage } from '@anslag/presentation'
import { type Help, type InitialTexts, issueSentence, type Texts } from '@anslag/presentation/estimate'
import type { ReadingTexts } from '@anslag/presentation/reading'
import type { Day, Issue } from '@anslag/pricing'
import { type AskedAgainst, createFormUpdater, emptyForm, lazy, type StatusMessage } from '@anslag/request-form'
import { computed, signal } from '@preact/signals'
import { takeFiles } from '../import/incoming-files.tsx'
import type { OfflineParts } from '../offline/offline-parts.tsx'
import { planningState } from '../planning/planned.ts'
import type { Loading } from '../price/pricing.ts'
import { noRecovery, recoveryPercent } from '../price/recovery.ts'
import type { ScenarioParts } from '../scenarios/load-scenarios.ts'
import { nothingWritten } from '../schedule/written.ts'

/** The page's own words that it has from the start. */
export type PageTexts = InLanguage<typeof import('../entries/parts.ts').initial>

/** The words that come at the first touch: the page's own, and those that tell faults, explain, compare, help and read. */
export type Words = InLanguage<typeof import('../entries/parts.ts').deferred> & {
  readonly rest: (initial: InitialTexts) => Texts
  readonly help: Help
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

const noDefaults: AskedAgainst['defaults'] = {}

/** What was computed last, where nothing can be computed now. */
const lastKnown = <T>(compute: () => T | undefined) => {
  let last: T | undefined
  return computed(() => {
    last = compute() ?? last
    return last
  })
}

/**
 * The state of a page in a language on a day, before its documents are loaded. Parts show it and call for changes;
 * everything that can be computed is.
 */
export const createApp = (language: Language, day: Day, version = '') => {
  const form = signal(emptyForm)
  const search = signal('')
  const loading = signal<Loading>({ kind: 'loading' })
  const pricing = computed(() => (loading.value.kind === 'ready' ? loading.value.pricing : undefined))
  const deferred = lazy(language.loadDeferred)
  const words = computed(() => (typeof deferred.now.value === 'object' ? deferred.now.value.words : undefined))
  const allTexts = computed(() => words.value?.rest(language.texts))
  const texts = computed(() => allTexts.value ?? language.texts)
  const draft = computed(() => form.value.draft)
  const recovery = signal(noRecovery)
  const vatRecovery = computed(() => recoveryPercent(recovery.value, language.texts))
  // While what reads the first answer is on its way, the price is that of before.
  const priced = lastKnown(() =>
    pricing.value?.price(draft.value, { day, vatRecovery: vatRecovery.value }, texts.value),
  )
  const app = {
    ...{ ...language, day, version },
    get texts() {
      return texts.value
    },
    /** All texts, once they have come; those of the page are among them. */
    allTexts,
    deferred,
    /** The words that come at the first touch. Only what comes with them or later asks for them. */
    get words() {
      if (words.value === undefined) throw new Error('words are asked for before they have come')
      return words.value
    },
    form,
    updateForm: createFormUpdater(form, () => pricing.peek()?.parser),
    status: signal<StatusMessage | undefined>(undefined),
    /** How much of the VAT the project's institution gets back: no part of the request. */
    recovery,
    /** What is written about years, days and a ceiling: no part of the request, either. */
    written: signal(nothingWritten),
    loading,
    pricing,
    priced,
    ...planningState(),
    /** What the price list assumes, by driver; nothing until something is priced. */
    defaults: computed(() => (priced.value?.ok ? priced.value.documents.list.defaults : noDefaults)),
    /** What compares scenarios, from the first one that is saved on. */
    scenarios: signal<ScenarioParts | undefined>(undefined),
    /** The scenarios in the session that is handed to another page of ours, as JSON; undefined for none. */
    sessionScenarios: signal<unknown>(undefined),
    /** Whether all explanations are open, as in print. */
    allOpen: signal(false),
    /** What the address asks for, from its question mark; empty until the page is alive. */
    search,
    /** Whether the page stands in a frame of another, which asks for that. */
    isEmbedded: computed(() => new URLSearchParams(search.value).has('embed')),
    /** If the price list could not be fetched now, the instant when it was, in ISO 8601. */
    listFetchedAt: signal<string | undefined>(undefined),
    offline: signal<OfflineParts | undefined>(undefined),
    sentence: (issue: Issue) => issueSentence(issue, texts.value, { catalogue: pricing.peek()?.documents.catalogue }),
    takeFiles: (files: readonly File[], place: string): Promise<void> => takeFiles(app, files, place),
  }
  return app
}

export type App = ReturnType<typeof createApp>
