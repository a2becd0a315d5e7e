import { Button, Headline, Notice, Section } from '@anslag/ui'
import { effect, useSignal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { forgetWork, keepWork, keptWork } from '../../kept/kept-work.ts'
import { useDesk } from '../../shell/desk.ts'
import { useDrop } from '../../shell/use-drop.ts'
import { useTitle } from '../../shell/use-title.ts'
import { BegunNotice } from './begun-notice.tsx'
import { Field } from './field.tsx'
import { fieldOf } from './fields.ts'
import { takeFiles } from './given.ts'
import { isBegun } from './is-begun.ts'
import { KnownBuyers } from './known-buyers.tsx'
import { Making } from './making.ts'
import { sourceOf } from './source.ts'
import { SourcePart } from './source-part.tsx'
import { TermsPart } from './terms-part.tsx'

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
    isRestored.value = begun !== undefined
    const start = async (): Promise<void> => making.start(begun, files.length === 0 ? undefined : await sourceOf(files))
    void start()
    return effect(() => {
      const { value: written } = making.begun
      const work = { etag: '', at: new Date().toISOString(), written }
      if (making.isTouched.value) isKept.value = keepWork(localStorage, person, own, work)
    })
  }, [making, person, isRestored, isKept])
  const forget = (): void => forgetWork(localStorage, person, own)
  return { making, isRestored, isKept, forget }
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
      {isRestored.value && (
        <BegunNotice
          making={making}
          onForget={() => {
            forget()
            location.reload()
          }}
        />
      )}
      <SourcePart making={making} />
      {!isKept.value && <Notice color="warning">{newCase.notKept}</Notice>}
      <Buyer making={making} />
      <Section level={2} size="xs" id="new-case-project" text={newCase.project} class="part">
        <div class="fields">
          <Field making={making} name="title" />
          <Field making={making} name="reference" />
        </div>
      </Section>
      <TermsPart making={making} />
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
