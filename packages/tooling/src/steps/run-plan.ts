import type { Plan } from './step.ts'

/** Runs a plan and prints what it says, then what failed, one line each, and how many; the program fails where any did. */
export const runPlan = async (plan: Plan): Promise<void> => {
  const { passed, failures } = await plan((text) => process.stdout.write(text))
  process.stdout.write(`\n${failures.map((failure) => `✗ ${failure.replaceAll(/\s+/g, ' ')}\n`).join('')}`)
  process.stdout.write(`${passed} passed, ${failures.length} failed\n`)
  process.exitCode = failures.length === 0 ? 0 : 1
}
