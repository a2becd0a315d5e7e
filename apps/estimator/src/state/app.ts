import { type Help, issueSentence, type Texts } from '@anslag/presentation'
import type { Day, Issue } from '@anslag/pricing'
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { emptyForm, type Form } from '../form/form.ts'
import type { FrameTexts } from '../texts/frame/nb.ts'
import type { PageTexts } from '../texts/nb.ts'
import type { Loading, Priced, Pricing } from './pricing.ts'
import type { MakeSettledParts, SettledParts } from './settled.ts'

/** What differs between the pages of the languages. */
export interface Language {
  readonly texts: Texts
  readonly page: PageTexts
  readonly frame: FrameTexts
  readonly loadHelp: () => Promise<Help>
  readonly loadSettled: () => Promise<MakeSettledParts>
}

/** The state of the page. Parts show it and call for changes; everything that can be computed is. */
export interface App extends Language {
  readonly form: Signal<Form>
  /** What stood in the form before a file was opened. */
  readonly before: Signal<Form | undefined>
  readonly loading: Signal<Loading>
  /** The engine with its documents, when they have come. */
  readonly pricing: ReadonlySignal<Pricing | undefined>
  readonly priced: ReadonlySignal<Priced | undefined>
  readonly help: Signal<Help | undefined>
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
  readonly listKept: Signal<string | undefined>
  readonly settled: Signal<SettledParts | undefined>
  readonly sentence: (issue: Issue) => string
}

/** A page in a language on a day, before its documents are loaded. */
export const createApp = (language: Language, day: Day, version = ''): App => {
  const form = signal(emptyForm)
  const search = signal('')
  const loading = signal<Loading>({ kind: 'loading' })
  const pricing = computed(() => (loading.value.kind === 'ready' ? loading.value.pricing : undefined))
  const { texts } = language
  const draft = computed(() => form.value.draft)
  return {
    ...language,
    form,
    before: signal<Form | undefined>(undefined),
    loading,
    pricing,
    priced: computed(() => pricing.value?.price(draft.value, day, texts)),
    help: signal<Help | undefined>(undefined),
    allOpen: signal(false),
    search,
    isEmbedded: computed(() => new URLSearchParams(search.value).has('embed')),
    day,
    version,
    listKept: signal<string | undefined>(undefined),
    settled: signal<SettledParts | undefined>(undefined),
    sentence: (issue) => issueSentence(issue, texts, { catalogue: pricing.peek()?.documents.catalogue }),
  }
}
