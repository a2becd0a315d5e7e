import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changed } from '../values/testing/changed.ts'
import { listIssues, smallList } from './testing/list.ts'

type Fault = readonly [path: string, value: unknown]

/** One thing wrong in the form of each part. */
const ofForm: readonly Fault[] = [
  ['/title', undefined],
  ['/more', 1],
  ['/validFrom', '1. mai'],
  ['/revision', 'one'],
  ['/status', 'final'],
  ['/rates/adviser/amount', 1178],
  ['/defaults/files', 1],
  ['/tariffs/copying.base/unit', 'HOUR'],
  ['/tariffs/copying.kind/kind', 'answers'],
]

/** One thing wrong in the content of each part, none of which a fault of the form hides. */
const ofContent: readonly Fault[] = [
  ['/tariffs/copying.file/source', 'hearsay'],
  ['/tariffs/copying.page/figures/value', '1'],
  ['/tariffs/copying.fee', undefined],
  ['/componentRates/sending', undefined],
  ['/defaults/files.kind', 'xml'],
  ['/rates/officer/amount', '-841.00'],
]

const after = (faults: readonly Fault[]): unknown =>
  faults.reduce<unknown>((document, [path, value]) => changed(document, path, value), smallList)

describe('all faults of a list', () => {
  it('are told in one run, whatever is wrong with its form', () => {
    fc.assert(
      fc.property(fc.subarray([...ofForm], { minLength: 1 }), fc.subarray([...ofContent]), (form, content) => {
        const alone = [...form, ...content].flatMap((fault) => listIssues(after([fault])))
        expect([...listIssues(after([...form, ...content]))].toSorted()).toEqual(alone.toSorted())
      }),
    )
  })

  it('are none that only arose because something could not be read', () => {
    expect(listIssues(changed(smallList, '/sources/0/title', ''))).toEqual(['format/too-small /sources/0/title'])
    expect(listIssues(changed(smallList, '/rates', []))).toEqual(['format/wrong-type /rates'])
    const both = changed(changed(smallList, '/rates', []), '/tariffs/copying.page/figures/value', '1')
    expect(listIssues(both)).toEqual([
      'format/wrong-type /rates',
      ...listIssues(changed(smallList, '/tariffs/copying.page/figures/value', '1')),
    ])
    expect(listIssues(changed(changed(smallList, '/validTo', '2020-01-01'), '/validFrom', 1))).toHaveLength(1)
  })

  it('of what is no list at all are those of its form', () => {
    expect(listIssues([])).toEqual(['format/wrong-type '])
  })
})
