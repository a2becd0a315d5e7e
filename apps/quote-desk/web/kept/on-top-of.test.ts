import { describe, expect, it } from 'vitest'
import { isAnyWritten, onTopOf, restoredOn } from './on-top-of.ts'

const begun = { name: 'UiO', city: 'Oslo' }

describe('a form that somebody writes in while another saves', () => {
  it('keeps what was written, emptied too, and shows the rest as it was saved', () => {
    const now = { name: 'UiO, SV', city: 'Bergen', phone: '1' }
    expect(onTopOf({ ...begun, city: 'Ås' }, begun, now)).toEqual({ name: 'UiO, SV', city: 'Ås', phone: '1' })
    expect(onTopOf({ ...begun, city: '' }, begun, now)).toEqual({ name: 'UiO, SV', city: '', phone: '1' })
    expect(onTopOf(begun, begun, { name: 'UiB' })).toEqual({ name: 'UiB' })
  })

  it('has something to keep only where it says something else than it began with', () => {
    expect([isAnyWritten({ ...begun, phone: '' }, begun), isAnyWritten({ city: 'Oslo' }, begun)]).toEqual([false, true])
  })

  it('stands again after a reload, on top of what was saved since', () => {
    expect(restoredOn({ texts: { ...begun, city: 'Ås' }, begun }, { name: 'UiB' })).toEqual({ name: 'UiB', city: 'Ås' })
  })

  it.each([undefined, null, 'text', {}, { texts: { a: 1 }, begun: {} }])('is as saved where %j was kept', (kept) => {
    expect(restoredOn(kept, begun)).toEqual(begun)
  })
})
