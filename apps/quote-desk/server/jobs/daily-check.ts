import { osloDay } from '@anslag/pricing'
import type { Desk } from '../desk.ts'
import { type Checked, checkRegister } from '../integrity/check-register.ts'
import { givenAbove } from '../integrity/checkpoint-files.ts'
import { claimCheck, keepCheck, lastCheck, lastNumbers, raiseSeries } from '../register/checked.ts'
import { lastPosition, raisePosition } from '../register/feed.ts'
import { forgetKeys } from '../register/idempotency.ts'
import { hoursFrom } from '../sign-in/hours-from.ts'
import { applyRetention, type RetentionApplied } from './redact.ts'

/** After an older backup was restored, every series and finance's feed go on above the last that a checkpoint names. */
export const goOnAbove = async ({ register, checkpointFolder, keys }: Desk): Promise<void> => {
  const given = { numbers: await lastNumbers(register), position: await lastPosition(register) }
  const above = await givenAbove(checkpointFolder, keys().trust, given)
  for (const [series, last] of above.numbers) await raiseSeries(register, series, last)
  if (above.position > given.position) await raisePosition(register, above.position)
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

/** An answer is kept with its key for so many hours: thirty days. */
export const keyHours = 30 * 24

/** Nobody named an address of the database for the role that takes persons out. */
const notSetUp = 'desk/no-redaction'

/** Never ends the job: what goes wrong is told in the log, and tried again the next day. */
const retained = async (desk: Desk): Promise<RetentionApplied | typeof notSetUp | 'not made'> =>
  desk.redaction === undefined ? notSetUp : applyRetention(desk).catch(() => 'not made' as const)

const hasFailed = (retention: Awaited<ReturnType<typeof retained>>): boolean =>
  retention === 'not made' || (retention !== notSetUp && Object.keys(retention.failed).length > 0)

/**
 * Checks once a day, whichever server comes first, and then takes out persons whose time is over; the log says how many faults
 * there are, and what became of the persons.
 *
 * @param check makes the check and keeps what it found: a server has that done by a process of its own, and breaks it off (false)
 * when it is told to stop: that is no alarm, and whichever server comes next makes it
 */
export const checkDaily = async (desk: Desk, check: (desk: Desk) => Promise<unknown> = checkNow): Promise<void> => {
  const now = desk.now()
  if (!(await claimCheck(desk.register, osloDay(now), now, hoursFrom(now, -longestHours)))) return
  await goOnAbove(desk)
  if ((await check(desk)) === false) return
  const { begun_at: begunAt = '', findings } = (await lastCheck(desk.register)) ?? {}
  const isMade = begunAt >= now && findings != null
  const codes = isMade ? codesIn(findings) : []
  const retention = await retained(desk)
  const keysForgotten = await forgetKeys(desk.register, hoursFrom(now, -keyHours)).catch(() => 'not made' as const)
  const said = isMade ? { findings: codes.length, codes: [...new Set(codes)] } : 'not made'
  const isWell = isMade && codes.length === 0 && !hasFailed(retention) && keysForgotten !== 'not made'
  const wellLevel = retention === notSetUp ? 'warning' : 'info'
  const told = retention === notSetUp ? { notMade: notSetUp } : retention
  desk.log(JSON.stringify({ level: isWell ? wellLevel : 'alarm', check: said, retention: told, keysForgotten }))
}
