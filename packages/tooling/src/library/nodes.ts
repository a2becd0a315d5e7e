import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { matches } from '../docs/commands.ts'
import { fenceFiles, fencesInLanguage, placeOf } from '../docs/pages.ts'
import { root } from '../repository/files.ts'
import { manifestAt } from '../repository/packages.ts'
import { type Finished, runNode, runProgram } from '../steps/command.ts'
import { runPlan } from '../steps/run-plan.ts'
import { inTurn, type Plan, type Say, step } from '../steps/step.ts'
import { buildLibrary } from './build.ts'
import { library } from './library.ts'
import { packLibrary } from './pack.ts'
import { pageBundle } from './page-bundle.ts'
import { runPrograms } from './programs.ts'

/** Versions of Node that the packages promise; others may be named after the command. */
const versions = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24']

/** Runs a command with a version of Node, which the package `node` of the registry carries. */
const inNode = (version: string, command: string, cwd: string): Promise<Finished> =>
  runProgram('npx', ['--yes', '--package', `node@${version}`, '--call', command], { cwd })

const nodeOf = async (version: string): Promise<string> => {
  const { code, output } = await inNode(version, 'node -p process.execPath', root)
  if (code !== 0) throw new Error(output)
  return output.trim().split('\n').at(-1) ?? ''
}

const programs = fencesInLanguage('js')

/** Runs every program of the pages; true where each writes what its page says. */
const areRight = async (folder: string, node: string, say: Say): Promise<boolean> => {
  for (const { fence } of fenceFiles) writeFileSync(join(folder, fence.marks), `${fence.text}\n`)
  const texts = programs.map(({ fence }) => fence.text)
  const wrong = (await runPrograms(folder, texts, node)).flatMap(({ output, failed }, place) => {
    const program = programs[place]
    const expected = program?.next?.language === 'text' ? program.next.text : '…'
    if (program === undefined || (failed === undefined && matches(output, expected))) return []
    return [`✗ ${placeOf(program)}\n${output}${failed ?? ''}\n`]
  })
  say(wrong.length === 0 ? `✓ ${programs.length} programs of the pages\n` : wrong.join(''))
  return wrong.length === 0
}

/** What the library takes where it is there, as npm is asked for it. */
const peersIn = (folder: string): readonly string[] =>
  library.flatMap(({ manifest: { name } }) =>
    Object.entries(manifestAt(join(folder, 'node_modules', name, 'package.json')).peerDependencies ?? {}).map((peer) =>
      peer.join('@'),
    ),
  )

/** Installs the tarballs in an empty folder, and what they need and take from the registry; then runs, and bundles, what uses them. */
const install = (version: string, node: string, tarballs: readonly string[]): Plan =>
  step(`Node ${version}: install`, async (say) => {
    const folder = mkdtempSync(join(tmpdir(), 'anslag-nodes-'))
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
    const npm = (what: readonly string[]) =>
      inNode(version, `node -v && npm install --no-audit --no-fund ${what.join(' ')}`, folder)
    const own = await npm(tarballs)
    const beside = await npm(own.code === 0 ? peersIn(folder) : [])
    say(`${own.output}${beside.output}`)
    const isRight = own.code === 0 && beside.code === 0 && (await areRight(folder, node, say))
    if (isRight) say(await pageBundle(folder, node))
    rmSync(folder, { recursive: true })
    return isRight
  })

const run = (name: string, node: string, args: readonly string[], folder?: string): Plan =>
  step(name, async (say) => {
    const { code, output } = await runNode(args, folder, node)
    const lines = output.split('\n')
    say([...lines.slice(0, -12).filter((line) => line.includes('FAIL')), ...lines.slice(-12)].join('\n'))
    return code === 0
  })

const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')

const price = ['apps/cli/src/main.ts', 'price', 'packages/price-lists/examples/small.json', '--day', '2026-11-22']

const everything = async (version: string, tarballs: readonly string[]): Promise<Plan> => {
  const node = await nodeOf(version)
  const page = [tsx, '--tsconfig', 'tsconfig.build.json', 'src/build/build.ts']
  const tests = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'packages/tooling/vitest.config.ts']
  return inTurn(
    install(version, node, tarballs),
    run(`Node ${version}: command line`, node, [tsx, ...price]),
    run(`Node ${version}: page`, node, page, 'apps/estimator'),
    run(`Node ${version}: tests`, node, tests),
  )
}

await buildLibrary()
const tarballs = await packLibrary()
const plans: Plan[] = []
for (const version of versions) plans.push(await everything(version, tarballs))
await runPlan(inTurn(...plans))
