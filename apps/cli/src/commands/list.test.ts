import { languages } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { currentList, recorded } from '../recorded-run.ts'

const list = (members: object) => JSON.stringify({ ...Object(currentList), validTo: undefined, ...members })

describe('anslag list check', () => {
  it('finds a good list good, and says its digest', async () => {
    const { code, stdout, stderr } = await recorded('list check list.json')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/demonstration-2026, rettelse \d/)
    expect(stdout).toMatch(/sha256:[0-9a-f]{64}/)
  })

  it('tells all that is wrong with a list', async () => {
    const bad = { 'bad.json': list({ validTo: '2025-12-31', defaults: {} }) }
    const { code, stdout, stderr } = await recorded('list check bad.json', bad)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('/validTo  price-list/period-reversed')
    expect(stderr).toContain('price-list/missing-default')
  })

  it('tells what is wrong in form and in content in one run', async () => {
    const bad = { 'bad.json': list({ title: 'Own', revision: 2, reason: undefined, defaults: {} }) }
    const { code, stderr } = await recorded('list check bad.json', bad)
    expect(code).toBe(1)
    for (const each of ['format/wrong-type', 'price-list/revision-without-reason', 'price-list/missing-default'])
      expect(stderr).toContain(each)
  })

  it('warns of an hour that costs nothing', async () => {
    const { rates } = Object(currentList)
    const free = { 'free.json': list({ rates: { ...rates, adviser: { ...rates.adviser, amount: '0.00' } } }) }
    const { code, stdout } = await recorded('list check free.json --lang en', free)
    expect(code).toBe(0)
    expect(stdout).toContain('/rates/adviser/amount')
    expect(stdout).toContain('costs nothing')
  })

  it('holds several lists against each other', async () => {
    const years = {
      'a.json': list({ validTo: '2026-12-31' }),
      'b.json': list({ id: 'demonstration-2027', validFrom: '2027-02-01' }),
      'c.json': list({ id: 'demonstration-2027', validFrom: '2027-01-01' }),
    }
    const gap = await recorded('list check a.json b.json', years)
    expect({ code: gap.code, stdout: gap.stdout }).toEqual({ code: 1, stdout: '' })
    expect(gap.stderr).toContain('price-list/gap')
    const together = await recorded('list check a.json c.json --format json', years)
    expect(JSON.parse(together.stdout)).toMatchObject([{ id: 'demonstration-2026' }, { id: 'demonstration-2027' }])
  })
})

describe('anslag list show', () => {
  it('shows the list of the day, with rates, tariffs, sources and the notice', async () => {
    const { code, stdout } = await recorded('list show')
    expect(code).toBe(0)
    expect(stdout).toContain('Demonstrasjonsprisliste 2026')
    expect(stdout).toContain('663,00 kr')
    expect(stdout).toContain('[1] ')
    expect(stdout).toContain('Demonstrasjon:')
  })

  it('shows what plans are made by, and where that is from', async () => {
    const { stdout } = await recorded('list show')
    const planning = stdout.split('\nPlanlegging\n')[1] ?? ''
    expect(planning).toMatch(/Prisvekst fra år til år +3 %/)
    expect(planning).toMatch(/Kø hos SSB før arbeidet begynner, fra 5 til 60 +20 arbeidsdager/)
    expect(planning).toContain('Antatt av dette prosjektet')
    const silent = JSON.stringify({ ...Object(currentList), planning: undefined })
    expect((await recorded('list show own.json', { 'own.json': silent })).stdout).not.toContain('Planlegging')
  })

  it('shows a list by id, by file and from standard input', async () => {
    const { stdout } = await recorded('list show')
    expect((await recorded('list show demonstration-2026')).stdout).toBe(stdout)
    expect((await recorded('list show list.json')).stdout).toBe(stdout)
    expect((await recorded('list show -', { '-': JSON.stringify(currentList) })).stdout).toBe(stdout)
  })

  it('writes the document as JSON', async () => {
    expect(JSON.parse((await recorded('list show --format json')).stdout)).toEqual(currentList)
  })

  it('refuses a day without a list, and a name that is none', async () => {
    expect((await recorded('list show --day 2020-01-01')).stderr).toContain('price-list/no-list-for-day')
    const { code, stderr } = await recorded('list show demo')
    expect(code).toBe(1)
    expect(stderr).toContain('file/no-such-list')
  })

  it.each(languages)('is written in %s, within 80 columns', async (language) => {
    const { stdout } = await recorded(`list show --lang ${language}`)
    expect(stdout).not.toMatch(/undefined|\[object|\{\w+\}/)
    expect(stdout.split('\n').filter((line) => line.length > 80 && !line.includes('https://'))).toEqual([])
  })
})

describe('anslag list diff', () => {
  it('shows every value that differs', async () => {
    const own = { 'own.json': list({ revision: 9, reason: { nb: 'Retta', nn: 'Retta', en: 'Mended' } }) }
    const { code, stdout } = await recorded('list diff demonstration-2026 own.json', own)
    expect(code).toBe(0)
    expect(stdout).toContain(' → 9')
    const json = await recorded('list diff demonstration-2026 own.json --format json', own)
    expect(JSON.parse(json.stdout)).toContainEqual(expect.objectContaining({ path: '/revision', after: '9' }))
  })

  it('says so when the lists are the same', async () => {
    const { stdout } = await recorded('list diff list.json demonstration-2026')
    expect(stdout).toContain('Listene er like.')
  })
})
