import { failure, readDocument } from '@anslag/pricing'
import { chainOf, type Link, type Quote, quoteSchema, verifyQuote } from '@anslag/quotes'
import { checkedSignatures } from '@anslag/signatures'
import { type Context, Hono } from 'hono'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { mayRead } from '../policies/reading.ts'
import { presentedVerification, type VerifiedFile } from '../presenters/verification.ts'
import { caseNumbered } from '../register/cases.ts'
import { refused, type SignedIn, sentDocument, sentText } from './asked.ts'

const registered = async ({ register }: Desk, { number }: Quote): Promise<readonly Link[]> => {
  const found = number === undefined ? failure([]) : await caseNumbered(register, number)
  return found.ok ? chainOf(found.value.quote) : []
}

/**
 * Whether a file is what was issued here. That it contradicts nothing in itself counts for nothing: anybody can make such a
 * file. Its last seal or event must stand in the register, and the file must be what that vouches for.
 */
const verified = async (desk: Desk, quote: Quote): Promise<VerifiedFile> => {
  const [here, links] = [await registered(desk, quote), chainOf(quote)]
  const places = new Map(here.map(({ hash }, index) => [hash, index]))
  const upTo = links.findLast(({ hash }) => places.has(hash))
  const last = links.at(-1)
  if (last === undefined || upTo !== last) return { answer: 'not-issued-here', quote, upTo, issues: [] }
  const signatures = await checkedSignatures(quote, desk.keys().trust)
  const { answers, issues } = verifyQuote(quote, { expected: last.hash, signatures })
  if (!answers.some(({ kind }) => kind === 'as-registered')) return { answer: 'altered', quote, upTo, issues }
  const later = here.length - 1 - (places.get(last.hash) ?? 0)
  return { answer: 'as-registered', quote, upTo, later, issues: [] }
}

/** What the register says of a quote that somebody has as a file. */
export const verificationRoutes = (desk: Desk): Hono<SignedIn> =>
  new Hono<SignedIn>().post('/', async (context: Context<SignedIn>) => {
    if (!mayRead('verification', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
    const text = await sentText(context)
    const document = text.ok ? await sentDocument(text.value) : text
    const quote = document.ok ? readDocument(quoteSchema, document.value) : document
    if (!quote.ok) return refused(context, quote.issues)
    return context.json(presentedVerification(await verified(desk, quote.value)))
  })
