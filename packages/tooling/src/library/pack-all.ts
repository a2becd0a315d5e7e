import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { buildLibrary } from './build.ts'
import { packLibrary } from './pack.ts'

await buildLibrary()
for (const path of await packLibrary())
  process.stdout.write(`${(statSync(path).size / 1000).toFixed(1).padStart(7)} kB  dist/${basename(path)}\n`)
