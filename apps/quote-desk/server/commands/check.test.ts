import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

it('the check is made although the provider that people sign in at does not answer', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'anslag-desk-check-'))
  const config = readConfig({
    DATABASE_URL: await newDatabase(),
    DESK_DATA: folder,
    PUBLIC_URL: 'https://desk.example.org',
    DESK_OIDC_ISSUER: 'http://127.0.0.1:1',
    DESK_OIDC_CLIENT: 'desk',
  })
  if (!config.ok) throw new Error(JSON.stringify(config.issues))
  expect(await saidBy(() => check(config.value))).toBe('0 cases checked, 0 findings\n')
  rmSync(folder, { recursive: true })
})
