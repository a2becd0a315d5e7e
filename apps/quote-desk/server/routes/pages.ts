import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { secureHeaders } from 'hono/secure-headers'
import type { Desk } from '../desk.ts'
import { ownSiteOnly } from './own-site-only.ts'
import type { PageFiles } from './page-files.ts'

/** Scripts, styles, pictures and calls of this place alone, and no frame around it. */
const policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  frameSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
}

/** Paths that the browser draws by itself, once it has the page. */
const drawn = ['/', '/cases/*', '/price-lists/*', '/templates', '/accuracy', '/erasure'] as const

const cached =
  (value: string): MiddlewareHandler =>
  async (context, next) => {
    await next()
    context.header('Cache-Control', value)
  }

/** The pages of officers, as they were built. */
export const pageRoutes = (desk: Desk, { folder: root, page }: PageFiles): Hono => {
  const app = new Hono()
  const paths = ['/assets/*', '/icon.svg', ...drawn, ...(desk.provider === undefined ? ['/sign-in/:secret'] : [])]
  const guard = ownSiteOnly(desk)
  const headers = secureHeaders({ contentSecurityPolicy: policy, referrerPolicy: 'no-referrer' })
  const html = (context: Context) => context.html(page)
  app.get('/assets/*', cached('public, max-age=31536000, immutable'), compress())
  for (const path of paths) app.get(path, guard, headers)
  app.get('/assets/*', serveStatic({ root }))
  app.get('/icon.svg', serveStatic({ root }))
  for (const path of paths.slice(2)) app.get(path, cached('no-store'), html)
  return app
}
