import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runNode } from './command.ts'
import type { Step } from './step.ts'
import { vitestTally } from './vitest-tally.ts'

const vitestStep = (name: string, config: string): Step => ({
  name,
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'anslag-'))
    const file = join(folder, 'report.json')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const { code } = await runNode(['node_modules/vitest/vitest.mjs', 'run', '--config', config, ...reporters], true)
    const { reasons, ...tally } = vitestTally(existsSync(file) ? readFileSync(file, 'utf8') : undefined, code)
    rmSync(folder, { recursive: true })
    for (const reason of reasons) process.stdout.write(`counted as failed: ${reason}\n`)
    return tally
  },
})

/** Every test that needs no browser. */
export const tests = vitestStep('tests', 'packages/tooling/vitest.config.ts')

/** The built page in a real Chromium. */
export const browserTests = vitestStep('browser', 'apps/estimator/browser/testing/vitest.config.ts')
