import { check } from './check.ts'
import type { Command } from './command.ts'
import { diff } from './diff.ts'
import { example } from './example.ts'
import { explain } from './explain.ts'
import { helpAbout } from './help.ts'
import { keyNew, keyShow } from './key.ts'
import { listCheck } from './list-check.ts'
import { listDiff } from './list-diff.ts'
import { listShow } from './list-show.ts'
import { plan } from './plan.ts'
import { price } from './price.ts'
import { quoteCommands } from './quote/index.ts'
import { read } from './read.ts'
import { render } from './render.ts'
import { schema } from './schema.ts'

const documents = [price, plan, explain, diff, example, listShow, listCheck, listDiff, read, schema, check, render]

const others = [...documents, ...quoteCommands, keyNew, keyShow]

/** Every command, in the order in which help shows them. */
export const commands: readonly Command[] = [...others, helpAbout(others)]
