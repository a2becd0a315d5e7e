import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { sql } from 'kysely'
import type { Desk } from './desk.ts'
import { raise } from './issues.ts'
import { openApiPage } from './openapi/page.ts'
import { accuracyRoutes } from './routes/accuracy.ts'
import { type Asker, largestBody, refused, type SignedIn } from './routes/asked.ts'
import { buyerRoutes } from './routes/buyer.ts'
import { buyerAnswerRoutes } from './routes/buyer-answers.ts'
import { buyerLinkRoutes } from './routes/buyer-links.ts'
import { caseContextRoutes, todaysBook } from './routes/case-context.ts'
import { caseRoutes } from './routes/cases.ts'
import { denials } from './routes/denials.ts'
import { erasureRoutes } from './routes/erasure.ts'
import { erasuresRoutes } from './routes/erasures.ts'
import { faults } from './routes/faults.ts'
import { financeRoutes } from './routes/finance.ts'
import { integrityRoutes } from './routes/integrity.ts'
import { issuingAheadRoutes } from './routes/issuing-ahead.ts'
import { letterPolicy, letterRoutes } from './routes/letter.ts'
import { limitedByAddress } from './routes/limited.ts'
import { observed } from './routes/observed.ts'
import { offerPageRoutes } from './routes/offer-pages.ts'
import { ownSiteOnly } from './routes/own-site-only.ts'
import { ownUnitOnly } from './routes/own-unit-only.ts'
import { pageFiles } from './routes/page-files.ts'
import { pageRoutes } from './routes/pages.ts'
import { paperRoutes } from './routes/papers.ts'
import { priceListRoutes } from './routes/price-lists.ts'
import { readingRoutes } from './routes/readings.ts'
import { onlyWithRoom } from './routes/room.ts'
import { workListRoutes } from './routes/search.ts'
import { templateRoutes } from './routes/templates.ts'
import { verificationRoutes } from './routes/verifications.ts'
import { sessionRoutes, signedInOnly, signInRoutes } from './sign-in/routes.ts'

const apiOf = (desk: Desk): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .use(signedInOnly(desk))
    .route('/session', sessionRoutes(desk))
    .use('/cases/:id/*', ownUnitOnly(desk))
    .route('/cases', paperRoutes(desk))
    .route('/cases', buyerLinkRoutes(desk))
    .route('/cases', buyerAnswerRoutes(desk))
    .route('/cases', caseContextRoutes(desk))
    .route('/cases', issuingAheadRoutes(desk))
    .route('/cases', letterRoutes(desk))
    .route('/cases', erasureRoutes(desk))
    .route('/cases', caseRoutes(desk))
    .get('/book', todaysBook(desk))
    .route('/readings', readingRoutes(desk))
    .route('/work-lists', workListRoutes(desk))
    .route('/price-lists', priceListRoutes(desk))
    .route('/templates', templateRoutes(desk))
    .route('/accuracy', accuracyRoutes(desk))
    .route('/erasures', erasuresRoutes(desk))
    .route('/finance', financeRoutes(desk))
    .route('/integrity', integrityRoutes(desk))
    .route('/verifications', verificationRoutes(desk))

/** The desk as an application that takes requests, with or without a socket. */
export const appOf = (desk: Desk): Hono<Asker> => {
  const app = new Hono<Asker>()
  app.onError(faults(desk.log))
  const limited = limitedByAddress(desk)
  // Each is counted as a denial, which costs the database something.
  app.notFound(async (context) => {
    const tooMany = await limited(context, async () => undefined)
    return tooMany ?? refused(context, [raise('desk/not-found', '')])
  })
  const files = pageFiles(desk.pageFolder)
  app.use('/offers/*', observed(desk), denials(desk))
  if (files !== undefined) app.route('/offers', offerPageRoutes(desk, files)).route('/', pageRoutes(desk, files))
  app.use('/api/cases/:id/letter', letterPolicy)
  app.use(secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'none'"] }, referrerPolicy: 'no-referrer' }))
  app.use(async (context, next) => {
    await next()
    context.header('Cache-Control', 'no-store')
  })
  app.use(observed(desk))
  app.use(denials(desk))
  app.get('/.well-known/jwks.json', (context) => context.json(desk.keys().trust))
  app.get('/health', (context) => context.json({ status: 'up' }))
  app.get('/ready', limited, async (context) => {
    await sql`select 1`.execute(desk.register)
    return context.json({ status: 'ready' })
  })
  app.use(ownSiteOnly(desk))
  app.on(
    ['POST', 'PUT', 'PATCH', 'DELETE'],
    '*',
    bodyLimit({
      maxSize: largestBody,
      onError: (context) => refused(context, [raise('desk/too-large', '', { limit: largestBody })]),
    }),
  )
  app.use('/sign-in/*', limited)
  app.route('/sign-in', signInRoutes(desk))
  app.use('/api/*', onlyWithRoom(desk))
  app.use('/api/offers/*', limited)
  app.route('/api/offers', buyerRoutes(desk))
  app.get('/api', limited, (context) => context.html(openApiPage()))
  // Loaded for whoever asks: a server that starts does not wait for it.
  app.get('/api/openapi.json', limited, async (context) => {
    const { openApiDocument } = await import('./openapi/document.ts')
    return context.json(openApiDocument())
  })
  app.route('/api', apiOf(desk))
  return app
}
