import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { policyHeaders } from './policy.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** The path that an address asks for; undefined when it is written wrong. */
const pathOf = (url: string): string | undefined => {
  try {
    return normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname))
  } catch {
    return undefined
  }
}

/** What an address asks for; undefined outside the folder, whatever links there are in it, or where there is none. */
const placeFor = (folder: string, url: string): string | undefined => {
  const path = pathOf(url)
  if (path === undefined || path.includes('\0')) return undefined
  const place = join(folder, path.endsWith('/') ? `${path}index.html` : path)
  if (!place.startsWith(join(folder, '/')) || !existsSync(place)) return undefined
  return join(realpathSync(place), '/').startsWith(join(realpathSync(folder), '/')) ? place : undefined
}

/** Built files have a digest in their name and never change; everything else is asked for again. */
const cachingOf = (file: string): string =>
  /\/assets\/[^/]+$/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache'

const sendFile = (file: string, { method, headers }: IncomingMessage, response: ServerResponse): void => {
  const isZipped = /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''))
  const content = readFileSync(file)
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'text/plain; charset=utf-8',
    'cache-control': cachingOf(file),
    vary: 'accept-encoding',
    ...(isZipped ? { 'content-encoding': 'gzip' } : {}),
  })
  if (method === 'HEAD') response.end()
  else response.end(isZipped ? gzipSync(content) : content)
}

/** Where the page of a folder lies. Only by the last step, so that the path cannot lead to another server. */
const pageOf = (url: string): string => {
  const { pathname, search } = new URL(url, 'http://localhost')
  const [step = ''] = pathname.split('/').slice(-1)
  return `./${step}/${search}`
}

/** What this computer calls itself. A page elsewhere that has its own name lead here would read what is served. */
const loopback: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

const nameIn = (host = ''): string | undefined => {
  try {
    return new URL(`http://${host}`).hostname
  } catch {
    return undefined
  }
}

const answer = ({ folder, hosts }: Served, request: IncomingMessage, response: ServerResponse): void => {
  const { method = '', url = '/', headers } = request
  const place = placeFor(folder, url)
  const name = nameIn(headers.host)
  for (const [header, value] of Object.entries(policyHeaders)) response.setHeader(header, value)
  if (name === undefined || ![...loopback, ...hosts].includes(name)) response.writeHead(421).end()
  else if (method !== 'GET' && method !== 'HEAD') response.writeHead(405, { allow: 'GET, HEAD' }).end()
  else if (place === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end()
  else if (statSync(place).isFile()) sendFile(place, request, response)
  else response.writeHead(301, { location: pageOf(url) }).end()
}

interface Served {
  readonly folder: string
  /** Further names by which this computer may be asked. */
  readonly hosts: readonly string[]
}

/** Serves the files of a folder on this computer alone, to whoever asks for it by a name of its own or one that is given. */
export const serve = (folder: string, port: number, hosts: readonly string[] = []): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => answer({ folder, hosts }, request, response))
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
