import { priceBookOn } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { shippedFiles, verifiedDigestsOf } from '../build/documents.ts'
import { builtFiles } from '../testing/built-pricing.ts'
import { listWith, threeYears } from '../testing/price-lists.ts'
import { documentFiles } from './document-files.ts'
import { loadDocuments } from './documents.ts'
import type { FetchText } from './pricing.ts'

const [lastYear, thisYear, nextYear] = threeYears

const beside =
  (list: unknown): FetchText =>
  async (file) =>
    file === documentFiles.list ? JSON.stringify(list) : builtFiles(file)

const loaded = (list: unknown) => loadDocuments(beside(list), {})

/** The id and revision of the list that prices each day; the issue's code where none does. */
const pricingOn = async (list: unknown, ...days: readonly string[]) => {
  const { documents } = await loaded(list)
  if (documents === undefined) return undefined
  return days.map((day) => {
    const ofDay = priceBookOn(day, documents)
    return ofDay.ok ? `${ofDay.value.list.document.id}-${ofDay.value.list.document.revision}` : ofDay.issues[0]?.code
  })
}

const refusedIn = async (list: unknown) =>
  (await loaded(list)).refusals.map(({ file, list: which, issues }) => ({
    file,
    ...which,
    issues: issues.map(({ code, path }) => `${code} ${path}`),
  }))

describe('the price lists in a file', () => {
  it('are chosen by the day', async () => {
    expect(await pricingOn(threeYears, '2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01', '2024-12-31')).toEqual([
      'list-2025-1',
      'list-2026-1',
      'list-2026-1',
      'list-2027-1',
      'price-list/no-list-for-day',
    ])
    expect(await refusedIn(threeYears)).toEqual([])
  })

  it('may be one alone', async () => {
    expect(await pricingOn(thisYear, '2026-06-01', '2027-01-01')).toEqual(['list-2026-1', 'price-list/no-list-for-day'])
  })

  it('may be a list and its correction: the last revision prices', async () => {
    const corrected = listWith({ ...thisYear, revision: 2, reason: { nb: 'Rettet.', nn: 'Retta.', en: 'Corrected.' } })
    expect(await pricingOn([corrected, thisYear], '2026-06-01')).toEqual(['list-2026-2'])
  })

  it('go on pricing when another is refused, which is told with its place and id', async () => {
    const wrong = listWith({ ...nextYear, currency: 'SEK' })
    expect(await pricingOn([lastYear, thisYear, wrong], '2026-06-01', '2027-06-01')).toEqual([
      'list-2026-1',
      'price-list/no-list-for-day',
    ])
    expect(await refusedIn([lastYear, thisYear, wrong])).toEqual([
      { file: 'price-list.json', place: 3, id: 'list-2027', issues: ['format/not-allowed /currency'] },
    ])
  })

  it('do not price when their correction is refused: they are known to be wrong', async () => {
    const wrong = listWith({ ...thisYear, revision: 2 })
    expect(await pricingOn([lastYear, thisYear, wrong], '2025-06-01', '2026-06-01')).toEqual([
      'list-2025-1',
      'price-list/no-list-for-day',
    ])
  })

  it('are all refused when two are valid on one day, or two are the same revision', async () => {
    const open = listWith({ ...thisYear, validTo: undefined })
    expect(await pricingOn([open, nextYear], '2026-06-01')).toBeUndefined()
    expect(await refusedIn([open, nextYear])).toEqual([{ file: 'price-list.json', issues: ['price-list/overlap '] }])
    expect(await refusedIn([thisYear, thisYear])).toEqual([
      { file: 'price-list.json', issues: ['price-list/same-revision /1'] },
    ])
  })

  it('may leave days between them, on which there is none', async () => {
    expect(await pricingOn([lastYear, nextYear], '2025-06-01', '2026-06-01')).toEqual([
      'list-2025-1',
      'price-list/no-list-for-day',
    ])
    expect(await refusedIn([lastYear, nextYear])).toEqual([])
  })

  it.each([[[]], [{}], [null], [['x']]])('are none in %j', async (list) => {
    expect((await loaded(list)).documents).toBeUndefined()
    expect(await refusedIn(list)).toHaveLength(1)
  })
})

describe('a file that the page was built with', () => {
  const files = shippedFiles(threeYears)

  it('gives the same documents as when it is read', async () => {
    const verifiedDigests = await verifiedDigestsOf(files)
    const [trusted, read] = [
      await loadDocuments(async (file) => files[file], verifiedDigests),
      await loadDocuments(async (file) => files[file], {}),
    ]
    expect(trusted.documents?.lists.map(({ document, digest }) => [document, digest])).toEqual(
      read.documents?.lists.map(({ document, digest }) => [document, digest]),
    )
    expect(trusted.documents?.catalogue.digest).toBe(read.documents?.catalogue.digest)
    expect(trusted.documents?.vatTable.document).toEqual(read.documents?.vatTable.document)
  })

  it('is read when one letter of it is another, and when it stands in place of another file', async () => {
    const verifiedDigests = await verifiedDigestsOf(files)
    const text = files[documentFiles.list] ?? ''
    const changed = await loadDocuments(
      async (file) => (file === documentFiles.list ? text.replace('"NOK"', '"NOX"') : files[file]),
      verifiedDigests,
    )
    expect(changed.refusals.map(({ list }) => list?.place)).toEqual([1])
    const swapped = await loadDocuments(async () => text, verifiedDigests)
    expect(swapped.refusals.map(({ file }) => file)).toEqual([documentFiles.catalogue, documentFiles.vatTable])
  })

  it('has the last revision of every period of the repository, each valid', async () => {
    const old = listWith({ ...thisYear, tariffs: {}, rates: {} })
    const corrected = listWith({ ...thisYear, revision: 2, reason: { nb: 'Rettet.', nn: 'Retta.', en: 'Corrected.' } })
    const verifiedDigests = await verifiedDigestsOf(shippedFiles([old, corrected, nextYear]))
    expect(verifiedDigests[documentFiles.list]?.digests).toHaveLength(2)
    await expect(verifiedDigestsOf(shippedFiles([old, nextYear]))).rejects.toThrow('price-list/missing-tariff')
  })
})
