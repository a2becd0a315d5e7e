import { type FirstTexts, type Help, issueSentence, type RestTexts, type Texts, withRest } from '@anslag/presentation'
import type { Day, Issue } from '@anslag/pricing'
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { TakeAlongTexts } from '../export/texts/nb.ts'
import type { Defaults } from '../form/asked-now.ts'
import { emptyForm, type Form } from '../form/form.ts'
import type { NamesTexts } from '../form/names-texts/nb.ts'
import { type Change, takingInto } from '../form/update-form.ts'
import type { ReadingFilesTexts } from '../import/texts/nb.ts'
import type { MakeSettledParts, SettledParts } from '../offline/parts.ts'
import type { Loading, Priced, Pricing } from '../price/pricing.ts'
import { noRecovery, type Recovery, recoveryPercent } from '../price/recovery.ts'
import type { ScenarioParts } from '../scenarios/parts.ts'
import type { ScenarioTexts } from '../scenarios/texts/nb.ts'
import type { FrameTexts } from './frame-texts/nb.ts'
import type { Told } from './status.ts'
import type { PageTexts } from './texts/nb.ts'

/** What differs between the pages of the languages. */
export interface Language {
  readonly texts: FirstTexts
  /** The texts that tell faults, explain figures and compare. */
  readonly loadRest: () => Promise<RestTexts>
  readonly page: PageTexts
  readonly frame: FrameTexts
  readonly loadHelp: () => Promise<Help>
  readonly loadScenarios: () => Promise<ScenarioTexts>
  readonly loadTakeAlong: () => Promise<TakeAlongTexts>
  readonly loadReadingFiles: () => Promise<ReadingFilesTexts>
  readonly loadNames: () => Promise<NamesTexts>
  readonly loadSettled: () => Promise<MakeSettledParts>
}

/** The state of the page. Parts show it and call for changes; everything that can be computed is. */
export interface App extends Language {
  readonly form: Signal<Form>
  /** Takes in what somebody does to the form. */
  readonly take: (change: Change) => void
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
  /** What the price list assumes, by driver; nothing until something is priced. */
  readonly defaults: ReadonlySignal<Defaults>
  readonly help: Signal<Help | undefined>
  /** What compares alternatives, from the first one that is kept on. */
  readonly scenarios: Signal<ScenarioParts | undefined>
  /** The end of an address that takes the alternatives along to another page; empty for none. */
  readonly along: Signal<string>
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
  /** All texts, once they have been fetched; those of the page are among them. */
  readonly allTexts: ReadonlySignal<Texts | undefined>
  readonly loadTexts: () => Promise<Texts>
}

const noDefaults: Defaults = {}

/** A page in a language on a day, before its documents are loaded. */
export const createApp = (language: Language, day: Day, version = ''): App => {
  const form = signal(emptyForm)
  const search = signal('')
  const loading = signal<Loading>({ kind: 'loading' })
  const pricing = computed(() => (loading.value.kind === 'ready' ? loading.value.pricing : undefined))
  const allTexts = signal<Texts | undefined>(undefined)
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
    loadTexts: async () => {
      const all = allTexts.peek() ?? withRest(language.texts, await language.loadRest())
      allTexts.value = all
      return all
    },
    form,
    take: takingInto(form, () => pricing.peek()?.reading),
    before: signal<Form | undefined>(undefined),
    told: signal<Told | undefined>(undefined),
    recovery,
    loading,
    pricing,
    priced,
    defaults: computed(() => (priced.value?.ok ? priced.value.documents.list.defaults : noDefaults)),
    help: signal<Help | undefined>(undefined),
    scenarios: signal<ScenarioParts | undefined>(undefined),
    along: signal(''),
    allOpen: signal(false),
    search,
    isEmbedded: computed(() => new URLSearchParams(search.value).has('embed')),
    day,
    version,
    listKept: signal<string | undefined>(undefined),
    settled: signal<SettledParts | undefined>(undefined),
    sentence: (issue) => issueSentence(issue, texts.value, { catalogue: pricing.peek()?.documents.catalogue }),
  }
}
