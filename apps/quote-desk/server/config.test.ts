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
      DESK_LISTEN: '0.0.0.0',
      PUBLIC_URL: 'http://desk.example.org',
      DESK_SIGNING_KEY: 'secret',
    })
    expect(read.ok ? [] : read.issues.map(({ code, params: { name } }) => [code, name])).toEqual([
      ['desk/unknown-setting', 'DESK_PROT'],
      ['desk/setting-not-a-port', 'DESK_PORT'],
      ['desk/setting-not-a-path', 'DESK_DATA'],
      ['desk/setting-not-a-database', 'MIGRATION_DATABASE_URL'],
      ['desk/setting-not-a-site', 'PUBLIC_URL'],
      ['desk/key-unusable', 'DESK_SIGNING_KEY'],
      ['desk/setting-alone', 'MIGRATION_DATABASE_URL'],
      ['desk/setting-alone', 'DESK_LISTEN'],
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
        keys: { demonstrationFile: '/data/demonstration-key.json' },
        listen: '127.0.0.1',
        perMinute: 600,
        entersBuyerAnswers: false,
        proxies: 0,
        person: 'Kari Nordmann',
        database: { application: 'postgresql://a@b/c', owner: 'postgresql://a@b/c' },
      },
    })
  })
})

describe('a provider', () => {
  it('is named by its issuer and what it knows the desk as; the rest is usual', () => {
    const named = { DESK_OIDC_ISSUER: 'https://login.example.org/realm', DESK_OIDC_CLIENT: 'desk' }
    const read = readConfig({ ...named, PUBLIC_URL: 'https://desk.example.org', DESK_LISTEN: '0.0.0.0' })
    expect(read.ok && read.value).toMatchObject({
      listen: '0.0.0.0',
      publicUrl: 'https://desk.example.org',
      provider: { audience: 'desk', rolesClaim: 'roles', redirect: 'https://desk.example.org/sign-in/callback' },
    })
    expect(read.ok && read.value.provider).not.toHaveProperty('unitClaim')
    const withUnits = readConfig({ ...named, PUBLIC_URL: 'https://desk.example.org', DESK_OIDC_UNIT_CLAIM: 'ou.name' })
    expect(withUnits.ok && withUnits.value.provider?.unitClaim).toBe('ou.name')
    const alone = readConfig(named)
    expect(alone.ok ? [] : alone.issues.map(({ params }) => params)).toEqual([
      { name: 'DESK_OIDC_ISSUER', other: 'PUBLIC_URL' },
    ])
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
