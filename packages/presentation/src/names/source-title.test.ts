import { describe, expect, it } from 'vitest'
import { nb } from '../texts/nb.ts'
import { nn } from '../texts/nn.ts'
import { readable, sourceTitle } from './source-title.ts'

describe('a source', () => {
  it('is called in the reader’s language, or as it calls itself', () => {
    const title = { nb: 'Veiledende priser', nn: 'Rettleiande prisar', en: 'Guiding rates' }
    expect([nb, nn].map((texts) => sourceTitle({ title }, texts))).toEqual([title.nb, title.nn])
    expect(sourceTitle({ title: 'Priser' }, nn)).toBe('Priser')
  })
})

describe('where in a source a figure stands', () => {
  it('is said in the reader’s language, or as it says itself', () => {
    const place = { nb: 'Gruppe 5', nn: 'Gruppe 5, frå 2023', en: 'Group 5' }
    expect([nb, nn].map((texts) => readable(place, texts))).toEqual([place.nb, place.nn])
    expect(readable('§ 5-1', nn)).toBe('§ 5-1')
  })
})
