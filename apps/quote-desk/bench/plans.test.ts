import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newDatabase } from '../server/testing/database.ts'
import { deskOn, type Send } from '../server/testing/desk-in-memory.ts'
import { lookedFor, workListsAsked } from './looked-for.ts'
import { type Asking, planOf, recordingRegister, wholeTablesRead } from './plans.ts'

let client: pg.Client
let officer: Send
const asked: Asking[] = []

beforeAll(async () => {
  const address = await newDatabase()
  const register = recordingRegister(address, (asking) => void asked.push(asking))
  officer = await deskOn(address, { register }).as('officer')
  client = new pg.Client({ connectionString: address })
  await client.connect()
  // With few rows to read, reading all of them is the best plan: what is tried is whether there is another.
  await client.query('set enable_seqscan = off')
})

afterAll(() => client.end())

/** What the register is asked about cases for something that is looked for. */
const askedBy = async (name: string, path: (place: number) => string): Promise<readonly Asking[]> => {
  asked.length = 0
  expect((await officer(`GET ${path(1)}`)).status, name).toBe(200)
  return asked.filter(({ sql }) => sql.includes('from "case"') || sql.includes('from "due"'))
}

it('whatever is looked for, and every list of what is to be done, is found by an index, in every order', async () => {
  const without: string[] = []
  for (const [name, path] of Object.entries({ ...lookedFor, ...workListsAsked })) {
    expect(await askedBy(name, path)).toHaveLength(1)
    for (const asking of asked)
      for (const table of await wholeTablesRead(client, asking)) without.push(`${table} for ${name}`)
  }
  expect(without).toEqual([])
})

it('cases of one status, and of one officer, are read in the order that was asked for, and no others', async () => {
  await client.query('set enable_sort = off')
  const read: string[] = []
  for (const [name, path] of Object.entries(lookedFor)) {
    const [, of] = /^(status sent|officer), by /.exec(name) ?? []
    const [asking] = of === undefined ? [] : await askedBy(name, path)
    if (asking !== undefined) read.push(`${name}: ${(await planOf(client, asking)).split(' ').at(-1)}`)
  }
  await client.query('reset enable_sort')
  expect(read).toEqual([
    'status sent, by updated: case_state',
    'status sent, by buyer: case_state_by_buyer',
    'status sent, by number: case_state_by_number',
    'status sent, by valid-until: case_state_by_valid_until',
    'officer, by updated: case_officer',
    'officer, by buyer: case_officer_by_buyer',
    'officer, by number: case_officer_by_number',
    'officer, by valid-until: case_officer_by_valid_until',
  ])
})
