import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** The path that an address asks for; undefined when it is written wrong. */
const pathOf = (url: string): string | undefined => {
  try {
    return normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname))
  } catch {
    return undefined
  }
}

/** What an address asks for; undefined outside the folder or where there is none. */
const placeFor = (folder: string, url: string): string | undefined => {
  const path = pathOf(url)
  if (path === undefined || path.includes('\0')) return undefined
  const place = join(folder, path.endsWith('/') ? `${path}index.html` : path)
  return place.startsWith(join(folder, '/')) && existsSync(place) ? place : undefined
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
    'x-content-type-options': 'nosniff',
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

const answer = (folder: string, request: IncomingMessage, response: ServerResponse): void => {
  const { method = '', url = '/' } = request
  const place = placeFor(folder, url)
  if (method !== 'GET' && method !== 'HEAD') response.writeHead(405, { allow: 'GET, HEAD' }).end()
  else if (place === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end()
  else if (statSync(place).isFile()) sendFile(place, request, response)
  else response.writeHead(301, { location: pageOf(url) }).end()
}

/** Serves the files of a folder on this computer alone. */
export const serve = (folder: string, port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => answer(folder, request, response))
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
