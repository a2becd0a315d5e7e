import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { startWarnings } from './commands/start-warnings.ts'
import { settingNames } from './config.ts'
import { checkDaily } from './jobs/daily-check.ts'
import { roles } from './register/roles.ts'
import { newDatabase } from './testing/database.ts'
import { deskOn, testKeys } from './testing/desk-in-memory.ts'

const guide = (name: string) => readFileSync(new URL(`../../../docs/guides/${name}.md`, import.meta.url), 'utf8')

const production = guide('run-the-desk-in-production')

describe('the guide to a desk in production', () => {
  it('has a login for every role of the database, and names the setting that each is for', () => {
    for (const statement of roles) {
      expect(production).toContain(statement)
      const [, role] = statement.match(/role (\w+)/) ?? []
      expect(production, role).toMatch(new RegExp(`^create role \\w+ login password '…' in role ${role};$`, 'm'))
    }
    for (const name of settingNames.filter((each) => each.endsWith('DATABASE_URL')))
      expect(production).toContain(`\`${name}\``)
  })

  it('leaves no setting out that is not in the guide to a first desk', () => {
    const told = [production, guide('run-the-desk')].join('')
    expect(settingNames.filter((name) => !told.includes(`\`${name}\``))).toEqual([])
  })
})

describe('a desk that cannot take persons out', () => {
  const keys = () => testKeys

  it('says so when it starts', async () => {
    const { desk } = deskOn(await newDatabase())
    expect(startWarnings(desk)).toEqual([])
    expect(startWarnings({ keys }).map(({ code }) => code)).toEqual(['desk/no-redaction'])
  })

  it('says each day that it was not made: as a warning, which is no alarm', async () => {
    const { desk, logged } = deskOn(await newDatabase())
    const { redaction: _redaction, ...without } = desk
    await checkDaily(without)
    const said = logged.map((line) => JSON.parse(line)).find(({ check }) => check !== undefined)
    expect(said).toMatchObject({
      level: 'warning',
      check: { findings: 0 },
      retention: { notMade: 'desk/no-redaction' },
    })
  })
})
