import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'

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

/** The file that an address asks for; undefined outside the folder or where there is none. */
const fileFor = (folder: string, url: string): string | undefined => {
  const path = pathOf(url)
  if (path === undefined || path.includes('\0')) return undefined
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
  const isInside = file.startsWith(join(folder, '/'))
  return isInside && existsSync(file) && statSync(file).isFile() ? file : undefined
}

/** Serves the files of a folder on this computer alone. */
export const serve = (folder: string, port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer(({ url = '/' }, response) => {
      const file = fileFor(folder, url)
      response.writeHead(file === undefined ? 404 : 200, { 'content-type': types[extname(file ?? '')] ?? 'text/plain' })
      if (file === undefined) response.end()
      else createReadStream(file).pipe(response)
    })
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
