/** How many of a step's tests passed and failed; a step that is no test runner counts as one. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

export interface Step {
  readonly name: string
  readonly run: () => Promise<Tally>
}

export const one = (passed: boolean): Tally => (passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

export const together = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
})

/** Runs steps in order, all of them whatever comes of each; one that throws has failed. */
export const runAll = async (steps: readonly Step[], say: (text: string) => void): Promise<Tally> => {
  const tallies: Tally[] = []
  for (const { name, run } of steps) {
    say(`\n── ${name} ──\n`)
    const tally = await run().catch((error: unknown) => {
      say(`${String(error)}\n`)
      return one(false)
    })
    tallies.push(tally)
  }
  return together(tallies)
}
