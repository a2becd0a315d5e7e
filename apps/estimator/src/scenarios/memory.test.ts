import { readJson } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { forbiddenStorage, placeOfScenarios, storageOf } from '../testing/scenario-storage.ts'
import type { SavedScenarios } from './document.ts'
import type { Scenario } from './list.ts'
import { Memory } from './memory.ts'

const scenario = (id: string): Scenario => ({ id, name: id, request: { format: 'request/1', project: { title: id } } })

const tab = (storage: () => Storage): Memory =>
  new Memory(placeOfScenarios(storage), { issuesOf: () => [], json: readJson })

const add = (memory: Memory, id: string): void => {
  const saved = memory.latest()
  memory.put({ ...saved, list: [...saved.list, scenario(id)] })
}

const ids = ({ list }: SavedScenarios): readonly string[] => list.map(({ id }) => id)

const key = 'anslag-scenarios:/'

describe('what is saved', () => {
  it('is not stored before somebody asks for it', () => {
    const storage = storageOf()
    const memory = tab(() => storage)
    add(memory, 'a')
    expect([storage.length, memory.remembering.value, ids(memory.saved.value)]).toEqual([0, 'off', ['a']])
  })

  it('is there again when the page is opened anew, once it is remembered', () => {
    const storage = storageOf()
    const memory = tab(() => storage)
    add(memory, 'a')
    expect(memory.remember()).toBeUndefined()
    add(memory, 'b')
    const anew = tab(() => storage)
    expect([anew.remembering.value, ids(anew.saved.value)]).toEqual(['on', ['a', 'b']])
  })

  it('is out of the storage at once when it is to be forgotten, and still in the page', () => {
    const storage = storageOf()
    const memory = tab(() => storage)
    add(memory, 'a')
    memory.remember()
    expect(memory.forget()).toBeUndefined()
    expect([storage.length, memory.remembering.value, ids(memory.saved.value)]).toEqual([0, 'off', ['a']])
  })
})

describe('two tabs', () => {
  const two = () => {
    const storage = storageOf()
    const [one, other] = [tab(() => storage), tab(() => storage)]
    add(one, 'a')
    one.remember()
    return { storage, one, other }
  }

  it('do not write over each other, even when no event has come yet', () => {
    const { storage, one, other } = two()
    add(other, 'b')
    other.remember()
    add(one, 'c')
    add(other, 'd')
    expect(ids(tab(() => storage).saved.value)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('see what the other has done, and say whether anything is another than it was', () => {
    const { storage, one } = two()
    const later = tab(() => storage)
    add(later, 'b')
    expect([one.refresh(), ids(one.saved.value)]).toEqual(['changed', ['a', 'b']])
    expect(one.refresh()).toBe('nothing')
  })

  it('keep what they have when the other forgets', () => {
    const { storage, one } = two()
    tab(() => storage).forget()
    expect([one.refresh(), one.remembering.value, ids(one.saved.value)]).toEqual(['forgotten', 'off', ['a']])
    expect(storage.length).toBe(0)
  })

  it('do not begin to store because the other does', () => {
    const { one, other, storage } = two()
    add(other, 'b')
    expect(other.refresh()).toBe('nothing')
    expect([other.remembering.value, ids(tab(() => storage).saved.value)]).toEqual(['off', ['a']])
    expect(ids(one.saved.value)).toEqual(['a'])
  })
})

describe('a storage that forbids', () => {
  it('is survived, and reported when somebody asks for it', () => {
    const memory = tab(forbiddenStorage)
    add(memory, 'a')
    expect([memory.remember(), memory.remembering.value, ids(memory.saved.value)]).toEqual(['forbidden', 'off', ['a']])
    expect(memory.forget()).toBe('forbidden')
  })

  it('is reported when it begins to forbid later, and nothing is lost', () => {
    const storage = storageOf()
    const gate = { open: true }
    const memory = tab(() => (gate.open ? storage : forbiddenStorage()))
    add(memory, 'a')
    memory.remember()
    gate.open = false
    add(memory, 'b')
    expect([memory.unsaved.value, memory.remembering.value, ids(memory.saved.value)]).toEqual([
      'forbidden',
      'on',
      ['a', 'b'],
    ])
    gate.open = true
    add(memory, 'c')
    expect([memory.unsaved.value, ids(tab(() => storage).saved.value)]).toEqual([undefined, ['a', 'b', 'c']])
  })
})

describe('a storage without room', () => {
  it('is reported, and does not begin to remember', () => {
    const memory = tab(() => storageOf(10))
    add(memory, 'a')
    expect([memory.remember(), memory.remembering.value]).toEqual(['full', 'off'])
  })

  it('keeps what it had, while the page has all', () => {
    const storage = storageOf(200)
    const memory = tab(() => storage)
    add(memory, 'a')
    memory.remember()
    add(memory, 'b')
    add(memory, 'c')
    expect([memory.unsaved.value, ids(memory.saved.value)]).toEqual(['full', ['a', 'b', 'c']])
    expect(ids(tab(() => storage).saved.value).at(0)).toBe('a')
  })
})

describe('what lies in the storage already', () => {
  it.each([
    ['rubbish', 'hei', 'broken'],
    ['of a newer version', '{"format":"scenarios/2"}', 'newer'],
  ])('is not touched when it is %s, until somebody deletes it', (_, text, remembering) => {
    const storage = storageOf()
    storage.setItem(key, text)
    const memory = tab(() => storage)
    add(memory, 'a')
    memory.remember()
    expect([memory.remembering.value, storage.getItem(key)]).toEqual([remembering, text])
    memory.forget()
    expect([memory.remembering.value, memory.remember(), ids(tab(() => storage).saved.value)]).toEqual([
      'off',
      undefined,
      ['a'],
    ])
  })

  it('stops the page from writing when a newer version has written meanwhile', () => {
    const storage = storageOf()
    const memory = tab(() => storage)
    add(memory, 'a')
    memory.remember()
    storage.setItem(key, '{"format":"scenarios/2"}')
    add(memory, 'b')
    expect([memory.remembering.value, storage.getItem(key)]).toEqual(['newer', '{"format":"scenarios/2"}'])
    expect(ids(memory.saved.value)).toEqual(['a', 'b'])
  })
})
