import { describe, expect, it } from 'vitest'
import { nb } from '../texts/nb.ts'
import { nn } from '../texts/nn.ts'
import { sourceTitle } from './source-title.ts'

describe('a source', () => {
  it('is called in the reader’s language, or as it calls itself', () => {
    const title = { nb: 'Veiledende priser', nn: 'Rettleiande prisar', en: 'Guiding rates' }
    expect([nb, nn].map((texts) => sourceTitle({ title }, texts))).toEqual([title.nb, title.nn])
    expect(sourceTitle({ title: 'Priser' }, nn)).toBe('Priser')
  })
})
