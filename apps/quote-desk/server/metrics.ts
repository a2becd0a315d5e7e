/** A request that was answered. */
export interface Observed {
  readonly method: string
  /** The pattern, never an address: an address could tell who or what. */
  readonly route: string
  readonly status: number
  readonly seconds: number
}

type Gauge = 'desk_integrity_findings' | 'desk_outbox_waiting' | 'desk_outbox_oldest_seconds' | 'desk_outbox_given_up'

/** Figures of one server, as Prometheus reads them. */
export interface Metrics {
  readonly observe: (request: Observed) => void
  /** A figure that stands as it was told last. */
  readonly set: (name: Gauge, value: number) => void
  /** The text format, version 0.0.4. */
  readonly text: () => string
}

const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

const labelled = ({ method, route, status }: Observed): string =>
  `method="${method}",route="${route}",status="${status}"`

/** Begins to count. */
export const newMetrics = (): Metrics => {
  const counts = new Map<string, number>()
  const under = new Map<number, number>(bounds.map((bound) => [bound, 0]))
  const gauges = new Map<string, number>()
  let [sum, count] = [0, 0]
  return {
    observe: (request) => {
      const labels = labelled(request)
      counts.set(labels, (counts.get(labels) ?? 0) + 1)
      sum += request.seconds
      count += 1
      for (const bound of bounds) if (request.seconds <= bound) under.set(bound, (under.get(bound) ?? 0) + 1)
    },
    set: (name, value) => void gauges.set(name, value),
    text: () =>
      [
        '# TYPE desk_requests_total counter',
        ...[...counts].map(([labels, value]) => `desk_requests_total{${labels}} ${value}`),
        '# TYPE desk_request_seconds histogram',
        ...[...under].map(([bound, value]) => `desk_request_seconds_bucket{le="${bound}"} ${value}`),
        `desk_request_seconds_bucket{le="+Inf"} ${count}`,
        `desk_request_seconds_sum ${sum}`,
        `desk_request_seconds_count ${count}`,
        ...[...gauges].flatMap(([name, value]) => [`# TYPE ${name} gauge`, `${name} ${value}`]),
        '',
      ].join('\n'),
  }
}
