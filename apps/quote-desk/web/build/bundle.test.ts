import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { builtSite, deskSite } from '../../../estimator/src/testing/built-site.ts'

builtSite(deskSite)

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

const chunk = z.object({
  file: z.string(),
  imports: z.exactOptional(z.array(z.string())),
  dynamicImports: z.exactOptional(z.array(z.string())),
})

const chunks = z.parse(z.record(z.string(), chunk), JSON.parse(readFileSync(`${dist}/manifest.json`, 'utf8')))

/** What comes with a module, and where `later`, what it fetches of itself. */
const comesWith = (name: string, later: boolean, seen = new Set<string>()): ReadonlySet<string> => {
  const { imports = [], dynamicImports = [] } = chunks[name] ?? {}
  if (seen.has(name)) return seen
  seen.add(name)
  for (const each of [...imports, ...(later ? dynamicImports : [])]) comesWith(each, later, seen)
  return seen
}

const otherLanguage = /(^|\/)(nn|en)(\/|\.ts$)/

/** Kilobytes of scripts as they are sent, in bokmål. */
const kilobytes = (names: Iterable<string>): number => {
  const files = new Set([...names].filter((name) => !otherLanguage.test(name)).map((name) => chunks[name]?.file ?? ''))
  const scripts = [...files].filter((file) => file.endsWith('.js'))
  return scripts.reduce((total, file) => total + gzipSync(readFileSync(`${dist}/${file}`)).length, 0) / 1_000
}

const pageNamed = (page: string): string => `pages/${page}/${page}-page.tsx`

const words = 'words/nb.ts'

/** What a page of the desk loads before anybody does something on it. */
const loadedOn = (page: string): readonly string[] => [
  ...comesWith('index.html', false),
  ...comesWith(words, false),
  ...comesWith(pageNamed(page), false),
]

describe('the scripts of the desk', () => {
  it('are there for each page', () => {
    expect(chunks).toHaveProperty(['index.html'])
    expect(chunks).toHaveProperty([pageNamed('register')])
  })

  it('are at most 60 kB for the register', () => {
    expect(kilobytes(loadedOn('register'))).toBeLessThan(60)
    expect(kilobytes(loadedOn('register'))).toBeGreaterThan(10)
  })

  const first = [...loadedOn('case'), ...comesWith('pages/case/words/nb.ts', false)]

  const partsOf = (names: readonly string[]) => names.flatMap((name) => [...comesWith(`pages/case/${name}`, false)])

  const withForm = [...first, ...partsOf(['order/order-form.tsx', 'order/words/nb.ts', 'price/how-computed.tsx'])]

  it('are at most 100 kB for a case until its order is changed, and 130 kB with the form and every explanation', () => {
    expect(kilobytes(first)).toBeLessThan(100)
    expect(kilobytes(withForm)).toBeLessThan(130)
    expect(kilobytes(withForm)).toBeGreaterThan(kilobytes(first) + 10)
  })

  it('are at most 145 kB once somebody changes an answer: what reads answers comes then, and not before', () => {
    const touched = [...withForm, ...partsOf(['order/first-touch.ts', 'order/words/later/nb.ts'])]
    expect(kilobytes(touched)).toBeLessThan(145)
    expect(kilobytes(touched)).toBeGreaterThan(kilobytes(withForm) + 10)
  })
})
