import type { CatalogueDocument, Language } from '@anslag/pricing'
import { useState } from 'preact/hooks'
import type { Words } from '../shell/app.ts'
import { useApp } from '../shell/app-context.ts'
import { applyImport } from './apply-import.ts'
import { type ImportChoice, isNews, isTaken } from './import-choice.ts'
import type { ReadingProps } from './reading-message.tsx'

/** Choices that are drawn at once. Areas and tables are far fewer. */
const most = 300

const nameOf = (code: string, { areas, lists, tables }: CatalogueDocument, language: Language): string =>
  [...areas, ...tables, ...lists].find((each) => each.code === code)?.name[language] ?? code

const label = (unit: ImportChoice, catalogue: CatalogueDocument, language: Language, words: Words['order']): string => {
  const { choices } = words
  const { kind, name, mine = '', read = '' } = unit
  if (kind === 'open') return choices.open
  if (kind === 'changed')
    return choices.changed(name, nameOf(mine, catalogue, language), nameOf(read, catalogue, language))
  return choices[kind](nameOf(name, catalogue, language))
}

interface OneProps extends ReadingProps {
  readonly unit: ImportChoice
  readonly index: number
}

/** One thing to put in or not. */
const One = ({ state, words, unit, index }: OneProps) => {
  const { pricing, texts } = useApp()
  const catalogue = pricing.value?.documents.catalogue
  if (catalogue === undefined) return null
  const { key, fresh, state: stands } = unit
  const { choices } = words
  const about = [stands === 'new' ? '' : choices.there, fresh > 0 ? choices.fresh(fresh) : '']
  const id = `reading-choice-${index}`
  const toggle = (taken: boolean) => {
    state.chosen.value = new Map([...state.chosen.peek(), [key, taken]])
  }
  return (
    <div class="ds-field">
      <input
        class="ds-input"
        type="checkbox"
        id={id}
        checked={isTaken(unit, state.chosen.value)}
        onInput={(event) => toggle(event.currentTarget.checked)}
      />
      <label class="ds-label" for={id}>
        {label(unit, catalogue, texts.language, words)} <small>{about.filter((each) => each !== '').join(', ')}</small>
      </label>
    </div>
  )
}

/** What the form has already needs no choice. */
const There = ({ units, words }: { readonly units: readonly ImportChoice[]; readonly words: Words['order'] }) => {
  const { pricing, texts } = useApp()
  const catalogue = pricing.value?.documents.catalogue
  if (catalogue === undefined || units.length === 0) return null
  return (
    <p>
      {words.choices.thereHeading}: {units.map((unit) => label(unit, catalogue, texts.language, words)).join('; ')}
    </p>
  )
}

/** What can be put into the form, and the button that does it. */
export const Choices = ({ state, words }: ReadingProps) => {
  const app = useApp()
  const [empty, setEmpty] = useState(false)
  const outcome = state.outcome.value
  if (outcome === undefined) return null
  const { units, isPartial } = outcome
  const { choices } = words
  const open = units.filter((unit) => unit.state !== 'there')
  const isChosen = open.some((unit) => isTaken(unit, state.chosen.value))
  const put = () => {
    setEmpty(!isChosen)
    if (isChosen) void applyImport(app, state)
  }
  if (units.length === 0) return <p>{choices.nothing}</p>
  return (
    <section aria-labelledby="reading-choices">
      <h4 class="ds-heading" data-size="2xs" id="reading-choices">
        {choices.heading}
      </h4>
      <p class="intro">{isNews(units) ? choices.intro : choices.all}</p>
      <There units={units.filter((unit) => unit.state === 'there')} words={words} />
      {open.length > 0 && (
        <fieldset class="ds-fieldset choices">
          <legend class="ds-sr-only">{choices.legend}</legend>
          {open.slice(0, most).map((unit, index) => (
            <One key={unit.key} state={state} words={words} unit={unit} index={index} />
          ))}
        </fieldset>
      )}
      {isNews(units) && (
        <button type="button" class="ds-button" disabled={state.isBusy.value} onClick={put}>
          {isPartial ? choices.putInPart : choices.putIn}
        </button>
      )}
      <p role="status" class="messages">
        {empty && !isChosen && choices.none}
      </p>
    </section>
  )
}
