import { describe, expect, it } from 'vitest'
import type { Call, Sent } from '../../api/call.ts'
import { noFields } from './fields.ts'
import { Making } from './making.ts'

const details = {
  language: 'nb',
  seller: { name: 'SSB', address: { lines: ['x'], city: 'Oslo', country: 'NO' } },
  officer: { name: 'Kari' },
  terms: { payment: { days: 30 }, validity: { days: 14 } },
  delivery: {},
  texts: {},
}

/** A desk that answers calls one after another. */
const making = (...answers: readonly object[]) => {
  const calls: { readonly path: string; readonly sent: Sent }[] = []
  const call: Call = async (_method, path, sent = {}) => {
    calls.push({ path, sent })
    return JSON.parse(JSON.stringify(answers[calls.length - 1]))
  }
  return { calls, making: new Making({ call, language: 'nb' }) }
}

const read = { kind: 'done', etag: '', body: { questions: [], details, title: 'Søvn' } }

const written = async (state: Making) => {
  await state.read()
  for (const name of ['buyer', 'number', 'address', 'postalCode', 'city'] as const) state.write(name, '1')
}

describe('a case in the making', () => {
  it('is not sent while something is to be filled in, and says what', async () => {
    const { calls, making: state } = making(read)
    await state.read()
    expect(await state.make()).toBeUndefined()
    expect(state.missing.value).toEqual(['buyer', 'number', 'address', 'postalCode', 'city'])
    expect(calls.map(({ path }) => path)).toEqual(['/api/readings'])
  })

  it('is made but once, however often it is sent while the desk is away', async () => {
    const { calls, making: state } = making(read, { kind: 'away' }, { kind: 'done', body: { case: 'id' }, etag: '' })
    await written(state)
    expect([await state.make(), state.trouble.value, await state.make()]).toEqual([undefined, 'away', 'id'])
    expect(calls[1]?.sent.key).toBe(calls[2]?.sent.key)
  })

  it('that was changed since is another one', async () => {
    const { calls, making: state } = making(read, { kind: 'refused', issues: [] }, { kind: 'away' })
    await written(state)
    await state.make()
    state.write('title', 'Et annet')
    await state.make()
    expect(calls[1]?.sent.key).not.toBe(calls[2]?.sent.key)
  })

  it('keeps what is written, and the file that was read before, when another cannot be', async () => {
    const { making: state } = making(read, read)
    await written(state)
    await state.take({ kind: 'source', source: { kind: 'estimate', name: 'a.json', document: {} } })
    await state.take({ kind: 'trouble', trouble: 'pdf', name: 'a.pdf' })
    const { source, fields } = state.begun.value
    expect([source.kind, fields.buyer, state.sourced.value?.trouble]).toEqual(['estimate', '1', 'pdf'])
  })

  it('keeps the contact that was written where a buyer is taken of whom none is known', async () => {
    const { making: state } = making(read)
    const { seller: buyer } = details
    state.takeBuyer({ buyer, contact: { name: 'Ola' } })
    state.takeBuyer({ buyer })
    expect(state.begun.value.fields.contact).toBe('')
    state.write('contact', 'Kari')
    state.takeBuyer({ buyer })
    expect(state.begun.value.fields.contact).toBe('Kari')
  })

  it('that was begun stands where files are dropped elsewhere, until somebody says what they are for', async () => {
    const dropped = { kind: 'source', source: { kind: 'estimate', name: 'b.json', document: {} } } as const
    const fields = { ...noFields, buyer: 'UiO', title: 'Mitt' }
    const begun = { source: { kind: 'link', link: 'https://x' }, answers: {}, fields } as const
    const started = async () => {
      const { making: state } = making(read, read)
      await state.start(begun, dropped)
      expect([state.begun.value.source.kind, state.begun.value.fields.buyer]).toEqual(['link', 'UiO'])
      return state
    }
    const [here, anew] = [await started(), await started()]
    await here.takeOffered('begun')
    await anew.takeOffered('new')
    expect(here.begun.value).toMatchObject({ source: dropped.source, fields: { buyer: 'UiO', title: 'Mitt' } })
    expect(anew.begun.value).toMatchObject({ source: dropped.source, fields: { buyer: '', title: 'Søvn' } })
    expect([here.offered.value, anew.offered.value]).toEqual([undefined, undefined])
  })

  it('is work to keep only once somebody has written or given something', async () => {
    const { making: state } = making(read)
    await state.start(undefined, undefined)
    expect([state.begun.value.fields.title, state.isTouched.value]).toEqual(['Søvn', false])
    state.write('title', 'Mitt')
    expect(state.isTouched.value).toBe(true)
  })

  it('takes an answer to a question of the reader, and takes it back', async () => {
    const { calls, making: state } = making(read, read, read)
    await state.take({ kind: 'source', source: { kind: 'files', files: [{ name: 'a', text: 'b' }] } })
    await state.answer('q', 'list:1')
    await state.answer('q', '')
    expect(calls.map(({ sent }) => Object(sent.body).answers)).toEqual([{}, { q: 'list:1' }, {}])
  })
})
