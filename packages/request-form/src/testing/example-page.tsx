import { inLanguage } from '@anslag/presentation'
import { issueSentence } from '@anslag/presentation/estimate'
import { en, enHelp } from '@anslag/presentation/estimate/en'
import { enReading } from '@anslag/presentation/reading/en'
import { ssbCatalogue } from '@anslag/price-lists'
import { readCatalogue } from '@anslag/pricing'
import { computed, signal } from '@preact/signals'
import { type FormContext, FormProvider } from '../context/form-context.ts'
import { lazy } from '../context/lazy.ts'
import { ManyNames } from '../many-names/many-names.tsx'
import { FormSection } from '../sections/form-section.tsx'
import { UnaskedAnswers } from '../sections/unasked-answers.tsx'
import { type Draft, emptyForm, type Form } from '../state/form.ts'
import { sectionNames } from '../state/questions.ts'
import { createRequestParser } from '../state/request-parser.ts'
import { createFormUpdater } from '../state/update-form.ts'
import { formDeferred, formInitial, orderDeferred } from '../texts/index.ts'

const words = {
  form: inLanguage(formDeferred, 'en'),
  order: inLanguage(orderDeferred, 'en'),
  help: enHelp,
  reading: enReading,
}

const bookOf = () => {
  const catalogue = readCatalogue(ssbCatalogue)
  if (!catalogue.ok) throw new Error('the catalogue of the repository is refused')
  const { document } = catalogue.value
  const parser = lazy(async () => createRequestParser(catalogue.value))
  return { documents: { catalogue: document }, parser }
}

/** The least that the form stands on: no price, no page around it, all words from the start. */
export const exampleContext = async (draft: Draft = {}, more: Partial<FormContext> = {}): Promise<FormContext> => {
  const form = signal<Form>({ ...emptyForm, draft: { ...emptyForm.draft, ...draft } })
  const book = bookOf()
  const deferred = lazy(async () => ({ words, ManyNames }))
  await Promise.all([book.parser.fetch(), deferred.fetch()])
  return {
    day: '2026-11-22',
    form,
    updateForm: createFormUpdater(form, () => book.parser),
    texts: en,
    allTexts: signal(en),
    page: { form: inLanguage(formInitial, 'en') },
    words,
    deferred,
    pricing: signal(book),
    defaults: computed(() => ({})),
    sentence: (issue) => issueSentence(issue, en, book.documents),
    status: signal(undefined),
    allOpen: signal(false),
    takeFiles: async () => undefined,
    ...more,
  }
}

/** The form alone: every section, and what it cannot ask for. */
export const ExamplePage = ({ context }: { readonly context: FormContext }) => (
  <FormProvider value={context}>
    <form>
      {sectionNames.map((name) => (
        <FormSection key={name} name={name} />
      ))}
      <UnaskedAnswers />
    </form>
  </FormProvider>
)
