import { nb } from '@anslag/presentation/estimate/nb'
import { nbReading } from '@anslag/presentation/reading/nb'
import { ssbCatalogue } from '@anslag/price-lists'
import { type Request, readCatalogue } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import type { ImportChoice } from './import-choice.ts'
import { ImportHandler } from './import-handler.ts'
import type { Progress, Reply } from './task.ts'

const read = readCatalogue(ssbCatalogue)
if (!read.ok) throw new Error('the catalogue is refused')

const { faults, ...texts } = nb

const asked = {
  kind: 'read',
  answers: {},
  day: '2026-11-22',
  catalogue: { text: JSON.stringify(read.value.document), digest: read.value.digest },
  texts,
  words: nbReading,
} as const

const nothing: Request = { format: 'request/1' }

const script = 'import db/INNTEKT_WLONN 2020-12-31\nimport db/INNTEKT_X 2020-12-31\nimport db/KJORETOY_TYPE 2020-12-31'

const reading = async (mine: Request, text = script) => {
  const handler = new ImportHandler()
  const reply = await handler.reply({ ...asked, files: [{ name: 'a.txt', text }], mine })
  if (reply.kind !== 'read') throw new Error(reply.kind)
  const put = async (chosen: readonly (readonly [string, boolean])[] = [], into = mine): Promise<Request> => {
    const merged: Reply = await handler.reply({ kind: 'merge', mine: into, chosen: new Map(chosen) })
    if (merged.kind !== 'merged') throw new Error(merged.kind)
    return merged.request
  }
  return { handler, reply, put }
}

const briefly = (units: readonly ImportChoice[]) => units.map(({ key, state, fresh }) => `${key} ${state} ${fresh}`)

describe('the reader of files', () => {
  it('tells how far it is before it replies', async () => {
    const files = [
      { name: 'a.txt', text: script },
      { name: 'b.txt', text: 'NUDB_BU' },
    ]
    const told: Progress[] = []
    await new ImportHandler().reply({ ...asked, files, mine: nothing }, (progress) => told.push(progress))
    expect(told).toEqual([
      { kind: 'progress', file: 1, files: 2, rows: 0 },
      { kind: 'progress', file: 2, files: 2, rows: 3 },
    ])
  })
})

describe('what can be put into the form', () => {
  it('is each area with its variables, and those that nobody has placed', async () => {
    const { reply } = await reading(nothing)
    expect(briefly(reply.units)).toEqual(['areas:inntekt new 2', 'open: new 1'])
  })

  it('is only what the form lacks of an area that it has', async () => {
    const mine: Request = {
      ...nothing,
      areas: ['inntekt'],
      variables: [{ name: 'INNTEKT_X', list: 'inntekt' }, { name: 'KJORETOY_TYPE' }],
    }
    const { reply } = await reading(mine)
    expect(briefly(reply.units)).toEqual(['areas:inntekt partly 1', 'open: there 0'])
  })

  it('goes in with where it was read, and leaves what the form has', async () => {
    const { put } = await reading({ ...nothing, areas: ['valg'] })
    const request = await put()
    expect(request.areas).toEqual(['valg', 'inntekt'])
    expect(request.origins?.['/areas/1']).toEqual([
      { file: 'a.txt', line: 1 },
      { file: 'a.txt', line: 2 },
    ])
  })

  it('stays out with all its variables when somebody unticks it', async () => {
    const { put } = await reading(nothing)
    const request = await put([['areas:inntekt', false]])
    // An empty list would say that no area is wanted.
    expect(request.areas).toBeUndefined()
    expect(request.variables).toEqual([{ name: 'KJORETOY_TYPE' }])
  })

  it('is nothing when the same is read again', async () => {
    const { handler, put } = await reading(nothing)
    const request = await put()
    const compared = await handler.reply({ kind: 'compare', mine: request })
    expect(compared.kind === 'compared' && compared.units.map(({ state }) => state)).toEqual(['there', 'there'])
    expect(await put([], request)).toEqual(request)
  })

  it('takes the place of what the form has only when somebody says so', async () => {
    const mine: Request = { ...nothing, variables: [{ name: 'INNTEKT_X', list: 'valg' }] }
    const { reply, put } = await reading(mine)
    expect(reply.units.filter(({ kind }) => kind === 'changed')).toMatchObject([{ mine: 'valg', read: 'inntekt' }])
    expect((await put()).variables?.[0]?.list).toBe('valg')
    expect((await put([['variables:INNTEKT_X:inntekt', true]])).variables?.[0]?.list).toBe('inntekt')
  })

  it('tells the list of a variable that stood in the form without one', async () => {
    const { put } = await reading({ ...nothing, variables: [{ name: 'INNTEKT_X' }] })
    expect((await put()).variables?.[0]).toEqual({ name: 'INNTEKT_X', list: 'inntekt' })
  })
})

describe('the reader of files', () => {
  it('says what could not be read', async () => {
    const { reply } = await reading(nothing, '%PDF-1.7')
    expect(reply.isPartial).toBe(true)
    expect(reply.units).toEqual([])
  })

  it('fails, and does not throw, when there is nothing that a task could be about', async () => {
    expect(await new ImportHandler().reply({ kind: 'compare', mine: nothing })).toEqual({ kind: 'failed' })
  })
})
