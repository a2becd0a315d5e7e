import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dist } from '../../src/testing/dist.ts'

/** A copy of the built site, in a folder below the top of a web server, that a test may change while it is served. */
export interface OwnCopy {
  /** What the web server serves. */
  readonly served: string
  readonly below: string
  readonly write: (file: string, text: string) => void
  readonly remove: (file: string) => void
  /** Sends a page wherever a file is asked for. */
  readonly sendPage: (file: string) => void
  /** Puts up another version: every page and the service worker have another name of the build. */
  readonly publish: (version: string) => void
  /** Puts the copy back to how it was built. */
  readonly restore: () => void
  readonly close: () => void
}

const version = /\d+\.\d+\.\d+\+\w+/g

export const ownCopy = (): OwnCopy => {
  const served = mkdtempSync(join(tmpdir(), 'anslag-site-'))
  const below = 'tools/price of data/'
  const at = (file: string): string => join(served, below, file)
  const restore = (): void => {
    rmSync(at(''), { recursive: true, force: true })
    cpSync(dist, at(''), { recursive: true })
  }
  restore()
  return {
    served,
    below,
    write: (file, text) => writeFileSync(at(file), text),
    remove: (file) => rmSync(at(file)),
    sendPage: (file) => {
      rmSync(at(file))
      mkdirSync(at(file))
      writeFileSync(at(`${file}/index.html`), '<p>Password?')
    },
    publish: (name) => {
      for (const file of readdirSync(at(''), { recursive: true }).map(String))
        if (/(\.html|service-worker\.js)$/.test(file))
          writeFileSync(at(file), readFileSync(at(file), 'utf8').replaceAll(version, name))
    },
    restore,
    close: () => rmSync(served, { recursive: true }),
  }
}
