import { exampleRequests } from '@anslag/price-lists'
import { withValue } from '@anslag/request-form'
import { describe, expect, it } from 'vitest'
import { memoryStorage } from '../../../kept/testing/memory-storage.ts'
import { caseOfRequest } from '../testing/case-body.ts'
import { askedOf, createOrder } from './order-state.ts'

const small: object = Object(exampleRequests.small)

const typical: object = Object(exampleRequests.typical)

const opened = (request: object, version = 3, assumptions: readonly object[] = []) => ({
  body: caseOfRequest(version, request, assumptions),
  etag: `"${version}"`,
})

const keepingIn = (storage = memoryStorage(100_000)) => ({
  storage,
  person: 'Kari',
  of: 'case one',
  now: () => '2026-11-23T09:00:00Z',
})

const titled = (request: object, title: string) => withValue({ ...request }, ['project', 'title'], title)

const orderOf = (shown = opened(small), keeping = keepingIn()) => {
  const order = createOrder(shown, keeping)
  const write = (title: string): void => {
    order.form.value = { draft: titled(order.form.peek().draft, title), invalid: {} }
  }
  return { ...order, write, keeping }
}

describe('the order of a case', () => {
  it('is what the buyer means: what an officer answered otherwise stands beside it', () => {
    const answered = withValue({ ...small }, ['project', 'title'], 'Of the officer')
    const decided = { kind: 'driver', ref: '/project/title', value: 'Of the officer', replaces: 'Of the buyer' }
    expect(askedOf(caseOfRequest(1, answered, [decided]))).toMatchObject({ project: { title: 'Of the buyer' } })
  })

  it('is unsaved once something else is written, and no more when that is taken back', () => {
    const { isUnsaved, write, discard } = orderOf()
    expect(isUnsaved.value).toBe(false)
    write('Another')
    expect(isUnsaved.value).toBe(true)
    discard()
    expect(isUnsaved.value).toBe(false)
  })

  it('follows what others save, while nothing is written', () => {
    const { form, follow, isStale } = orderOf()
    follow(opened(typical, 4))
    expect([form.value.draft, isStale.value]).toEqual([typical, false])
  })

  it('keeps what is written where another part of the case was changed', () => {
    const { form, follow, isStale, isUnsaved, write } = orderOf()
    write('Mine')
    follow(opened(small, 4))
    expect([isUnsaved.value, isStale.value, form.value.draft]).toMatchObject([
      true,
      false,
      { project: { title: 'Mine' } },
    ])
  })

  it('keeps what is written where the order itself was changed, and says that it is stale', () => {
    const { form, follow, isStale, putOnTop, write } = orderOf()
    write('Mine')
    follow(opened(typical, 4))
    expect([isStale.value, form.value.draft]).toMatchObject([true, { project: { title: 'Mine' } }])
    putOnTop()
    expect([isStale.value, form.value.draft]).toEqual([false, titled(typical, 'Mine')])
  })

  it('stands on what was saved where more was written meanwhile: nobody else has changed it', () => {
    const { form, follow, isStale, isUnsaved, savedFrom, write } = orderOf()
    write('Mine')
    const sent = form.peek().draft
    write('Mine, and more')
    follow(opened(sent, 4))
    savedFrom(sent)
    expect([isUnsaved.value, isStale.value, form.value.draft]).toEqual([true, false, titled(small, 'Mine, and more')])
  })

  it('keeps what was written while what was saved before was taken back', () => {
    const { form, follow, isStale, savedFrom, write } = orderOf(opened(typical))
    const sent = form.peek().draft
    write('Mine')
    follow(opened(small, 4))
    savedFrom(sent)
    expect([isStale.value, form.value.draft]).toEqual([false, titled(small, 'Mine')])
  })

  it('is saved once the case says the same', () => {
    const { follow, form, isUnsaved, write } = orderOf()
    write('Mine')
    follow(opened(form.peek().draft, 4))
    expect(isUnsaved.value).toBe(false)
  })
})

describe('an order that was not saved', () => {
  const left = (shown = opened(small)) => {
    const order = orderOf(shown)
    order.write('Mine')
    order.keep('"3"')
    return order.keeping
  }

  it('is there again, and says since when', () => {
    const { form, restored } = orderOf(opened(small), left())
    expect([restored.value?.at, form.value.draft]).toMatchObject([
      '2026-11-23T09:00:00Z',
      { project: { title: 'Mine' } },
    ])
  })

  it('is stale where somebody else saved another in the meantime', () => {
    expect(orderOf(opened(typical, 4), left()).isStale.value).toBe(true)
  })

  it('is forgotten when it is thrown away, and when it was saved', () => {
    const keeping = left()
    orderOf(opened(small), keeping).discard()
    expect(orderOf(opened(small), keeping).restored.value).toBeUndefined()
    const again = left()
    orderOf(opened(small), again).follow(opened(titled(small, 'Mine'), 4))
    expect(orderOf(opened(small), again).restored.value).toBeUndefined()
  })

  it('is nothing where something else stands in its place', () => {
    const keeping = keepingIn()
    keeping.storage.setItem('desk-work Kari case one', '{"etag":"a","at":"b","written":[]}')
    expect(orderOf(opened(small), keeping).isUnsaved.value).toBe(false)
  })
})
