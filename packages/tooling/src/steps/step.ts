/** How many of a step's tests passed and failed; a step that is no test runner counts as one. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

/** Takes what is to be shown. */
export type Say = (text: string) => void

/** Something that is run and counted: a step, or several in turn or beside one another. */
export type Plan = (say: Say) => Promise<Tally>

export const one = (passed: boolean): Tally => (passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

export const together = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
})

/** A step whose output is shown whole, below its name, when it has ended; one that throws has failed. */
export const step =
  (name: string, run: Plan): Plan =>
  async (say) => {
    const parts: string[] = []
    const tally = await run((text) => parts.push(text)).catch((error: unknown) => {
      parts.push(`${String(error)}\n`)
      return one(false)
    })
    say(`\n── ${name} ──\n${parts.join('')}`)
    return tally
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
