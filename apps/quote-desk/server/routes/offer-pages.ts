import { htmlStyle } from '@anslag/documents/html'
import { type Issue, type Language, languages } from '@anslag/pricing'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { plainPage } from '../offer-page/offer-page.ts'
import type { Written } from '../offer-page/shown.ts'
import { statusCodeOf } from '../presenters/status-codes.ts'
import { type Answering, answeredByLink, printedByLink, shownByLink } from './buyer.ts'
import { drawnOffer } from './drawn-offer.ts'
import { faults } from './faults.ts'
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

const tooLarge = raise('desk/too-large', '', { limit: longestForm })

const languageAsked = (context: Context): Language =>
  languages.find((each) => context.req.header('Accept-Language')?.startsWith(each)) ?? 'nb'

const members = {
  accept: ['hash', 'name', 'role', 'orderNumber', 'customerReference'],
  decline: ['hash', 'name', 'role', 'reason', 'note'],
} as const

const isAnswering = (text: unknown): text is Answering => text === 'accept' || text === 'decline'

/** What was written in a form, as the interface takes it: an empty field was not answered. */
const sentIn = (form: Readonly<Record<string, unknown>>, how: Answering): Written =>
  Object.fromEntries(
    members[how].flatMap((name) => {
      const text = String(form[name] ?? '').trim()
      return text === '' ? [] : [[name, text]]
    }),
  )

/**
 * The pages of buyers: an offer and its answer, without a script. What a link shows and how it is answered are those of the
 * interface, so that there is one rule for both.
 */
export const offerPageRoutes = (desk: Desk, { styles }: PageFiles): Hono => {
  const show = async (context: Context, written: Written = {}, issues: readonly Issue[] = []) => {
    const secret = context.req.param('secret') ?? ''
    const offer = await shownByLink(desk, secret)
    const around = { path: `/offers/${secret}`, styles, written, issues }
    const page = offer.ok ? await drawnOffer(desk, offer.value, around) : undefined
    if (page === undefined) return context.html(plainPage('gone', languageAsked(context), styles), 404)
    return context.html(page, issues.length === 0 ? 200 : statusCodeOf(issues))
  }

  const answer = async (context: Context) => {
    const secret = context.req.param('secret') ?? ''
    const form: Readonly<Record<string, unknown>> = await context.req.parseBody().catch(() => ({}))
    const { answer: how } = form
    // Nothing that the page itself sends.
    if (!isAnswering(how)) return show(context)
    const sent = sentIn(form, how)
    const done = await answeredByLink(desk, secret, how, sent)
    if (done.ok) return context.redirect(`/offers/${secret}#receipt`, 303)
    return show(context, { ...sent, answer: how }, done.issues)
  }

  const app = new Hono()
  app.onError((error, context) => {
    const { status } = faults(desk.log)(error, context)
    return context.html(plainPage('trouble', languageAsked(context), styles), status === 503 ? 503 : 500)
  })
  return (
    app
      .use(ownSiteOnly(desk))
      // Without a referrer, browsers send a form from nowhere; to other sites nothing is told either way.
      .use(secureHeaders({ contentSecurityPolicy: policy, referrerPolicy: 'same-origin' }))
      .get('/letter.css', (context) => context.body(htmlStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' }))
      .use(limitedByAddress(desk))
      .use(async (context, next) => {
        await next()
        context.header('Cache-Control', 'no-store')
      })
      .get('/:secret', (context) => show(context))
      .get('/:secret/offer.pdf', printedByLink(desk))
      .post(
        '/:secret',
        bodyLimit({ maxSize: longestForm, onError: (context) => show(context, {}, [tooLarge]) }),
        answer,
      )
  )
}
