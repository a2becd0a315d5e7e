/** One of several things that are measured against one another. */
export interface Contestant {
  readonly name: string
  /** Runs of it in one sample; enough that a sample lasts well beyond the clock's resolution. */
  readonly times: number
  readonly run: () => unknown
}

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

let last: unknown

const sample = ({ run, times }: Contestant): number => {
  const start = process.hrtime.bigint()
  for (let count = 0; count < times; count += 1) last = run()
  return Number(process.hrtime.bigint() - start) / times / 1000
}

/**
 * Microseconds per run of each contestant: the median of many samples, taken in turn, so that what slows the machine for
 * a while slows all alike. The first fifth of the rounds only warms up.
 */
export const interleaved = (contestants: readonly Contestant[], rounds: number): ReadonlyMap<string, number> => {
  const samples = new Map<string, number[]>(contestants.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round += 1)
    for (let place = 0; place < contestants.length; place += 1) {
      const contestant = contestants[(round + place) % contestants.length]
      if (contestant === undefined) continue
      const time = sample(contestant)
      if (round >= rounds / 5) samples.get(contestant.name)?.push(time)
    }
  if (last === undefined) throw new Error('nothing was computed')
  return new Map([...samples].map(([name, times]) => [name, median(times)]))
}
