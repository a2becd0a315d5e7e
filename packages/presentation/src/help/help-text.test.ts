import { languages } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { nb } from '../texts/nb.ts'
import { helpFor } from '../texts/texts-for.ts'
import { helpText } from './help-text.ts'

describe.each(languages)('help in %s', (language) => {
  const help = helpFor(language)

  it('stands for every driver', () => {
    expect(Object.keys(help).sort()).toEqual(Object.keys(nb.drivers).sort())
  })

  it('says more than the name: at least a sentence', () => {
    expect(Object.values(help).filter((text) => text.split(' ').length < 8)).toEqual([])
  })
})

describe('help for a driver', () => {
  it('is found by its key, and there is none for others', () => {
    expect(helpText('tables', helpFor('en'))).toContain('fixed price per table')
    expect(helpText('moons', helpFor('nn'))).toBeUndefined()
    expect(helpText('toString', helpFor('nn'))).toBeUndefined()
  })
})
