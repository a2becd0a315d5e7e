import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../repository/files.ts'
import { manifestAt } from '../repository/packages.ts'
import { library } from './library.ts'

/** Where tarballs lie; it is no part of the repository. */
export const tarballFolder = join(root, 'dist')

/** The pnpm that runs this program, else the one that the repository names. */
const pnpm = (): readonly [program: string, ...args: string[]] => {
  const { npm_execpath: running = '' } = process.env
  const { packageManager = '' } = manifestAt('package.json')
  return /pnpm\.[cm]?js$/.test(running) ? [process.execPath, running] : ['npx', '--yes', packageManager]
}

const run = ([program, ...args]: readonly [program: string, ...args: string[]]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    const parts: string[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => parts.push(String(part)))
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(parts.join('')))))
  })

/** Packs every package that was built, as the registry would get it. Returns the paths of the tarballs. */
export const packLibrary = async (): Promise<readonly string[]> => {
  rmSync(tarballFolder, { recursive: true, force: true })
  mkdirSync(tarballFolder)
  const filters = library.map(({ manifest }) => `--filter=${manifest.name}`)
  await run([...pnpm(), ...filters, 'pack', '--pack-destination', tarballFolder])
  return readdirSync(tarballFolder)
    .sort()
    .map((name) => join(tarballFolder, name))
}
