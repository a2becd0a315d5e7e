import { osloDay } from '@anslag/pricing'
import type { Desk } from '../desk.ts'
import { type Checked, checkRegister } from '../integrity/check-register.ts'
import { numbersAbove } from '../integrity/checkpoint-files.ts'
import { claimCheck, keepCheck, lastCheck, lastNumbers, raiseSeries } from '../register/checked.ts'
import { hoursFrom } from '../sign-in/hours-from.ts'
import { applyRetention } from './redact.ts'

/** After an older backup was restored, every series goes on above the last number that a checkpoint names. */
export const raiseAllSeries = async ({ register, checkpointFolder, keys }: Desk): Promise<void> => {
  const above = await numbersAbove(checkpointFolder, keys().trust, await lastNumbers(register))
  for (const [series, last] of above) await raiseSeries(register, series, last)
}

/** Checks the register and keeps what was found, for whoever asks. */
export const checkNow = async (desk: Desk): Promise<Checked> => {
  const { register, checkpointFolder, keys, now } = desk
  const begunAt = now()
  const checked = await checkRegister(register, checkpointFolder, keys().trust)
  const findings = JSON.stringify(checked.findings)
  await keepCheck(register, osloDay(begunAt), { begunAt, endedAt: now(), findings })
  return checked
}

/** A check that has not come to its end after so many hours was broken off. */
const longestHours = 1

const codesIn = (findings: string): readonly string[] => {
  const all: readonly { readonly code: string }[] = JSON.parse(findings)
  return all.map(({ code }) => code)
}

/**
 * Checks once a day, whichever server comes first, and says in the log how many faults there are.
 *
 * @param check makes the check and keeps what it found: a server has that done by a process of its own
 */
export const checkDaily = async (desk: Desk, check: (desk: Desk) => Promise<unknown> = checkNow): Promise<void> => {
  const now = desk.now()
  if (!(await claimCheck(desk.register, osloDay(now), now, hoursFrom(now, -longestHours)))) return
  await raiseAllSeries(desk)
  const redacted = await applyRetention(desk)
  await check(desk)
  const { begun_at: begunAt = '', findings } = (await lastCheck(desk.register)) ?? {}
  const isMade = begunAt >= now && findings != null
  const codes = isMade ? codesIn(findings) : []
  const said = isMade ? { findings: codes.length, codes: [...new Set(codes)], redacted } : 'not made'
  desk.log(JSON.stringify({ level: isMade && codes.length === 0 ? 'info' : 'alarm', check: said }))
}
