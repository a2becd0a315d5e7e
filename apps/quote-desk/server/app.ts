import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { sql } from 'kysely'
import type { Desk } from './desk.ts'
import { raise } from './issues.ts'
import { openApiDocument } from './openapi/document.ts'
import { openApiPage } from './openapi/page.ts'
import { largestBody, refused, type SignedIn } from './routes/asked.ts'
import { caseRoutes } from './routes/cases.ts'
import { faults } from './routes/faults.ts'
import { financeRoutes } from './routes/finance.ts'
import { ownSiteOnly } from './routes/own-site-only.ts'
import { priceListRoutes } from './routes/price-lists.ts'
import { workListRoutes } from './routes/search.ts'
import { sessionRoutes, signedInOnly, signInRoutes } from './sign-in/routes.ts'

const apiOf = (desk: Desk): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .use(signedInOnly(desk))
    .route('/session', sessionRoutes(desk))
    .route('/cases', caseRoutes(desk))
    .route('/work-lists', workListRoutes(desk))
    .route('/price-lists', priceListRoutes(desk))
    .route('/finance', financeRoutes(desk))

/** The desk as an application that takes requests, with or without a socket. */
export const appOf = (desk: Desk): Hono => {
  const app = new Hono()
  app.onError(faults(desk.log))
  app.notFound((context) => refused(context, [raise('desk/not-found', '')]))
  app.use(secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'none'"] }, referrerPolicy: 'no-referrer' }))
  app.use(async (context, next) => {
    await next()
    context.header('Cache-Control', 'no-store')
  })
  app.get('/health', (context) => context.json({ status: 'up' }))
  app.get('/ready', async (context) => {
    await sql`select 1`.execute(desk.register)
    return context.json({ status: 'ready' })
  })
  app.use(ownSiteOnly(desk.hosts))
  app.use(
    bodyLimit({
      maxSize: largestBody,
      onError: (context) => refused(context, [raise('desk/too-large', '', { limit: largestBody })]),
    }),
  )
  app.route('/sign-in', signInRoutes(desk))
  app.get('/api', (context) => context.html(openApiPage()))
  app.get('/api/openapi.json', (context) => context.json(openApiDocument()))
  app.route('/api', apiOf(desk))
  return app
}
