import { describe, expect, it } from 'vitest'
import { preferred } from './language.ts'

describe('the language of somebody who has chosen none', () => {
  it.each([
    [['nn-NO', 'nb'], 'nn'],
    [['no', 'en'], 'nb'],
    [['sv-SE', 'en-GB', 'nb'], 'en'],
    [['fi'], 'nb'],
    [[], 'nb'],
  ])('of a browser that asks for %j is %s', (names, language) => {
    expect(preferred(names)).toBe(language)
  })
})
