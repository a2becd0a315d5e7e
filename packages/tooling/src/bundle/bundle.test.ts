import { describe, expect, it } from 'vitest'
import { type Bundled, bundled } from './bundled.ts'
import { beside, entries } from './entries.ts'

/** Bytes after gzip -9. Raised only by the commit that makes it necessary, which says why. */
const ceilings: Readonly<Record<keyof typeof entries, number>> = {
  // What is called wrongly says so by function and argument; registers that a source may name, texts in their legible form and bounded before their patterns run.
  // Lines are titled by what things are called.
  'engine without readers': 28_900,
  engine: 37_700,
  // An estimate is read by working out every figure again.
  'engine with all readers': 50_600,
  // What stands beside the sum, by name; countries by name, too.
  presentation: 20_000,
  help: 4_000,
  // With views and explanations of presentation; words come beside it.
  documents: 20_000,
  // OpenDocument spreadsheets, workbooks in a ZIP, days in every spelling.
  'variable lists': 25_300,
}

const evaluated = [/\bFunction\(|=\s*Function\b|\beval\(/, 'code made from text, which a strict content policy forbids']
const schemas = [/\$schema/, 'the generator of JSON Schemas']
const readers = [/ZodMini/, 'the schemas that documents are read with']
const digests = [/0x6a09e667|1779033703/, 'the computation of digests']
const library = [/constructDateFrom/, 'the arithmetic of a date library']
const data = [/Kontormedarbeider|X_UFOREPENSJON/, 'a price list or a catalogue']
const sentences = [/Statistics Norway|Statistisk sentralbyrå/, 'sentences of issues or help']
const nynorsk = [/\bikkje\b/, 'nynorsk']
const english = [/\bStatistics Norway\b/, 'English']

type Sign = readonly (RegExp | string)[]

/** Signs of what must not come along, and what each would be. */
const unwanted: Readonly<Record<keyof typeof entries, readonly Sign[]>> = {
  'engine without readers': [readers, digests, evaluated, schemas, library, data, sentences],
  engine: [evaluated, schemas, library, data, sentences],
  'engine with all readers': [evaluated, schemas, library, data, sentences],
  presentation: [evaluated, schemas, data, nynorsk, english, [/\bDecimal\b/, 'arithmetic']],
  help: [nynorsk, english],
  documents: [evaluated, schemas, readers, digests, data, nynorsk, english, [/\bDecimal\b/, 'arithmetic']],
  'variable lists': [evaluated, schemas, library, data, sentences],
}

const found = (code: string, [sign = /^/]: Sign): string | undefined => code.match(sign)?.[0]

const results = await Promise.all(
  Object.entries(entries).map(
    async ([name, text]): Promise<readonly [string, Bundled]> => [name, await bundled(text, beside[name])],
  ),
)

const known: Readonly<Record<string, number>> = ceilings

const signs: Readonly<Record<string, readonly Sign[]>> = unwanted

describe.each(results)('%s in a browser', (name, { code, parts, size }) => {
  const ceiling = known[name] ?? 0

  it(`is small: ${size} bytes of ${ceiling}`, () => {
    const largest = parts.slice(0, 6).map(([part, bytes]) => `${part} ${bytes}`)
    expect(size, `the largest before minifying: ${largest.join(', ')}`).toBeLessThanOrEqual(ceiling)
  })

  it.each(signs[name] ?? [])('is without %s: %s', (...sign) => {
    expect(found(code, sign)).toBeUndefined()
  })

  it("is without Node's modules", () => {
    expect(code).not.toMatch(/["'`]node:/)
  })
})

describe('the signs', () => {
  it.each([
    ['export { jsonSchema } from "@anslag/pricing"', schemas],
    ['export { readRequest } from "@anslag/pricing"', readers],
    ['export { digest } from "@anslag/pricing"', digests],
    ['export { daysAfter } from "@anslag/pricing"', library],
    ['export { priceLists, ssbCatalogue } from "@anslag/price-lists"', data],
    ['export { nn } from "@anslag/presentation/estimate/nn"', nynorsk],
    ['export { en } from "@anslag/presentation/estimate/en"', english],
    ['export * as z from "zod"', evaluated],
  ])('show in %s', async (text, sign) => {
    const { code } = await bundled(text)
    expect(found(code, sign)).toBeDefined()
  })
})
