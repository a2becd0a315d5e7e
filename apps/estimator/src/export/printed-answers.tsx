import { questionsOf, sectionNames, UnaskedAnswers } from '@anslag/request-form'
import { Headline } from '@anslag/ui'
import { useApp } from '../shell/app-context.ts'
import { type Answer, answered } from './answers.ts'

const Answers = ({ of }: { readonly of: readonly Answer[] }) => (
  <dl class="answers">
    {of.map(({ label, answer }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{answer}</dd>
      </div>
    ))}
  </dl>
)

/** The answers as text, which take the place of the form on paper. */
export const Printed = () => {
  const { defaults, form, priced, pricing, texts, page, words } = useApp()
  const catalogue = pricing.value?.documents.catalogue
  const now = priced.value
  if (catalogue === undefined) return null
  const issues = now?.ok === true ? now.estimate.issues : []
  return (
    <div class="printed">
      {sectionNames.map((section) => (
        <section key={section} class="form-section">
          <Headline level={2} text={page.form.sections[section].heading} />
          {questionsOf(section).map((question) => {
            const { heading, answers, things } = answered(question, {
              form: form.value,
              issues,
              catalogue,
              defaults: defaults.value,
              texts,
              words: words.export.printed,
            })
            return (
              <div key={question.name}>
                {things.length > 0 && heading !== page.form.sections[section].heading && <h3>{heading}</h3>}
                {answers.length > 0 && <Answers of={answers} />}
                {things.map((thing) => (
                  <div key={thing.name} class="printed-thing">
                    <h4>{thing.name}</h4>
                    <Answers of={thing.answers} />
                  </div>
                ))}
              </div>
            )
          })}
        </section>
      ))}
      <UnaskedAnswers />
    </div>
  )
}
