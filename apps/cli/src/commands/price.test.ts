import { exampleRequests } from '@anslag/price-lists'
import { languages, readEstimate } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { currentList, recorded } from '../recorded-run.ts'

const list = (members: object) => JSON.stringify({ ...Object(currentList), validTo: undefined, ...members })

describe('anslag price', () => {
  it('writes an estimate with lines, VAT, totals and the notice that amounts are made up', async () => {
    const { code, stdout, stderr } = await recorded('price small.json')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('Sum ekskl. mva.')
    expect(stdout).toContain('25 % mva.')
    expect(stdout).toMatch(/^\*\*\* Demonstrasjon[\s\S]*Sum inkl\. mva\..*\d{2} kr\n[\s\S]*! Demonstrasjon: /)
  })

  it('ends every amount of the table in one column', async () => {
    const { stdout } = await recorded('price typical.json')
    const amounts =
      stdout
        .match(/^Linje [\s\S]*?^Sum inkl.*/m)?.[0]
        .split('\n')
        .filter((line) => / +[\d ]+,\d{2} kr$/.test(line)) ?? []
    expect(amounts.length).toBeGreaterThan(10)
    expect(new Set(amounts.map((line) => line.length)).size).toBe(1)
  })

  it('reads standard input for -', async () => {
    const content = JSON.stringify(exampleRequests.typical)
    expect((await recorded('price -', { '-': content })).stdout).toBe((await recorded('price typical.json')).stdout)
  })

  it('writes estimate/1 as JSON, which can be read again', async () => {
    const { code, stdout } = await recorded('price typical.json --format json')
    expect(code).toBe(0)
    expect(readEstimate(JSON.parse(stdout))).toMatchObject({ ok: true, value: { day: '2026-11-22' } })
  })

  it('prices on the day that was asked for', async () => {
    const { stdout } = await recorded('price small.json --day 2026-03-01 --format json')
    expect(JSON.parse(stdout)).toMatchObject({ day: '2026-03-01' })
  })

  it('refuses a day without a list', async () => {
    const { code, stdout, stderr } = await recorded('price small.json --day 2020-01-01')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('price-list/no-list-for-day')
    expect(stderr).toContain('1. januar 2020')
  })

  it('prices with another list, by file or by id', async () => {
    const own = { 'own.json': list({ id: 'own', revision: 2, reason: { nb: 'x', nn: 'x', en: 'x' } }) }
    const { stdout } = await recorded('price small.json --list own.json --format json', own)
    expect(JSON.parse(stdout)).toMatchObject({ priceList: { id: 'own', revision: 2 } })
    const known = await recorded('price small.json --list demonstration-2026 --format json')
    expect(known.stdout).toBe((await recorded('price small.json --format json')).stdout)
  })

  it('refuses a list that does not hold on the day, or that is none', async () => {
    const own = { 'own.json': list({ validFrom: '2027-01-01' }), 'odd.json': list({ currency: 'EUR' }) }
    expect((await recorded('price small.json --list own.json', own)).stderr).toContain('price-list/no-list-for-day')
    const odd = await recorded('price small.json --list odd.json', own)
    expect(odd.stderr).toContain('/currency  format/not-allowed')
    expect((await recorded('price small.json --list small.json')).stderr).toContain('file/other-format')
    const none = await recorded('price small.json --list demonstration-2062')
    expect(none.code).toBe(1)
    expect(none.stderr).toContain('demonstration-2026')
  })

  it('writes the result also when SSB could not proceed', async () => {
    const content = '{"format": "request/1", "application": {"purpose": "other"}}'
    const { code, stdout } = await recorded('price blocked.json', { 'blocked.json': content })
    expect(code).toBe(0)
    expect(stdout).toContain('Stopper søknaden')
  })

  it('says that a total is a beginning when something must be assessed', async () => {
    const content = '{"format": "request/1", "variables": [{"name": "x"}]}'
    const { stdout } = await recorded('price open.json', { 'open.json': content })
    expect(stdout).toContain('Sum inkl. mva. (eksempelbeløp, fra)')
    expect(stdout).toContain('Må vurderes')
  })

  it('explains every line and the VAT when asked', async () => {
    const { stdout } = await recorded('price typical.json --explain')
    const { lines } = JSON.parse((await recorded('price typical.json --format json')).stdout)
    for (const { id } of lines) expect(stdout).toContain(`Linje-id: ${id}\n`)
    expect(stdout).toMatch(/^\s*[├└]─ /m)
    expect(stdout).toContain('\n- [1] ')
    expect((await recorded('price typical.json')).stdout).not.toMatch(/[├└]─ /)
  })

  it.each(languages)('is written in %s, within 80 columns', async (language) => {
    const { stdout } = await recorded(`price typical.json --explain --lang ${language}`)
    expect(stdout).toContain({ nb: 'Sum inkl. mva.', nn: 'Rekna ut av', en: 'Total' }[language])
    expect(stdout).not.toMatch(/undefined|\[object|\{\w+\}/)
    expect(stdout.split('\n').filter((line) => line.length > 80 && !line.includes('https://'))).toEqual([])
  })

  it('has colours only where the environment shows them', async () => {
    expect((await recorded('price small.json')).stdout).not.toContain('\u001b')
    expect((await recorded('price small.json', {}, { colour: true })).stdout).toContain('\u001b[1m')
    expect((await recorded('price small.json --format json', {}, { colour: true })).stdout).not.toContain('\u001b')
  })
})
