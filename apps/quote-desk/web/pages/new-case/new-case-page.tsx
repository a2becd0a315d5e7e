import { fill } from '@anslag/presentation'
import { languages } from '@anslag/pricing'
import { Button, Choice, Headline, Notice, Section, TextInput } from '@anslag/ui'
import { effect, useSignal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { forgetWork, keepWork, keptWork } from '../../kept/kept-work.ts'
import { useDesk } from '../../shell/desk.ts'
import { languageNames } from '../../shell/language.ts'
import { useTitle } from '../../shell/use-title.ts'
import { useDrop } from '../register/use-drop.ts'
import { type FieldName, fieldOf } from './fields.ts'
import { takeFiles } from './given.ts'
import { isBegun } from './is-begun.ts'
import { KnownBuyers } from './known-buyers.tsx'
import { Making } from './making.ts'
import { sourceOf } from './source.ts'
import { SourcePart } from './source-part.tsx'

interface PartProps {
  readonly making: Making
}

/** What the work is kept by in the browser. */
const own = 'new-case'

const useMaking = () => {
  const desk = useDesk()
  const [making] = useState(() => new Making(desk))
  const isRestored = useSignal(false)
  const isKept = useSignal(true)
  const person = desk.person.value?.name ?? ''
  useEffect(() => {
    const files = takeFiles()
    const kept = keptWork(localStorage, person, own)?.written
    const begun = isBegun(kept) ? kept : undefined
    const start = async (): Promise<void> => {
      if (files.length > 0) return making.take(await sourceOf(files))
      isRestored.value = begun !== undefined
      return begun === undefined ? making.read() : making.restore(begun)
    }
    void start()
    let isFirst = true
    return effect(() => {
      const { value: written } = making.begun
      const work = { etag: '', at: new Date().toISOString(), written }
      if (isFirst) isFirst = false
      else isKept.value = keepWork(localStorage, person, own, work)
    })
  }, [making, person, isRestored, isKept])
  const forget = (): void => forgetWork(localStorage, person, own)
  return { making, isRestored, isKept, forget }
}

const Field = ({ making, name }: PartProps & { readonly name: FieldName }) => {
  const { words, language } = useDesk()
  const { fields, fillIn } = words.newCase
  const told = making.issues.value.filter(({ path }) => fieldOf(path) === name)
  const messages = [
    ...(making.missing.value.includes(name) ? [fillIn] : []),
    ...told.map(({ sentence }) => sentence[language]),
  ]
  return (
    <TextInput
      id={`new-case-${name}`}
      label={fields[name]}
      inputMode={name === 'paymentDays' || name === 'validityDays' ? 'numeric' : 'text'}
      value={making.begun.value.fields[name]}
      messages={messages}
      onInput={(text) => making.write(name, text)}
    />
  )
}

const Buyer = ({ making }: PartProps) => {
  const { buyer } = useDesk().words.newCase
  return (
    <Section level={2} size="xs" id="new-case-buyer-part" text={buyer.title} class="part">
      <div class="fields">
        <Field making={making} name="buyer" />
        <Field making={making} name="number" />
      </div>
      <KnownBuyers making={making} />
      <div class="fields">
        {(['address', 'postalCode', 'city', 'country', 'contact', 'email'] as const).map((name) => (
          <Field key={name} making={making} name={name} />
        ))}
      </div>
    </Section>
  )
}

const Terms = ({ making }: PartProps) => {
  const { words } = useDesk()
  const { terms, fields: names } = words.newCase
  const { fields } = making.begun.value
  const officer = making.reading.value?.details.officer.name ?? ''
  const { paymentDays, validityDays } = fields
  const isWrong = making.missing.value.some((name) => name === 'paymentDays' || name === 'validityDays')
  return (
    <details class="part" open={isWrong}>
      <summary>{fill(terms, { officer, paymentDays, validityDays })}</summary>
      <div class="fields">
        {(['paymentDays', 'validityDays', 'officerEmail'] as const).map((name) => (
          <Field key={name} making={making} name={name} />
        ))}
        <Choice
          id="new-case-language"
          label={names.language}
          options={languages.map((each) => ({ value: each, label: languageNames[each] }))}
          value={fields.language}
          onInput={(language) => making.write('language', language)}
        />
      </div>
    </details>
  )
}

/** What is told of the whole: what is about no field, and a desk that did not answer. */
const Told = ({ making }: PartProps) => {
  const { words, language } = useDesk()
  const { value: trouble } = making.trouble
  const others = making.issues.value.filter(({ path }) => fieldOf(path) === undefined)
  return (
    <div role="alert">
      {others.map(({ code, path, sentence }) => (
        <Notice key={`${code} ${path}`} color="danger">
          {sentence[language]}
        </Notice>
      ))}
      {trouble !== 'none' && (
        <Notice color="warning">{trouble === 'away' ? words.newCase.away : words.newCase.signedOut}</Notice>
      )}
    </div>
  )
}

const Restored = ({ onForget }: { readonly onForget: () => void }) => {
  const { newCase } = useDesk().words
  return (
    <Notice color="info">
      <p>{newCase.restored}</p>
      <p class="buttons">
        <Button
          small
          variant="secondary"
          onClick={() => {
            onForget()
            location.reload()
          }}
        >
          {newCase.begin}
        </Button>
      </p>
    </Notice>
  )
}

/** Makes a case of what a researcher sent: little is asked that the file, the last case or a template says. */
export const NewCasePage = () => {
  const { words } = useDesk()
  const { newCase, register } = words
  const { route } = useLocation()
  const { making, isRestored, isKept, forget } = useMaking()
  useTitle(newCase.title)
  const isOver = useDrop(async (files) => making.take(await sourceOf(files)))
  const make = async (): Promise<void> => {
    const id = await making.make()
    if (id === undefined) {
      // To the first field that something is wrong with, once it says so.
      requestAnimationFrame(() => document.querySelector<HTMLElement>('.new-case [aria-invalid=true]')?.focus())
      return
    }
    forget()
    route(`/cases/${id}`)
  }
  return (
    <form
      class="new-case"
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <Headline level={1} text={newCase.title} tabIndex={-1} />
      {isRestored.value && <Restored onForget={forget} />}
      <SourcePart making={making} />
      {!isKept.value && <Notice color="warning">{newCase.notKept}</Notice>}
      <Buyer making={making} />
      <Section level={2} size="xs" id="new-case-project" text={newCase.project} class="part">
        <div class="fields">
          <Field making={making} name="title" />
          <Field making={making} name="reference" />
        </div>
      </Section>
      <Terms making={making} />
      <Told making={making} />
      <p>
        <Button type="submit" disabled={making.isSending.value}>
          {making.isSending.value ? newCase.making : newCase.make}
        </Button>
      </p>
      {isOver.value && <p class="drop-here">{register.drop}</p>}
    </form>
  )
}
