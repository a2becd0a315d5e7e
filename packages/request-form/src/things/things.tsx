import { fill } from '@anslag/presentation'
import { driverName } from '@anslag/presentation/estimate'
import { valueAt } from '@anslag/pricing'
import { Button, memo, Radios, TextInput, Thing } from '@anslag/ui'
import { useState } from 'preact/hooks'
import type { FormContext } from '../context/form-context.ts'
import { useFormContext } from '../context/form-context.ts'
import { AskedFields } from '../controls/field.tsx'
import { QuestionFrame } from '../controls/question.tsx'
import { fieldId, useAnswer, useFrame, useInvalidInput } from '../controls/use-field.ts'
import { listAt, withWritten } from '../state/form.ts'
import { freeName, shortName, unitName } from '../state/names.ts'
import type { FormQuestion } from '../state/questions.ts'
import { answer } from '../state/update-form.ts'

type ThingsQuestion = Extract<FormQuestion, { kind: 'things' }>

/** After the page has been drawn, since the element may be new. */
const focusSoon = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus())
}

const added = (context: FormContext, { name, unit }: ThingsQuestion): void => {
  const list = listAt(context.form.peek().draft, [name])
  const taken = new Set(list.map((thing) => String(valueAt(thing, ['id']))))
  answer(context, [name], '', [...list, { id: freeName(unitName(unit, context.texts), taken) }])
  focusSoon(fieldId([name, list.length, 'id']))
}

const ThingName = ({ name, index, id }: { readonly name: string; readonly index: number; readonly id: string }) => {
  const context = useFormContext()
  const path = [name, index, 'id']
  const invalid = useInvalidInput(path)
  const [typed, setTyped] = useState<string | undefined>(undefined)
  const commit = (text: string) => {
    setTyped(undefined)
    context.updateForm(
      (form, _, parser) => parser?.withName(form, path, text, shortName(text)) ?? withWritten(form, path, text),
    )
  }
  return (
    <TextInput
      {...useFrame({ driver: 'id', path })}
      value={typed ?? invalid?.text ?? id}
      onInput={setTyped}
      onCommit={commit}
    />
  )
}

const AnyThings = ({ question, answered }: { readonly question: ThingsQuestion; readonly answered: boolean }) => {
  const context = useFormContext()
  const { page, texts } = context
  const { name } = question
  const choose = (word: string) => {
    if (word === 'some') added(context, question)
    else answer(context, [name], '', word === 'none' ? [] : undefined)
  }
  return (
    <Radios
      id={fieldId([name])}
      label={driverName(name, texts)}
      hideLabel
      options={[
        { value: 'some', label: page.form.some },
        { value: 'none', label: page.form.none },
        { value: '', label: page.form.unknown },
      ]}
      value={answered ? 'none' : ''}
      onInput={choose}
    />
  )
}

interface OneThing {
  readonly question: ThingsQuestion
  readonly index: number
  readonly id: string
}

/** A thing of a list, with its short name and its fields. Its fields follow their own answers, whatever changes in the list. */
const ThingFields = memo(({ question: { name, fields }, index, id }: OneThing) => {
  const { page, form, updateForm } = useFormContext()
  const remove = () => {
    const isLast = listAt(form.peek().draft, [name]).length <= 1
    updateForm((before, _, parser) => parser?.withoutThing(before, name, index) ?? before)
    focusSoon(isLast ? `${fieldId([name])}-` : `${name}-add`)
  }
  return (
    <Thing
      id={`${name}-${index}`}
      heading={id}
      remove={page.form.remove}
      removeWhat={fill(page.form.removeWhat, { name: id })}
      onRemove={remove}
    >
      <ThingName name={name} index={index} id={id} />
      <AskedFields of={fields} driver={name} path={[name, index]} />
    </Thing>
  )
})

/** A list of things: whether there are any, and each with its fields. */
export const Things = ({ question }: { readonly question: ThingsQuestion }) => {
  const context = useFormContext()
  const { page } = context
  const { name, unit } = question
  const answered = useAnswer([name])
  const list = listAt(answered, [])
  return (
    <QuestionFrame name={name}>
      {list.length === 0 && <AnyThings question={question} answered={answered !== undefined} />}
      {list.map((thing, index) => (
        <ThingFields key={index} question={question} index={index} id={String(valueAt(thing, ['id']))} />
      ))}
      {list.length > 0 && (
        <Button id={`${name}-add`} variant="secondary" onClick={() => added(context, question)}>
          {fill(page.form.add, { unit: unitName(unit, context.texts) })}
        </Button>
      )}
    </QuestionFrame>
  )
}
