import { fill } from '@anslag/presentation'
import { valueAt } from '@anslag/pricing'
import { Button, ChoiceNote, memo, Thing } from '@anslag/ui'
import type { FormContext } from '../context/form-context.ts'
import { useFormContext } from '../context/form-context.ts'
import { AskedFields, Fields } from '../controls/field.tsx'
import { HelpAround, useHelpToggle } from '../controls/help.tsx'
import { QuestionFrame } from '../controls/question.tsx'
import { useEffects } from '../controls/use-effects.ts'
import { fieldId, useAnswer } from '../controls/use-field.ts'
import { MoreExact } from '../sections/more-exact.tsx'
import { listAt } from '../state/form.ts'
import { freeId } from '../state/free-id.ts'
import { type FormQuestion, firstOf } from '../state/questions.ts'
import { answer } from '../state/update-form.ts'
import { SomeOrNone } from './some-or-none.tsx'
import { useThingNames } from './use-thing-names.ts'

type ThingsQuestion = Extract<FormQuestion, { kind: 'things' }>

/** After the page has been drawn, since the element may be new. */
const focusSoon = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus())
}

const added = (context: FormContext, { name, unit, fields }: ThingsQuestion): void => {
  const list = listAt(context.form.peek().draft, [name])
  const taken = new Set(list.map((thing) => valueAt(thing, ['id'])))
  answer(context, [name], '', [...list, { id: freeId(unit, taken) }])
  focusSoon(fieldId([name, list.length, fields[0]?.name ?? '']))
}

interface OneThing {
  readonly question: ThingsQuestion
  readonly index: number
  /** What readers call it. */
  readonly called: string
  readonly level: 3 | 4
}

/** A thing of a list, with its fields. Its fields follow their own answers, whatever changes in the list. */
const ThingFields = memo(({ question: { name, fields }, index, called, level }: OneThing) => {
  const { page, updateForm } = useFormContext()
  const [first, rest] = firstOf(fields)
  const { isOpen, toggle, waiting } = useHelpToggle(called)
  const remove = () => {
    updateForm((before, _, parser) => parser?.withoutThing(before, name, index) ?? before)
    focusSoon(`${name}-add`)
  }
  return (
    <Thing
      id={`${name}-${index}`}
      heading={called}
      level={level}
      help={toggle}
      remove={page.form.remove}
      removeWhat={fill(page.form.removeWhat, { name: called })}
      onRemove={remove}
    >
      <HelpAround value={isOpen}>
        {isOpen && waiting !== undefined && <p role="status">{waiting}</p>}
        <AskedFields of={first} driver={name} path={[name, index]} />
        {rest.length > 0 && (
          <MoreExact about={called}>
            <Fields of={rest} driver={name} path={[name, index]} />
          </MoreExact>
        )}
      </HelpAround>
    </Thing>
  )
})

interface ThingsProps {
  readonly question: ThingsQuestion
  readonly isSaid: boolean
}

/** What the button says that adds one: `Legg til en kilde`. */
const addLabel = (
  { name, called: { one } }: ThingsQuestion,
  { page, texts }: Pick<FormContext, 'page' | 'texts'>,
): string => {
  const named: Readonly<Record<string, string>> = page.form.addOne
  return named[name] ?? fill(page.form.add, { unit: one[texts.language] })
}

/** A list of things: whether there are any, and each with its fields. */
export const Things = ({ question, isSaid }: ThingsProps) => {
  const context = useFormContext()
  const { name } = question
  const add = `${name}-add`
  const label = addLabel(question, context)
  const effects = useEffects([name], undefined, add)
  const answered = useAnswer([name])
  const list = listAt(answered, [])
  const called = useThingNames(name)
  return (
    <QuestionFrame name={name} isSaid={isSaid}>
      {list.map((_, index) => (
        <ThingFields
          key={index}
          question={question}
          index={index}
          called={called[index] ?? ''}
          level={isSaid ? 3 : 4}
        />
      ))}
      {list.length > 0 ? (
        <p class="buttons">
          <Button
            id={add}
            variant="secondary"
            aria-describedby={effects?.['+'] && `${add}-note`}
            onClick={() => added(context, question)}
          >
            {label}
          </Button>
          <ChoiceNote id={add} text={effects && (effects['+'] ?? '')} />
        </p>
      ) : (
        <SomeOrNone
          id={add}
          label={label}
          isNone={answered !== undefined}
          effects={effects}
          onSome={() => added(context, question)}
          onNone={() => answer(context, [name], '', answered === undefined ? [] : undefined)}
        />
      )}
    </QuestionFrame>
  )
}
