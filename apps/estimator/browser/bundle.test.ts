import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { languages } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { loadedWith, type Manifest, readManifest } from '../src/build/manifest.ts'
import { dist } from './testing/site.ts'

const manifest: Manifest = readManifest(dist)

const code = (file: string): string => readFileSync(`${dist}/${file}`, 'utf8')

const zipped = (files: Iterable<string>): number =>
  [...files].reduce((bytes, file) => bytes + gzipSync(code(file), { level: 9, memLevel: 9 }).length, 0)

const alive = (language: string): readonly string[] => loadedWith(manifest, `src/page/main-${language}.ts`)

const added = (language: string, key: string): readonly string[] => {
  const before = new Set(alive(language))
  return loadedWith(manifest, key).filter((file) => !before.has(file))
}

/** Bytes after gzip -9. Raised only by the commit that makes it necessary, which says why. */
const ceilings = {
  alive: 38_500,
  engine: 44_500,
  explanations: 3_500,
  help: 3_500,
  takeAlong: 15_000,
  scenarios: 11_000,
  style: 15_000,
}

describe.each(languages)('what a browser loads: %s', (language) => {
  const fetched = new Set(added(language, 'src/state/load-pricing.ts'))
  const takeAlong = added(language, 'src/parts/take-along/index.ts').filter((file) => !fetched.has(file))
  const scenarios = added(language, 'src/parts/scenarios/scenario-parts.tsx').filter((file) => !fetched.has(file))
  const sizes = {
    alive: zipped(alive(language)),
    engine: zipped(added(language, 'src/state/load-pricing.ts')),
    explanations: zipped(added(language, 'src/parts/explanations.ts')),
    help: zipped(added(language, `src/page/help-${language}.ts`)),
    takeAlong: zipped([...takeAlong, ...added(language, `src/texts/take-along/${language}.ts`)]),
    scenarios: zipped([...scenarios, ...added(language, `src/texts/scenarios/${language}.ts`)]),
  }

  it(`is ${sizes.alive} bytes until the form is alive`, () => {
    expect(sizes.alive).toBeLessThanOrEqual(ceilings.alive)
  })

  it(`is ${sizes.engine} bytes more, which the page then fetches, for the first total`, () => {
    expect(sizes.engine).toBeLessThanOrEqual(ceilings.engine)
  })

  it(`is on demand ${sizes.explanations} bytes of explanations and ${sizes.help} of help`, () => {
    expect(sizes.explanations).toBeLessThanOrEqual(ceilings.explanations)
    expect(sizes.help).toBeLessThanOrEqual(ceilings.help)
  })

  it(`is on demand ${sizes.takeAlong} bytes more to open, share, copy or print`, () => {
    expect(sizes.takeAlong).toBeGreaterThan(0)
    expect(sizes.takeAlong).toBeLessThanOrEqual(ceilings.takeAlong)
  })

  it(`is on demand ${sizes.scenarios} bytes more to compare alternatives`, () => {
    expect(sizes.scenarios).toBeGreaterThan(0)
    expect(sizes.scenarios).toBeLessThanOrEqual(ceilings.scenarios)
  })

  it('has no other language', () => {
    const text = alive(language).map(code).join('')
    expect(/\bikkje\b/.test(text)).toBe(language === 'nn')
    expect(/Statistics Norway does not/.test(text)).toBe(language === 'en')
  })
})

describe('what a browser loads', () => {
  const style = zipped(Object.values(manifest).flatMap(({ file }) => (file.endsWith('.css') ? [file] : [])))

  it(`is ${style} bytes of style`, () => {
    expect(style).toBeLessThanOrEqual(ceilings.style)
  })

  it('makes no code from text, and has no price list, no catalogue and no engine before the form is alive', () => {
    const all = Object.values(manifest)
      .filter(({ file }) => file.endsWith('.js'))
      .map(({ file }) => code(file))
      .join('')
    expect(all).not.toMatch(/\bFunction\(|=\s*Function\b|\beval\(/)
    expect(all).not.toMatch(/Kontormedarbeider|X_UFOREPENSJON/)
    expect(alive('nb').map(code).join('')).not.toMatch(/DecimalError|ZodMini/)
  })
})
