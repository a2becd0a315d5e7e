import fc, { type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonReader, readJson } from './index.ts'

/** What JSON.parse makes of a text; nothing where it throws. */
const parsed = (text: string): readonly unknown[] => {
  try {
    return [JSON.parse(text)]
  } catch {
    return []
  }
}

const restrictions = ['json/duplicate-key', 'json/not-an-integer', 'json/lone-surrogate', 'json/too-deep']

/** Any JSON, numbers of all kinds included. */
const anyJson = fc.json({ maxDepth: 4 })

/** Documents that no restriction of ours touches. */
const plainDocument = fc
  .jsonValue({ maxDepth: 4, noUnicodeString: false })
  .map((value) =>
    JSON.parse(JSON.stringify(value), (_key, each) =>
      typeof each === 'number' ? Math.trunc(each) % 1_000_000 || 0 : each,
    ),
  )

const pieces =
  '{ } [ ] , : " \\ \\u0061 \\" 0 1 -1 -0 1.0 1e3 01 true null nul "a" "a":1 {"a":1} [] \n \u00a0 \ud83d / é'.split(' ')

/** Text that looks like JSON here and there. */
const jsonLike: Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((some) => some.join('')),
  fc.tuple(anyJson, fc.nat(1_000), fc.nat(3), fc.constantFrom('', ...pieces)).map(([text, at, cut, piece]) => {
    const place = at % (text.length + 1)
    return `${text.slice(0, place)}${piece}${text.slice(place + cut)}`
  }),
)

const check = (text: string) => {
  const read = readJson(text)
  const values = parsed(text)
  if (read.ok) {
    expect(values).toEqual([read.value])
    return
  }
  const codes = read.issues.map(({ code }) => code)
  if (values.length === 0) expect(codes.at(-1)).toMatch(/^json\/(syntax|too-deep)$/)
  else expect(restrictions).toEqual(expect.arrayContaining(codes))
}

describe('readJson', () => {
  it('accepts nothing that JSON.parse does not, and calls nothing a syntax error that JSON.parse accepts', () => {
    fc.assert(fc.property(jsonLike, check), { numRuns: 3_000 })
    fc.assert(fc.property(anyJson, check))
  })

  it('reads every document of whole numbers, texts and distinct names as JSON.parse does, however it is spaced', () => {
    fc.assert(
      fc.property(plainDocument, fc.constantFrom(0, 2, '\t', '\r\n '), (document, space) => {
        const text = JSON.stringify(document, null, space)
        expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) })
      }),
    )
  })

  it('finds the one wrong number in a document, and says where it stands', () => {
    const wrong = fc.constantFrom('0.5', '1e2', '-0', '1234567890123456')
    fc.assert(
      fc.property(fc.array(plainDocument, { minLength: 1 }), fc.nat(), wrong, (list, at, number) => {
        const place = at % list.length
        const text = `[${list.map((each, index) => (index === place ? number : JSON.stringify(each))).join()}]`
        expect(readJson(text)).toMatchObject({
          ok: false,
          issues: [{ code: 'json/not-an-integer', path: `/${place}` }],
        })
      }),
    )
  })

  it('finds the one name that stands twice, however it is escaped', () => {
    const escaped = (name: string) => [...name].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join('')
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(names, fc.nat(), (all, at) => {
        const name = all[at % all.length] ?? ''
        const text = `{${[...all.map((each) => `"${each}":1`), `"${escaped(name)}":1`].join()}}`
        expect(readJson(text)).toMatchObject({
          ok: false,
          issues: [{ code: 'json/duplicate-key', params: { key: name } }],
        })
      }),
    )
  })
})

describe('jsonReader', () => {
  it('says what readJson says, however small the pieces are and whatever else is read between them', () => {
    fc.assert(
      fc.property(jsonLike, jsonLike, fc.integer({ min: 1, max: 4 }), (text, other, tokens) => {
        const [step, otherStep] = [jsonReader(text, tokens), jsonReader(other, 1)]
        let result = step()
        for (let turns = 0; result === undefined && turns < 10_000; turns += 1) {
          otherStep()
          result = step()
        }
        expect(result).toEqual(readJson(text))
      }),
    )
  })

  it('reads a piece at a time', () => {
    const step = jsonReader('[1,[2]]', 3)
    expect([step(), step(), step()].slice(0, 2)).toEqual([undefined, undefined])
    expect(jsonReader('[', 3)()).toBeUndefined()
  })
})
