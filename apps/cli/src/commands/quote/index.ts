import { quoteCommandNames } from '../../texts/index.ts'
import type { Command } from '../command.ts'
import { quoteAdjust } from './adjust.ts'
import { quoteAnswer } from './answer.ts'
import { quoteAssume } from './assume.ts'
import { quoteChange } from './change.ts'
import { quoteDiff, quoteRecompute } from './compare.ts'
import { quoteEnterChange } from './enter-change.ts'
import { eventCommands } from './events.ts'
import { quoteExample } from './example.ts'
import { quoteExport } from './export.ts'
import { quoteNew } from './new.ts'
import { quoteRemove } from './remove.ts'
import { revisionCommands } from './revisions.ts'
import { quoteShow } from './show.ts'
import { quoteVerify } from './verify.ts'

const all = [
  quoteNew,
  quoteShow,
  quoteAssume,
  quoteAnswer,
  quoteAdjust,
  quoteRemove,
  ...revisionCommands,
  quoteChange,
  ...eventCommands,
  quoteEnterChange,
  quoteVerify,
  quoteRecompute,
  quoteDiff,
  quoteExport,
  quoteExample,
]

/** Every command about quotes, in the order of a quote's life. */
export const quoteCommands: readonly Command[] = quoteCommandNames.flatMap((name) =>
  all.filter((command) => command.name === name),
)
