import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'
import { deskIssueKinds } from './issues.ts'
import { sentences } from './texts.ts'

describe('settings', () => {
  it('are all refused at once where they are wrong', () => {
    const read = readConfig({
      DESK_PORT: '65536',
      DESK_DATA: 'here',
      DESK_PROT: '80',
      DATABASE_URL: '',
      MIGRATION_DATABASE_URL: 'mysql://x',
    })
    expect(read.ok ? [] : read.issues.map(({ code, params: { name } }) => [code, name])).toEqual([
      ['desk/unknown-setting', 'DESK_PROT'],
      ['desk/setting-not-a-port', 'DESK_PORT'],
      ['desk/setting-not-a-path', 'DESK_DATA'],
      ['desk/setting-not-a-database', 'MIGRATION_DATABASE_URL'],
      ['desk/setting-alone', 'MIGRATION_DATABASE_URL'],
    ])
  })

  it('name a database, and its owner where that is another', () => {
    const read = readConfig({ DESK_DATA: '/data', DATABASE_URL: 'postgresql://a@b/c', DESK_PERSON: 'Kari Nordmann' })
    expect(read).toEqual({
      ok: true,
      value: {
        port: 4180,
        folder: '/data',
        checkpoints: '/data/checkpoints.jsonl',
        person: 'Kari Nordmann',
        database: { application: 'postgresql://a@b/c', owner: 'postgresql://a@b/c' },
      },
    })
  })
})

describe('a refusal of the desk', () => {
  it('names in every language the same of what it is told', () => {
    const named = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()
    for (const { nb, nn, en } of Object.values(sentences))
      expect([named(nb), named(nn)]).toEqual([named(en), named(en)])
    expect(Object.keys(sentences).sort()).toEqual(Object.keys(deskIssueKinds).sort())
  })
})
