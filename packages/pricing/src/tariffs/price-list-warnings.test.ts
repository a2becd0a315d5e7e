import { describe, expect, it } from 'vitest'
import { changed } from '../values/testing/changed.ts'
import { priceListWarnings } from './index.ts'
import { listIssues, readSmallList, smallList } from './testing/list.ts'

describe('an hour that costs nothing', () => {
  it('is allowed, with a warning', () => {
    const document = changed(smallList, '/rates/officer/amount', '0.00')
    expect(listIssues(document)).toEqual([])
    expect(priceListWarnings(readSmallList(document).document)).toEqual([
      expect.objectContaining({ code: 'price-list/zero-rate', path: '/rates/officer/amount', severity: 'warn' }),
    ])
    expect(priceListWarnings(readSmallList().document)).toEqual([])
  })
})
