import { describe, expect, it } from 'vitest'
import { draftOfFile, forgetDraft, keepDraft, keptDraft, saidBy, withDays } from './list-draft.ts'

/** As a browser has it. */
const storage = (): Storage => {
  const kept = new Map<string, string>()
  return {
    length: 0,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

const list = { format: 'price-list/1', id: 'our-2027', revision: 2, validFrom: '2027-01-01', validTo: '2027-12-31' }

describe('a list that is about to be uploaded', () => {
  it('is what stands in the file, with or without the mark that some editors put first', () => {
    for (const mark of ['', '\uFEFF'])
      expect(draftOfFile('our.json', mark + JSON.stringify(list))).toMatchObject({
        ok: true,
        value: { from: 'file', name: 'our.json', document: list },
      })
  })

  it('of a file that is no JSON is refused, with where', () => {
    const read = draftOfFile('our.json', '{ "id": "a", "id": "b" }')
    expect(read).toMatchObject({ ok: false, issues: [{ code: 'json/duplicate-key' }] })
  })

  it('stands there again for the one who chose it, until it is uploaded', () => {
    const kept = storage()
    const draft = { from: 'file', name: 'our.json', document: list } as const
    keepDraft(kept, 'Kari', draft, '2026-11-23T09:00:00Z')
    expect(keptDraft(kept, 'Kari')).toEqual(draft)
    expect(keptDraft(kept, 'Ola')).toBeUndefined()
    forgetDraft(kept, 'Kari')
    expect(keptDraft(kept, 'Kari')).toBeUndefined()
  })

  it('says what it can before anybody knows whether it is a list', () => {
    expect(saidBy(list)).toEqual({ id: 'our-2027', revision: '2', validFrom: '2027-01-01', validTo: '2027-12-31' })
    for (const other of [null, [], 'x', { id: {} }])
      expect(saidBy(other)).toEqual({ id: '', revision: '', validFrom: '', validTo: '' })
  })

  it('takes the days that its owner says, with or without a last one', () => {
    expect(withDays(list, '2028-01-01', '2028-06-30')).toMatchObject({ validFrom: '2028-01-01', validTo: '2028-06-30' })
    expect(withDays(list, '2028-01-01', '')).toEqual({
      format: 'price-list/1',
      id: 'our-2027',
      revision: 2,
      validFrom: '2028-01-01',
    })
  })
})
