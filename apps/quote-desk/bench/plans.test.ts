import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newDatabase } from '../server/testing/database.ts'
import { deskOn, type Send } from '../server/testing/desk-in-memory.ts'
import { lookedFor, workListsAsked } from './looked-for.ts'
import { type Asking, recordingRegister, wholeTablesRead } from './plans.ts'

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

it('whatever is looked for, and every list of what is to be done, is found by an index, in every order', async () => {
  const without: string[] = []
  for (const [name, path] of Object.entries({ ...lookedFor, ...workListsAsked })) {
    asked.length = 0
    expect((await officer(`GET ${path(1)}`)).status, name).toBe(200)
    expect(asked.filter(({ sql }) => sql.includes('from "case"') || sql.includes('from "due"'))).toHaveLength(1)
    for (const asking of asked)
      for (const table of await wholeTablesRead(client, asking)) without.push(`${table} for ${name}`)
  }
  expect(without).toEqual([])
})
