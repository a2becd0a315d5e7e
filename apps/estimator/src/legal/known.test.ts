import { describe, expect, it } from 'vitest'
import { type AskedAgainst, knownText } from './known.ts'

const known: AskedAgainst = {
  version: '0.1.0+a',
  engine: 'anslag-pricing/0.1.0',
  list: '{"id":"demonstration-2026","revision":2,"status":"demonstration","validFrom":"2026-01-01"}',
  language: 'nb',
  worksOffline: 'yes',
  browser: 'Mozilla/5.0',
  window: '320 × 640',
}

describe('what the page knows', () => {
  it('names the versions, the list and the browser, each on its line', () => {
    expect(knownText(known).split('\n')).toEqual([
      'page: 0.1.0+a',
      'engine: anslag-pricing/0.1.0',
      'price list: demonstration-2026, revision 2, demonstration, valid from 2026-01-01',
      'language: nb',
      'works offline: yes',
      'window: 320 × 640',
      'browser: Mozilla/5.0',
    ])
  })

  it.each([
    [undefined, 'price list: cannot be fetched'],
    ['{', 'price list: cannot be read'],
    ['null', 'price list: ?, revision ?, ?, valid from ?'],
    ['{"id":"a\\nbrowser: b","revision":[]}', 'price list: a browser: b, revision ?, ?, valid from ?'],
  ])('says what it can of a list: %s', (list, line) => {
    expect(knownText({ ...known, list }).split('\n')[2]).toBe(line)
  })
})
