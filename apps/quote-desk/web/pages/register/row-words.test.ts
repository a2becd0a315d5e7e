import { describe, expect, it } from 'vitest'
import { loadWords } from '../../words/words.ts'
import { statusName, statusWords, sumInWords } from './row-words.ts'

const [nb, nn, en] = await Promise.all([loadWords('nb'), loadWords('nn'), loadWords('en')])

const day = '2026-11-23'

const sent = { status: 'sent', since: '2026-11-20T09:00:00Z', validUntil: '2026-12-04' } as const

describe('a case in a list', () => {
  it('says what it is and since when, in each language', () => {
    expect([nb, nn, en].map((words) => statusWords(sent, day, words))).toEqual([
      ['Sendt for 3 dager siden', 'svarfrist om 11 dager'],
      ['Sendt for 3 dagar sidan', 'svarfrist om 11 dagar'],
      ['Sent 3 days ago', 'answer due in 11 days'],
    ])
  })

  it.each([
    ['2026-11-23T05:00:00Z', 'Sendt i dag'],
    // Midnight in Oslo is 23:00 UTC in winter.
    ['2026-11-22T22:59:59Z', 'Sendt i går'],
    ['2026-11-22T23:00:00Z', 'Sendt i dag'],
    ['2026-03-01T12:00:00Z', 'Sendt 1. mars 2026'],
  ])('that was sent at %s is told so: %s', (since, told) => {
    expect(statusWords({ ...sent, since }, day, nb)[0]).toBe(told)
  })

  it('tells when the time to answer ran out', () => {
    expect(statusWords({ ...sent, status: 'expired', validUntil: '2026-11-22' }, day, nb)).toEqual([
      'Gått ut',
      'svarfristen gikk ut i går',
    ])
  })

  it('of a status that these pages do not know is called what the desk calls it', () => {
    expect([statusName('frozen', nb), statusName('toString', nb)]).toEqual(['frozen', 'toString'])
  })

  it('comes to whole kroner, also where a change takes some off', () => {
    expect(
      [sumInWords('48704.49', nb), sumInWords('-1500.00', nb)].map((text) => text.replaceAll('\u00a0', ' ')),
    ).toEqual(['48 704 kr', '−1 500 kr'])
  })
})
