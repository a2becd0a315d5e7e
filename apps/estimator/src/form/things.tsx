import { fill } from '@anslag/presentation'
import { driverName } from '@anslag/presentation/estimate'
import { valueAt } from '@anslag/pricing'
import { Button, memo, Radios, TextInput, Thing } from '@anslag/ui'
import { useState } from 'preact/hooks'
import type { App } from '../shell/app.ts'
import { useApp } from '../shell/app-context.ts'
import { AskedFields } from './field.tsx'
import { listAt, withWritten } from './form.ts'
import { freeName, shortName, unitName } from './names.ts'
import { QuestionFrame } from './question.tsx'
import type { Question } from './questions.ts'
import { answer } from './update-form.ts'
import { fieldId, useAnswer, useFrame, useInvalidInput } from './use-field.ts'

type ThingsQuestion = Extract<Question, { kind: 'things' }>

/** After the page has been drawn, since the element may be new. */
const focusSoon = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus())
}

const added = (app: App, { name, unit }: ThingsQuestion): void => {
  const list = listAt(app.form.peek().draft, [name])
  const taken = new Set(list.map((thing) => String(valueAt(thing, ['id']))))
  answer(app, [name], '', [...list, { id: freeName(unitName(unit, app.texts), taken) }])
  focusSoon(fieldId([name, list.length, 'id']))
}

const ThingName = ({ name, index, id }: { readonly name: string; readonly index: number; readonly id: string }) => {
  const app = useApp()
  const path = [name, index, 'id']
  const invalid = useInvalidInput(path)
  const [typed, setTyped] = useState<string | undefined>(undefined)
  const commit = (text: string) => {
    setTyped(undefined)
    app.updateForm(
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
  const app = useApp()
  const { page, texts } = app
  const { name } = question
  const choose = (word: string) => {
    if (word === 'some') added(app, question)
    else answer(app, [name], '', word === 'none' ? [] : undefined)
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
  const { page, form, updateForm } = useApp()
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
  const app = useApp()
  const { page } = app
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
        <Button id={`${name}-add`} variant="secondary" onClick={() => added(app, question)}>
          {fill(page.form.add, { unit: unitName(unit, app.texts) })}
        </Button>
      )}
    </QuestionFrame>
  )
}
