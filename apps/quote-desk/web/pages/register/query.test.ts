import { describe, expect, it } from 'vitest'
import { addressOf, callOf, filtered, isEverything, queryOf, worded } from './query.ts'

const read = (address: string) => queryOf(Object.fromEntries(new URLSearchParams(address)))

describe('the address of the register', () => {
  it.each([
    '/',
    '/?text=s%C3%B8vn+bergen',
    '/?text=bergen&status=sent&officer=Kari+Nordmann&sort=buyer',
    '/?validFrom=2026-12-01&validTo=2026-12-07',
    '/?list=expiring-soon',
  ])('%s is what it shows, and leads there again', (address) => {
    expect(addressOf(read(address.slice(2)))).toBe(address)
  })

  it('leaves out what nobody looks for by, and the usual order', () => {
    expect(addressOf(read('text=&status=+&evil=1&sort=updated'))).toBe('/')
  })

  it('is everything where nothing is asked for, in whatever order', () => {
    expect([isEverything(read('sort=buyer')), isEverything(read('status=sent')), isEverything(read('list=expired'))])
      // each says whether it is
      .toEqual([true, false, false])
  })
})

describe('a list', () => {
  it('is narrowed one filter at a time, and each can be taken away', () => {
    const sent = filtered(read('text=bergen'), 'status', 'sent')
    expect(addressOf(sent)).toBe('/?text=bergen&status=sent')
    expect(addressOf(filtered(sent, 'status', ''))).toBe('/?text=bergen')
  })

  it('of work gives way to what somebody looks for', () => {
    expect(addressOf(worded(read('list=expired'), 'bergen'))).toBe('/?text=bergen')
    expect(addressOf(filtered(read('list=expired'), 'status', 'sent'))).toBe('/?status=sent')
  })

  it('is asked for page by page', () => {
    expect(callOf(read('text=a&sort=buyer'), 50)).toBe('/api/cases?text=a&sort=buyer&limit=50')
    expect(callOf(read(''), 50, 'xyz')).toBe('/api/cases?limit=50&after=xyz')
    expect(callOf(read('list=../cases'), 50)).toBe('/api/work-lists/..%2Fcases?limit=50')
  })
})
