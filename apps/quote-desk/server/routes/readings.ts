import { reportSchema } from '@anslag/intake'
import { readingTextsFor, textsFor } from '@anslag/presentation/languages'
import { type QuestionView, readingView } from '@anslag/presentation/reading'
import {
  estimate,
  InvariantError,
  isObject,
  languages,
  osloDay,
  priceBookOn,
  type Request,
  readDocument,
  readEstimate,
} from '@anslag/pricing'
import { type Content, exampleQuoteDetails, lastRevision, readQuoteDetails } from '@anslag/quotes'
import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { mayDo } from '../policies/acting.ts'
import { caseOf } from '../register/cases.ts'
import { approvedBooks } from '../register/price-lists.ts'
import { searchCases } from '../register/search.ts'
import { refused, type SignedIn, sentDocument, sentText } from './asked.ts'
import { originMembers, type ReceivedRequest, readOrigin } from './origin.ts'

/** What a case would be made of, and the language to tell of it in. */
export const readingInput = z.strictObject({ ...originMembers, language: z.enum(languages) })

type Input = z.output<typeof readingInput>

/** What was read of what was sent, and the details that a case of it would begin with. */
export interface ReadingBody {
  readonly origin?: ReceivedRequest['origin']
  /** Of the project, and of whoever is responsible for it. */
  readonly title?: string
  readonly institution?: string
  readonly estimated?: {
    readonly day: string
    readonly list?: string
    readonly revision?: number
    readonly gross: string
  }
  readonly priced?: { readonly list: string; readonly revision: number; readonly gross: string }
  readonly summary?: string
  readonly questions: readonly QuestionView[]
  readonly details: Pick<Content, 'language' | 'seller' | 'officer' | 'terms' | 'delivery' | 'texts'>
}

/** What the last case of an officer, or else of anybody, said of the seller and the terms; at first, what SSB's standing terms are. */
const usualDetails = async (
  { register, now }: Desk,
  name: string,
  unit: string | undefined,
): Promise<ReadingBody['details']> => {
  const of = unit === undefined ? {} : { unit }
  const [today, page] = [osloDay(now()), { sort: 'updated', limit: 1 }] as const
  const own = await searchCases(register, { officer: name, ...of }, page, today)
  const [last] = own.length > 0 ? own : await searchCases(register, of, page, today)
  const found = last && (await caseOf(register, last.id))
  const content = found?.ok === true ? lastRevision(found.value.quote)?.content : undefined
  const standing = readQuoteDetails(exampleQuoteDetails)
  if (!standing.ok) throw new InvariantError('desk/no-standing-terms')
  const { language, seller, officer, terms, delivery, texts } = content ?? standing.value.details
  // Another's address of e-mail may be one for all of them; another's telephone is not.
  const { phone, ...shared } = officer
  const contact = officer.name === name ? { ...shared, ...(phone === undefined ? {} : { phone }) } : shared
  return { language, seller, officer: { ...contact, name }, terms, delivery, texts }
}

/** What the request comes to by the list of today; nothing where it cannot be priced. */
const pricedToday = async (desk: Desk, request: Request) => {
  const day = osloDay(desk.now())
  const book = priceBookOn(day, await approvedBooks(desk.register, desk.books))
  const priced = book.ok ? estimate({ request, book: book.value, day }) : book
  if (!priced.ok) return {}
  const { priceList, totals } = priced.value
  return { priced: { list: priceList.id, revision: priceList.revision, gross: totals.gross } }
}

/** What an estimate said that it costs, by which list on which day. */
const estimated = ({ origin, document }: ReceivedRequest) => {
  const read = origin === 'estimate' ? readEstimate(document) : undefined
  if (read?.ok === true) {
    const { day, priceList, totals } = read.value
    return { estimated: { day, list: priceList.id, revision: priceList.revision, gross: totals.gross } }
  }
  const { day, gross } = origin === 'link' && isObject(document) ? document : {}
  return typeof day === 'string' && typeof gross === 'string' ? { estimated: { day, gross } } : {}
}

/** What only whoever orders can say, in words. */
const questions = ({ origin, document }: ReceivedRequest, { books }: Desk, { language }: Input) => {
  const report = origin === 'files' ? readDocument(reportSchema, document) : undefined
  if (report?.ok !== true) return { questions: [] }
  const catalogue = books.catalogue.document
  const view = readingView(report.value, catalogue, textsFor(language), readingTextsFor(language))
  return { summary: view.summary, questions: view.questions.questions }
}

const ofReceived = async (
  desk: Desk,
  received: ReceivedRequest | undefined,
  input: Input,
): Promise<Omit<ReadingBody, 'details'>> => {
  if (received === undefined) return { questions: [] }
  const { project, institutions = [] } = received.request
  const responsible = institutions.find(({ responsible: is }) => is === true) ?? institutions[0]
  return {
    origin: received.origin,
    ...(project?.title === undefined ? {} : { title: project.title }),
    ...(responsible?.name === undefined ? {} : { institution: responsible.name }),
    ...estimated(received),
    ...(await pricedToday(desk, received.request)),
    ...questions(received, desk, input),
  }
}

const read = (desk: Desk) => async (context: Context<SignedIn>) => {
  const { by } = context.var
  if (!mayDo('draft', by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const text = await sentText(context)
  const document = text.ok ? await sentDocument(text.value) : text
  const input = document.ok ? readDocument(readingInput, document.value) : document
  if (!input.ok) return refused(context, input.issues)
  const { language: _language, ...origin } = input.value
  const received = await readOrigin(desk, origin)
  if (!received.ok) return refused(context, received.issues)
  const details = await usualDetails(desk, by.name, context.var.unit)
  return context.json({ ...(await ofReceived(desk, received.value, input.value)), details } satisfies ReadingBody)
}

/** What a case would be made of: read, and not kept. */
export const readingRoutes = (desk: Desk): Hono<SignedIn> => new Hono<SignedIn>().post('/', read(desk))
