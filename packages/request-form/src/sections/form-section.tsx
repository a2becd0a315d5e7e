import { Section } from '@anslag/ui'
import { Codes } from '../codes/codes.tsx'
import { useFormContext } from '../context/form-context.ts'
import { Field, Fields } from '../controls/field.tsx'
import { QuestionFrame } from '../controls/question.tsx'
import { ReadFiles } from '../import/read-files.tsx'
import { type FormQuestion, questionsOf, type SectionName } from '../state/questions.ts'
import { Things } from '../things/things.tsx'

const Asked = ({ question }: { readonly question: FormQuestion }) => {
  if (question.kind === 'things') return <Things question={question} />
  if (question.kind === 'codes') return <Codes question={question} />
  const { name, control } = question
  if (control.kind !== 'together') return <Field driver={name} path={[name]} control={control} />
  return (
    <QuestionFrame name={name}>
      <Fields of={control.fields} driver={name} path={[name]} />
    </QuestionFrame>
  )
}

/** One section of the form, with its questions. */
export const FormSection = ({ name }: { readonly name: SectionName }) => {
  const { page, pricing } = useFormContext()
  const { heading, intro } = page.form.sections[name]
  return (
    <Section class="form-section" level={2} id={`section-${name}`} text={heading}>
      <p class="intro">{intro}</p>
      <fieldset class="asked" disabled={pricing.value === undefined}>
        <legend class="ds-sr-only">{heading}</legend>
        {name === 'from-ssb' && <ReadFiles />}
        {questionsOf(name).map((question) => (
          <Asked key={question.name} question={question} />
        ))}
      </fieldset>
    </Section>
  )
}
