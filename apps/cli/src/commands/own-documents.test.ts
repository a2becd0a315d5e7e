import { ssbCatalogue } from '@anslag/price-lists'
import { type CatalogueDocument, readCatalogue } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { currentList, recorded } from '../recorded-run.ts'

const list = (members: object) => JSON.stringify({ ...Object(currentList), validTo: undefined, ...members })

const years = {
  'this.json': list({ id: 'own-2026', validTo: '2026-12-31' }),
  'next.json': list({ id: 'own-2027', validFrom: '2027-01-01' }),
}

const listOf = async (line: string, files: Readonly<Record<string, string>> = years): Promise<unknown> =>
  JSON.parse((await recorded(`${line} --format json`, files)).stdout).priceList.id

describe('several price lists on the command line', () => {
  it('price by the one that is valid on the day', async () => {
    const lists = '--list next.json --list this.json'
    expect(await listOf(`price small.json --day 2026-12-31 ${lists}`)).toBe('own-2026')
    expect(await listOf(`price small.json --day 2027-01-01 ${lists}`)).toBe('own-2027')
  })

  it('may come from files and from the program', async () => {
    expect(await listOf('price small.json --list demonstration-2026')).toBe('demonstration-2026')
  })

  it('are refused where two of them price one day, or none of them the day', async () => {
    const over = await recorded('price small.json --list this.json --list list.json', years)
    expect(over).toMatchObject({ code: 1, stdout: '' })
    expect(over.stderr).toMatch(/price-list\/(overlap|same-revision)/)
    const none = await recorded('price small.json --day 2025-01-01 --list this.json --list next.json', years)
    expect(none.stderr).toContain('price-list/no-list-for-day')
  })
})

describe('a catalogue on the command line', () => {
  const bundled = (): CatalogueDocument => {
    const read = readCatalogue(ssbCatalogue)
    if (!read.ok) throw new Error(JSON.stringify(read.issues))
    return read.value.document
  }

  const request = JSON.stringify({ format: 'request/1', tables: ['F_AAP', 'F_DEMO'] })

  const ownPrice = {
    kind: 'per-unit',
    figures: { value: '5000.00' },
    unit: 'money/table',
    vatCategory: 'S',
    place: 'Work assessment allowance',
  }

  const files = () => {
    const { tables, ...rest } = bundled()
    const own = tables.map((table) => (table.code === 'F_AAP' ? { ...table, tariff: 'fd-trygd.aap' } : table))
    const { tariffs } = Object(currentList)
    return {
      'tables.json': request,
      'own.json': JSON.stringify({ ...rest, id: 'own', tables: own }),
      'priced.json': list({ tariffs: { ...tariffs, 'fd-trygd.aap': ownPrice } }),
    }
  }

  it('gives one table a price of its own', async () => {
    const run = await recorded('price tables.json --list priced.json --catalogue own.json --format json', files())
    expect(run.stderr).toBe('')
    const { catalogue, lines } = JSON.parse(run.stdout)
    expect(catalogue.id).toBe('own')
    expect(lines).toContainEqual(expect.objectContaining({ component: 'fd-trygd', net: '6480.50' }))
  })

  it('is refused where the list lacks its tariff, and where it is none', async () => {
    const lacking = await recorded('price tables.json --catalogue own.json', files())
    expect(lacking.stderr).toContain('catalogue/unknown-tariff')
    const none = await recorded('price small.json --catalogue list.json')
    expect(none).toMatchObject({ code: 1, stdout: '' })
    expect(none.stderr).toContain('file/other-format')
  })
})
