import { describe, expect, it } from 'vitest'
import { tableBelow } from '../docs/tables.ts'
import { read } from '../repository/files.ts'
import { type Extent, importTable } from './import-table.ts'

const page = read('docs/architecture.md')

const columns = [
  ...['pricing', 'price-lists', 'planning', 'intake', 'quotes'],
  ...['signatures', 'presentation', 'documents', 'request-form', 'ui'],
]

/** How the page says an extent; where a few values are allowed it says in words which. */
const isSaid = (cell: string, extent: Extent | undefined): boolean => {
  if (extent === undefined) return cell === '' || cell === '**no**'
  if (extent === 'all') return cell === '✓'
  if (extent === 'types') return cell === 'types'
  if (extent === 'on-demand') return cell === 'on demand'
  return /^(schema|types, .+|✓ \(.+\))$/.test(cell)
}

const rows = tableBelow(page, 'Who may import whom').flatMap(([names = '', ...cells]) =>
  names.split(', ').map((name) => ({ name: name.replace('apps/', ''), cells })),
)

describe('the import table of docs/architecture.md', () => {
  it('has a row for every package that is shipped', () => {
    const shipped = Object.keys(importTable).filter((name) => name !== 'tooling')
    expect(rows.map(({ name }) => name).sort()).toEqual(shipped.sort())
  })

  it('says what the test holds the imports against', () => {
    const different = rows.flatMap(({ name, cells }) =>
      columns
        .filter((_, place) => name !== 'pricing' || place > 0)
        .filter((column) => !isSaid(cells[columns.indexOf(column)] ?? '', importTable[name]?.[column]))
        .map((column) => `${name} → ${column}`),
    )
    expect(different).toEqual([])
  })
})
