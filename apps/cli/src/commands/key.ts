import { hanging, plain } from '@anslag/documents/text'
import { newSigningKey, publicPart } from '@anslag/signatures'
import { outcomeOf } from '../outcome.ts'
import { readSigningKey } from '../signatures/signing-key.ts'
import type { Command } from './command.ts'

/** Makes a private key to sign with, in a file that only its owner can read. */
export const keyNew: Command = {
  name: 'key new',
  operands: [],
  flags: ['by', 'at', 'output'],
  required: ['by', 'output'],
  run: async ({ options: { given }, environment, wording: { words } }) => {
    const path = given('output') ?? ''
    const key = await newSigningKey(given('by') ?? '', given('at') ?? environment.now())
    const statusMessage = hanging('', words.written(path), environment.columns).map(plain)
    return {
      kind: 'document',
      text: `${JSON.stringify(key, null, 2)}\n`,
      file: { path, how: 'secret' },
      statusMessage,
      notes: [],
    }
  },
}

/** Shows the public part of a key, as a file of trusted keys. */
export const keyShow: Command = {
  name: 'key show',
  operands: [{ name: 'key', file: true }],
  flags: [],
  run: async ({ operands: [file = ''], environment }) =>
    outcomeOf(await readSigningKey(file, environment), (key) => ({
      kind: 'json',
      value: { keys: [publicPart(key)] },
    })),
}
