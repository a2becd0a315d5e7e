import { describe, expect, it } from 'vitest'
import { freeName, shortName } from './names.ts'

describe('a short name', () => {
  it.each([
    ['Kreftregisteret', 'kreftregisteret'],
    ['Helse Førde', 'helse-forde'],
    ['Ærlig & Åpen', 'aerlig-apen'],
    ['Événement', 'evenement'],
    ['  --x--  ', 'x'],
    ['🦊', ''],
    ['a'.repeat(60), 'a'.repeat(40)],
  ])('is made of %j', (text, name) => {
    expect(shortName(text)).toBe(name)
  })

  it('that is free has the first number that nobody has', () => {
    expect(freeName('ønske', new Set())).toBe('onske-1')
    expect(freeName('kilde', new Set(['kilde-1', 'kilde-3']))).toBe('kilde-2')
  })
})
