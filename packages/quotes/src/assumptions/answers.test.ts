import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerAt, isAnswer, withValue } from './answers.ts'

const document = { a: { 'b/c': [1, { d: null }], 'e~f': 'x' }, list: ['p', 'q'] }

describe('what stands at a JSON Pointer', () => {
  it.each([
    ['', document],
    ['/a/b~1c/0', 1],
    ['/a/b~1c/1/d', null],
    ['/a/e~0f', 'x'],
    ['/list/1', 'q'],
    ['/list/2', undefined],
    ['/list/length', undefined],
    ['/list/01', undefined],
    ['/a/e~0f/0', undefined],
    ['/a/b~1c/1/d/g', undefined],
    ['/constructor', undefined],
    ['/gone/deeper', undefined],
  ])('is found at “%s”', (ref, value) => {
    expect(answerAt(document, ref)).toEqual(value)
  })
})

describe('a document with another value', () => {
  it.each([
    ['', 7, 7],
    ['/list/1', 'r', { ...document, list: ['p', 'r'] }],
    ['/list/2', 'r', document],
    ['/list', undefined, { a: document.a }],
    ['/new/deep', 1, { ...document, new: { deep: 1 } }],
    ['/gone/deep', undefined, document],
    ['/list/0/deep', undefined, document],
    ['/a/b~1c/1/d', undefined, { ...document, a: { ...document.a, 'b/c': [1, {}] } }],
    ['/a/e~0f', undefined, { ...document, a: { 'b/c': document.a['b/c'] } }],
    ['/a/b~1c/1/d', 2, { ...document, a: { ...document.a, 'b/c': [1, { d: 2 }] } }],
    ['/a/e~0f/0', 1, { ...document, a: { ...document.a, 'e~f': { 0: 1 } } }],
  ])('has it at “%s” and is else the same', (ref, value, expected) => {
    const before = JSON.stringify(document)
    expect(withValue(document, ref, value)).toStrictEqual(expected)
    expect(JSON.stringify(document)).toBe(before)
  })

  it('is without what was made to hold a value, when that goes', () => {
    expect(withValue(withValue(document, '/new/deep/er', 1), '/new/deep/er', undefined)).toStrictEqual(document)
  })

  it('goes back by the value that was there', () => {
    const refs = fc.constantFrom('/a/b~1c/0', '/a/b~1c/1/d', '/a/e~0f', '/list', '/list/0', '/a')
    fc.assert(
      fc.property(refs, fc.jsonValue(), (ref, value) => {
        const changed = withValue(document, ref, value)
        expect(answerAt(changed, ref)).toEqual(value)
        expect(withValue(changed, ref, answerAt(document, ref))).toEqual(document)
      }),
    )
  })
})

describe('an answer', () => {
  it('is yes or no, a count, a choice, or a list of codes', () => {
    expect([true, false, 0, 7, 'csv', '', [], ['a', 'b']].filter((value) => !isAnswer(value))).toEqual([])
    expect([undefined, null, {}, [1], ['a', 1], [['a']]].filter(isAnswer)).toEqual([])
  })
})
