import { type Day, osloDay } from '@anslag/pricing'
import { type Actor, type Entry, roles } from '@anslag/quotes'
import type { Invocation } from '../command.ts'

/** Who enters something and when: `--by`, `--role` and `--at`, else an officer, now. */
export const entryOf = ({ options: { given }, environment }: Invocation, usual: Actor['role'] = 'officer'): Entry => ({
  at: given('at') ?? environment.now(),
  by: { name: given('by') ?? '', role: roles.find((role) => role === given('role')) ?? usual },
})

/** Why an officer decides something, who it is, and on which day in Oslo. */
export const decisionOf = (invocation: Invocation): { reason: string; by: string; on: Day } => {
  const { at, by } = entryOf(invocation)
  return { reason: invocation.options.given('reason') ?? '', by: by.name, on: osloDay(at) }
}
