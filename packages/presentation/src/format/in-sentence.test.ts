import { expect, it } from 'vitest'
import { inSentence } from './in-sentence.ts'

it.each([
  ['Filformat', 'filformat'],
  ['Ønsker', 'ønsker'],
  ['FD-Trygd', 'FD-Trygd'],
  ['A4-ark', 'A4-ark'],
  ['', ''],
])('%s within a sentence is %s', (name, expected) => {
  expect(inSentence(name)).toBe(expected)
})
