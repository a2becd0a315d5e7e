import { failure, InvariantError, osloDay, type Result, readDocument } from '@anslag/pricing'
import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { redactable, redactCase } from '../jobs/redact.ts'
import { mayDo } from '../policies/acting.ts'
import { presentedErased } from '../presenters/erased.ts'
import { presentedIssue } from '../presenters/issues.ts'
import { type Case, caseOf } from '../register/cases.ts'
import { casesNaming } from '../register/named-persons.ts'
import { refused, type SignedIn, sentDocument, sentText } from './asked.ts'

type Handled = Context<SignedIn>

const text = z.string().check(z.minLength(1), z.maxLength(200))

/** A person of a buyer, by a name, an address, or both; `except` are cases of somebody else who is called the same. */
export const personInput = z.strictObject({
  name: z.exactOptional(text),
  email: z.exactOptional(text),
  except: z.exactOptional(z.array(z.uuid()).check(z.maxLength(1_000))),
})

type Person = z.output<typeof personInput>

const personIn = async (context: Handled): Promise<Result<Person>> => {
  const sent = await sentText(context)
  const document = sent.ok ? await sentDocument(sent.value) : sent
  const person = document.ok ? readDocument(personInput, document.value) : document
  return person.ok && person.value.name === undefined && person.value.email === undefined
    ? failure([raise('desk/no-person', '')])
    : person
}

/** What keeps a case, or what is done with it where nothing does. */
type Judge = (found: Case, at: string) => Promise<Result<unknown>>

const judged = async ({ register }: Desk, id: string, at: string, judge: Judge) => {
  try {
    const found = await caseOf(register, id)
    if (!found.ok) return { case: id, kept: found.issues.map(presentedIssue) }
    const done = await judge(found.value, at)
    return presentedErased(found.value, at, done.ok ? [] : done.issues)
  } catch (error) {
    // One that cannot be read keeps no other from being looked at.
    if (!(error instanceof InvariantError)) throw error
    return { case: id, kept: [presentedIssue(raise('integrity/not-a-quote', '', { number: '–', case: id }))] }
  }
}

/** Every case that names a person, the oldest first, with what keeps it. */
const answered = (desk: Desk, judge: (by: SignedIn['Variables']['by']) => Judge) => async (context: Handled) => {
  const { by } = context.var
  if (!mayDo('erase', by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const person = await personIn(context)
  if (!person.ok) return refused(context, person.issues)
  const { name, email, except = [] } = person.value
  const texts = [name, email].filter((each) => each !== undefined)
  const cases: Awaited<ReturnType<typeof judged>>[] = []
  for (const id of await casesNaming(desk.register, texts))
    if (!except.includes(id)) cases.push(await judged(desk, id, desk.now(), judge(by)))
  return context.json({ cases })
}

/** A person of a buyer who asks to be forgotten: which cases name them, and taking them out of every one that no rule keeps. */
export const erasuresRoutes = (desk: Desk): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .post(
      '/preview',
      answered(desk, () => async (found, at) => redactable(found, osloDay(at), true)),
    )
    .put(
      '/',
      answered(
        desk,
        (by) =>
          ({ id }, at) =>
            redactCase(desk, id, 'asked-for', { at, by }),
      ),
    )
