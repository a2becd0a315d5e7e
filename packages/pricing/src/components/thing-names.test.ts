import { describe, expect, it } from 'vitest'
import { demonstration } from '../testing/documents.ts'
import { namesOfThings } from './names-of-things.ts'

const catalogue = demonstration.book.catalogue.document

const named = (list: string, ...things: readonly object[]) => namesOfThings(list, { [list]: things }, catalogue)

const inBokmal = (list: string, ...things: readonly object[]) => named(list, ...things).map(({ nb }) => nb)

describe('a thing is called', () => {
  it('by the name that somebody gave it, whatever else it says of itself', () => {
    const name = 'Pasientregisteret'
    expect(named('sources', { id: 'a', name, register: 'npr' })).toEqual([{ nb: name, nn: name, en: name }])
  })

  it('else by its register, in the reader’s language', () => {
    expect(named('sources', { id: 'a', register: 'kreftregisteret' })).toEqual([
      { nb: 'Kreftregisteret', nn: 'Kreftregisteret', en: 'Cancer Registry of Norway' },
    ])
  })

  it('else by what it is and its place', () => {
    expect(named('populations', { id: 'a', name: 'Unge' }, { id: 'b' })[1]).toEqual({
      nb: 'populasjon 2',
      nn: 'populasjon 2',
      en: 'population 2',
    })
    expect(inBokmal('sources', { id: 'a', register: 'none-of-the-catalogue' })).toEqual(['kilde 1'])
    expect(inBokmal('institutions', { id: 'uio', country: 'NO' })).toEqual(['institusjon 1'])
  })

  it('never by its id', () => {
    for (const list of ['institutions', 'populations', 'sources', 'wishes', 'deliveries'])
      expect(JSON.stringify(named(list, { id: 'an-id' }, { id: 'another-id' }))).not.toContain('-id')
  })

  it('otherwise than the others: where two would be called alike, each has its place', () => {
    expect(inBokmal('populations', { id: 'a', name: 'Unge' }, { id: 'b', name: 'Unge' })).toEqual([
      'Unge (1)',
      'Unge (2)',
    ])
  })
})

describe('a delivery is called', () => {
  it('by its year', () => {
    expect(named('deliveries', { id: 'a', expectedOn: '2027-04-01' })).toEqual([
      { nb: 'levering 2027', nn: 'levering 2027', en: 'delivery 2027' },
    ])
  })

  it('by its day where another one comes in the same year', () => {
    const things = ['2027-04-01', '2027-12-24', '2028-04-01'].map((expectedOn, index) => ({
      id: `${index}`,
      expectedOn,
    }))
    expect(inBokmal('deliveries', ...things)).toEqual([
      'levering 1. april 2027',
      'levering 24. desember 2027',
      'levering 2028',
    ])
    expect(named('deliveries', ...things)[0]?.en).toBe('delivery 1 April 2027')
  })

  it('by its day and its place where another one comes on the same day', () => {
    const expectedOn = '2027-04-01'
    expect(inBokmal('deliveries', { id: 'a', expectedOn }, { id: 'b', expectedOn })).toEqual([
      'levering 1. april 2027 (1)',
      'levering 1. april 2027 (2)',
    ])
  })
})

describe('a wish is called', () => {
  it('by its text', () => {
    expect(inBokmal('wishes', { id: 'a', text: 'Skolekretser' })).toEqual(['Skolekretser'])
  })

  it('by the beginning of a long text, up to a whole word', () => {
    const text = 'Reisetid fra bosted til nærmeste sykehus, fastlege og legevakt for hver av dem'
    expect(inBokmal('wishes', { id: 'a', text })).toEqual(['Reisetid fra bosted til nærmeste sykehus, fastlege og …'])
    const [shortest = ''] = inBokmal('wishes', { id: 'a', text: '🦊'.repeat(100) })
    expect(shortest).toBe(`${'🦊'.repeat(60)} …`)
  })
})

describe('a list', () => {
  it('that holds no things with names has none', () => {
    expect(['tables', 'variables', 'project', 'constructor'].flatMap((list) => named(list, { id: 'a' }))).toEqual([])
    expect(namesOfThings('sources', {}, catalogue)).toEqual([])
  })

  it('is named by each catalogue in its own words', () => {
    const request = { sources: [{ id: 'a', register: 'npr' }] }
    expect(namesOfThings('sources', request, undefined)[0]?.nb).toBe('kilde 1')
    expect(namesOfThings('sources', request, catalogue)[0]?.nb).toBe('Norsk pasientregister (NPR)')
  })
})
