import type { Config } from '../config.ts'
import { checkNow } from '../jobs/daily-check.ts'
import { addressesBeside, openDesk } from '../running.ts'
import { knownKeys } from '../signing/keys.ts'
import { refuse, say } from './say.ts'

/** Checks the register against itself and the files of checkpoints, also beside a server that is running. */
export const check = async (config: Config): Promise<void> => {
  const opened = await openDesk(config, { reach: addressesBeside, keysOf: knownKeys })
  if (!opened.ok) return refuse(opened.issues)
  const { desk, stop } = opened.value
  const { cases, findings } = await checkNow(desk)
  await stop()
  say(`${cases} cases checked, ${findings.length} findings`)
  if (findings.length > 0) refuse(findings)
}
