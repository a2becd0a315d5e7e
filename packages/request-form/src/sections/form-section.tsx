import { driverName } from '@anslag/presentation/estimate'
import { Section } from '@anslag/ui'
import { Codes } from '../codes/codes.tsx'
import { useFormContext } from '../context/form-context.ts'
import { Field, Fields } from '../controls/field.tsx'
import { QuestionFrame } from '../controls/question.tsx'
import { ReadFiles } from '../import/read-files.tsx'
import { type FormQuestion, isFirst, questionsOf, type SectionName } from '../state/questions.ts'
import { Things } from '../things/things.tsx'
import { MoreExact } from './more-exact.tsx'
import { ResponsibleField } from './responsible-field.tsx'

interface AskedProps {
  readonly question: FormQuestion
  readonly isSaid?: boolean
}

const Asked = ({ question, isSaid = false }: AskedProps) => {
  if (question.kind === 'things') return <Things question={question} isSaid={isSaid} />
  if (question.kind === 'codes') return <Codes question={question} isSaid={isSaid} />
  const { name, control } = question
  if (control.kind !== 'together') return <Field driver={name} path={[name]} control={control} />
  return (
    <QuestionFrame name={name} isSaid={isSaid}>
      <Fields of={control.fields} driver={name} path={[name]} />
    </QuestionFrame>
  )
}

/** The questions of a section: those that move the price most, then the rest for whoever wants to be more exact. */
const Questions = ({ name }: { readonly name: SectionName }) => {
  const { texts, page } = useFormContext()
  const all = questionsOf(name)
  const rest = all.filter((question) => !isFirst(question))
  const heading = page.form.sections[name].heading.toLowerCase()
  return (
    <>
      {all.filter(isFirst).map((question) => (
        <Asked
          key={question.name}
          question={question}
          isSaid={all.length === 1 && driverName(question.name, texts).toLowerCase() === heading}
        />
      ))}
      {rest.length > 0 && (
        <MoreExact about={rest.map((question) => driverName(question.name, texts)).join(', ')}>
          {rest.map((question) => (
            <Asked key={question.name} question={question} />
          ))}
        </MoreExact>
      )}
    </>
  )
}

/** Nothing can be answered before the price book has come. The group has no name of its own: the heading says it. */
const Answerable = ({ name }: { readonly name: SectionName }) => (
  <fieldset class="asked" role="presentation" disabled={useFormContext().pricing.value === undefined}>
    {name === 'project' && <ResponsibleField />}
    {name === 'from-ssb' && <ReadFiles />}
    <Questions name={name} />
  </fieldset>
)

interface FormSectionProps {
  readonly name: SectionName
  /** Of its heading. */
  readonly level?: 2 | 3
}

/** One section of the form, with its questions. */
export const FormSection = ({ name, level = 2 }: FormSectionProps) => {
  const { heading, intro } = useFormContext().page.form.sections[name]
  return (
    <Section class="form-section" level={level} id={`section-${name}`} text={heading}>
      <p class="intro">{intro}</p>
      <Answerable name={name} />
    </Section>
  )
}
