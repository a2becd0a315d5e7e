import { describe, expect, it } from 'vitest'
import { catalogue } from '../testing/catalogue.ts'
import { readOrder } from './index.ts'

const files = [{ name: 'names.txt', text: 'kjoenn\n' }]

/** Calls it as plain JavaScript does, which has no types; the message of what it throws. */
const refusal = async (...given: readonly unknown[]): Promise<string> => {
  const untyped: (...given: never[]) => Promise<unknown> = readOrder
  const read: Promise<unknown> = Reflect.apply(untyped, undefined, given)
  return read.then(() => 'nothing was refused', String)
}

describe('reading an order with a wrong argument', () => {
  it.each([
    ['files', undefined],
    ['files', { catalogue }],
    ['files', { files: files[0], catalogue }],
    ['files', { files: ['names.txt'], catalogue }],
    ['files', { files: [{ name: 'names.txt' }], catalogue }],
    ['files', { files: [{ name: 'names.txt', bytes: 'kjoenn' }], catalogue }],
    ['catalogue', { files }],
    ['catalogue', { files, catalogue: catalogue.document }],
    ['catalogue', { files, catalogue: null }],
  ])('names the argument: %s', async (argument, given) => {
    expect(await refusal(given)).toContain(`ArgumentError: readOrder: ${argument} must be`)
  })
})
