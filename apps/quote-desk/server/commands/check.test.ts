import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newSigningKey } from '@anslag/signatures'
import { expect, it, vi } from 'vitest'
import { readConfig } from '../config.ts'
import { newDatabase } from '../testing/database.ts'
import { check } from './check.ts'

/** What it says on the standard output. */
const saidBy = async (act: () => Promise<void>): Promise<string> => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  await act()
  const said = write.mock.calls.map(([line]) => String(line)).join('')
  write.mockRestore()
  return said
}

it('the check is made although the provider does not answer, and no key is valid any more', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'anslag-desk-check-'))
  const key = { ...(await newSigningKey('Of old', '2020-01-01T00:00:00Z')), validTo: '2021-01-01T00:00:00Z' }
  const config = readConfig({
    DATABASE_URL: await newDatabase(),
    DESK_DATA: folder,
    PUBLIC_URL: 'https://desk.example.org',
    DESK_OIDC_ISSUER: 'http://127.0.0.1:1',
    DESK_OIDC_CLIENT: 'desk',
    DESK_SIGNING_KEY: JSON.stringify(key),
  })
  if (!config.ok) throw new Error(JSON.stringify(config.issues))
  expect(await saidBy(() => check(config.value))).toBe('0 cases checked, 0 findings\n')
  rmSync(folder, { recursive: true })
})
