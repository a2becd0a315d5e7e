import { fill } from '@anslag/presentation'
import { Button, CheckBox, Section } from '@anslag/ui'
import { useState } from 'preact/hooks'
import { useFormContext } from '../context/form-context.ts'
import { applyImport } from './apply-import.ts'
import { type ImportChoice, isNews, isTaken } from './import-choice.ts'
import type { ReadingProps } from './reading-message.tsx'

/** Choices that are drawn at once. Areas and tables are far fewer. */
const most = 300

/** What a choice is called. */
const useLabel = () => {
  const { choices } = useFormContext().words.order
  const { texts, pricing } = useFormContext()
  const { areas = [], lists = [], tables = [] } = pricing.value?.documents.catalogue ?? {}
  const nameOf = (code: string): string =>
    [...areas, ...tables, ...lists].find((each) => each.code === code)?.name[texts.language] ?? code
  return ({ kind, name, mine = '', read = '' }: ImportChoice): string => {
    if (kind === 'open') return choices.open
    return kind === 'changed'
      ? fill(choices.changed, { name, mine: nameOf(mine), read: nameOf(read) })
      : fill(choices[kind], { name: nameOf(name) })
  }
}

interface OneProps extends ReadingProps {
  readonly unit: ImportChoice
  readonly index: number
}

const One = ({ state, unit, index }: OneProps) => {
  const { choices } = useFormContext().words.order
  const label = useLabel()
  const { key, fresh, state: stands } = unit
  const about = [...(stands === 'new' ? [] : [choices.there]), ...(fresh > 0 ? [choices.fresh(fresh)] : [])]
  return (
    <CheckBox
      id={`reading-choice-${index}`}
      label={
        <>
          {label(unit)} <small>{about.join(', ')}</small>
        </>
      }
      checked={isTaken(unit, state.chosen.value)}
      onInput={(taken) => {
        state.chosen.value = new Map([...state.chosen.peek(), [key, taken]])
      }}
    />
  )
}

/** What can be put into the form, and the button that does it. */
export const Choices = ({ state }: ReadingProps) => {
  const context = useFormContext()
  const { choices } = useFormContext().words.order
  const label = useLabel()
  const [empty, setEmpty] = useState(false)
  const outcome = state.outcome.value
  if (outcome === undefined) return null
  const { units, isPartial } = outcome
  const open = units.filter((unit) => unit.state !== 'there')
  const there = units.filter((unit) => unit.state === 'there')
  const isChosen = open.some((unit) => isTaken(unit, state.chosen.value))
  const put = () => {
    setEmpty(!isChosen)
    if (isChosen) void applyImport(context, state)
  }
  if (units.length === 0) return <p>{choices.nothing}</p>
  return (
    <Section level={4} id="reading-choices" text={choices.heading}>
      <p class="intro">{isNews(units) ? choices.intro : choices.all}</p>
      {there.length > 0 && (
        <p>
          {choices.thereHeading}: {there.map(label).join('; ')}
        </p>
      )}
      {open.length > 0 && (
        <fieldset class="ds-fieldset choices">
          <legend class="ds-sr-only">{choices.legend}</legend>
          {open.slice(0, most).map((unit, index) => (
            <One key={unit.key} state={state} unit={unit} index={index} />
          ))}
        </fieldset>
      )}
      {isNews(units) && (
        <Button disabled={state.isBusy.value} onClick={put}>
          {isPartial ? choices.putInPart : choices.putIn}
        </Button>
      )}
      <p role="status" class="messages">
        {empty && !isChosen && choices.none}
      </p>
    </Section>
  )
}
