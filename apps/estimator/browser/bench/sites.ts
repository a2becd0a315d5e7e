import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** Where the command was given. */
const { INIT_CWD: from = '.' } = process.env

const { values } = parseArgs({ options: { against: { type: 'string' } } })

/** Folders of built sites that are measured: the one that was built just now, and the one that `--against FOLDER` names. */
export const sites: readonly string[] = [
  fileURLToPath(new URL('../../dist', import.meta.url)),
  ...(values.against === undefined ? [] : [resolve(from, values.against)]),
]
