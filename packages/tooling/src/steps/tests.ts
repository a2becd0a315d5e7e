import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runNode } from './command.ts'
import { type Plan, step } from './step.ts'
import { vitestTally } from './vitest-tally.ts'

const vitestStep = (name: string, config: string): Plan =>
  step(name, async (say) => {
    const folder = mkdtempSync(join(tmpdir(), 'anslag-'))
    const file = join(folder, 'report.json')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const { code, output } = await runNode(['node_modules/vitest/vitest.mjs', 'run', '--config', config, ...reporters])
    const tally = vitestTally(existsSync(file) ? readFileSync(file, 'utf8') : undefined, code)
    rmSync(folder, { recursive: true })
    say(output)
    return tally
  })

/** Every test that needs no browser. */
export const tests = vitestStep('tests', 'packages/tooling/vitest.config.ts')

/** The built page in a real Chromium. */
export const browserTests = vitestStep('browser', 'apps/estimator/browser/testing/vitest.config.ts')
