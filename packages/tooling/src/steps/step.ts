/** How many tests passed, and which failed and why; a step that is no test runner counts as one. */
export interface Tally {
  readonly passed: number
  readonly failures: readonly string[]
}

/** Takes what is to be shown. */
export type Say = (text: string) => void

/** Something that is run and counted: a step, or several in turn or beside one another. */
export type Plan = (say: Say) => Promise<Tally>

export const together = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failures: tallies.flatMap(({ failures }) => failures),
})

const tallyOf = (name: string, result: Tally | boolean): Tally => {
  if (typeof result === 'boolean') return result ? { passed: 1, failures: [] } : { passed: 0, failures: [name] }
  return { ...result, failures: result.failures.map((failure) => `${name}: ${failure}`) }
}

/**
 * A step whose output is shown whole, below its name, when it has ended; one that throws has failed.
 *
 * @param run says whether all went well, or counts
 */
export const step =
  (name: string, run: (say: Say) => Promise<Tally | boolean>): Plan =>
  async (say) => {
    const parts: string[] = []
    const result = await run((text) => parts.push(text)).catch((error: unknown) => {
      parts.push(`${String(error)}\n`)
      return false
    })
    say(`\n── ${name} ──\n${parts.join('')}`)
    return tallyOf(name, result)
  }

/** Runs plans one after another, all of them whatever comes of each. */
export const inTurn =
  (...plans: readonly Plan[]): Plan =>
  async (say) => {
    const tallies: Tally[] = []
    for (const plan of plans) tallies.push(await plan(say))
    return together(tallies)
  }

/** Runs plans at the same time, all of them whatever comes of each. */
export const beside =
  (...plans: readonly Plan[]): Plan =>
  async (say) =>
    together(await Promise.all(plans.map((plan) => plan(say))))
