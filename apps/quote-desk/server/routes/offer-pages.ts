import { offerDocument } from '@anslag/documents'
import { htmlFragmentOf, htmlStyle } from '@anslag/documents/html'
import { documentWordsFor } from '@anslag/documents/languages'
import { quoteView } from '@anslag/presentation/quote'
import { type Language, languages, priceBookDocuments } from '@anslag/pricing'
import { lastSealed, plannedInvoices, pricedBook } from '@anslag/quotes'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import type { Desk } from '../desk.ts'
import { gonePage, offerPageOf } from '../offer-page/offer-page.ts'
import type { OfferedByLink, ShownOffer, Told, Written } from '../offer-page/shown.ts'
import { approvedBooks } from '../register/price-lists.ts'
import { buyerRoutes } from './buyer.ts'
import { limitedByAddress } from './limited.ts'
import { ownSiteOnly } from './own-site-only.ts'
import type { PageFiles } from './page-files.ts'

/** No script at all; styles of this place, and a form that is sent to it. */
const policy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
}

/** A form of the page is at most so long. */
const longestForm = 20_000

/** The letter for a screen: what is filled in on paper is a form of the page. */
const letterOf = async (desk: Desk, { quote, status }: OfferedByLink, language: Language) => {
  const revision = lastSealed(quote)
  if (revision === undefined) return undefined
  const book = pricedBook(revision.content, await approvedBooks(desk.register, desk.books))
  const documents = book && priceBookDocuments(book)
  const words = documentWordsFor(language)
  const letter = offerDocument(
    { quote, revision, status, invoices: plannedInvoices(revision.content), documents },
    words,
  )
  const end = letter.blocks.findLastIndex(({ kind }) => kind === 'page-break')
  const isForm = letter.blocks.slice(end).some(({ kind }) => kind === 'blank-form')
  const view = quoteView(revision, status, words.texts, words.quotes)
  return {
    revision,
    view,
    letter: htmlFragmentOf(isForm ? { ...letter, blocks: letter.blocks.slice(0, end) } : letter),
  }
}

const languageAsked = (context: Context): Language =>
  languages.find((each) => context.req.header('Accept-Language')?.startsWith(each)) ?? 'nb'

const members = {
  accept: ['hash', 'name', 'role', 'orderNumber', 'customerReference'],
  decline: ['hash', 'name', 'role', 'reason', 'note'],
} as const

/** What was written in a form, as the interface takes it: an empty field was not answered. */
const sentIn = (form: FormData, kind: keyof typeof members): Written =>
  Object.fromEntries(
    members[kind].flatMap((name) => {
      const text = String(form.get(name) ?? '').trim()
      return text === '' ? [] : [[name, text]]
    }),
  )

/**
 * The pages of buyers: an offer and its answer, without a script. They ask the interface for buyers, as programs do, so
 * that there is one rule for both.
 */
export const offerPageRoutes = (desk: Desk, { styles }: PageFiles): Hono => {
  const api = buyerRoutes(desk)

  const page = async (context: Context, secret: string, written: Written, issues: readonly Told[]) => {
    const answer = await api.request(`/${secret}`)
    if (answer.status !== 200) return context.html(gonePage(languageAsked(context), styles), 404)
    const offered: OfferedByLink = await answer.json()
    const { language } = lastSealed(offered.quote)?.content ?? { language: 'nb' as const }
    const drawn = await letterOf(desk, offered, language)
    if (drawn === undefined) return context.html(gonePage(language, styles), 404)
    const shown: ShownOffer = { ...offered, ...drawn, language, path: `/offers/${secret}`, written, issues }
    return context.html(offerPageOf(shown, [...styles, '/offers/letter.css']), issues.length === 0 ? 200 : 422)
  }

  const answered = async (context: Context) => {
    const secret = context.req.param('secret') ?? ''
    const form = await context.req.formData()
    const kind = form.get('answer') === 'decline' ? 'decline' : 'accept'
    const sent = sentIn(form, kind)
    const body = JSON.stringify(sent)
    const done = await api.request(`/${secret}/${kind}`, { method: 'POST', body })
    if (done.ok) return context.redirect(`/offers/${secret}#receipt`, 303)
    const { issues }: { readonly issues: readonly Told[] } = await done.json()
    return page(context, secret, { ...sent, answer: kind }, issues)
  }

  return (
    new Hono()
      .use(ownSiteOnly(desk))
      // Without a referrer, browsers send a form from nowhere; to other sites nothing is told either way.
      .use(secureHeaders({ contentSecurityPolicy: policy, referrerPolicy: 'same-origin' }))
      .get('/letter.css', (context) => context.body(htmlStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' }))
      .use(limitedByAddress(desk))
      .use(async (context, next) => {
        await next()
        context.header('Cache-Control', 'no-store')
      })
      .get('/:secret', (context) => page(context, context.req.param('secret'), {}, []))
      .get('/:secret/offer.pdf', (context) => api.request(`/${context.req.param('secret')}/pdf`))
      .post('/:secret', bodyLimit({ maxSize: longestForm }), answered)
  )
}
