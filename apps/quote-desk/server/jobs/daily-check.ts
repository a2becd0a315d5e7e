import { osloDay } from '@anslag/pricing'
import type { Desk } from '../desk.ts'
import { type Checked, checkRegister } from '../integrity/check-register.ts'
import { readWitnesses } from '../integrity/checkpoint-files.ts'
import { bySeries } from '../integrity/series.ts'
import { claimCheck, keepCheck, raiseSeries } from '../register/checked.ts'
import { applyRetention } from './redact.ts'

/** After an older backup was restored, every series goes on above the last number that a checkpoint names. */
export const raiseAllSeries = async ({ register, checkpointFolder, keys }: Desk): Promise<void> => {
  const { of } = await readWitnesses(checkpointFolder, keys().trust)
  const numbers = [...of.values()].flat().map(({ number }) => number)
  for (const [series, places] of bySeries(numbers)) await raiseSeries(register, series, places.at(-1) ?? 0)
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

/** Checks once a day, whichever server comes first, and says in the log how many faults there are. */
export const checkDaily = async (desk: Desk): Promise<void> => {
  const now = desk.now()
  if (!(await claimCheck(desk.register, osloDay(now), now))) return
  await raiseAllSeries(desk)
  const redacted = await applyRetention(desk)
  const { cases, findings } = await checkNow(desk)
  const codes = [...new Set(findings.map(({ code }) => code))]
  desk.log(
    JSON.stringify({
      level: findings.length > 0 ? 'alarm' : 'info',
      check: { cases, findings: findings.length, codes, redacted },
    }),
  )
}
