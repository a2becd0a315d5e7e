import lighthouse from 'lighthouse'

/** What Lighthouse thinks of a page. */
export interface Look {
  /** From 0 to 100, by category. */
  readonly scores: Readonly<Record<string, number>>
  /** What is not perfect, by category. */
  readonly faults: Readonly<Record<string, readonly string[]>>
  /** What the performance is made of, in milliseconds, by audit. */
  readonly times: Readonly<Record<Time, number>>
}

/** What the performance is made of. */
export const times = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'speed-index',
  'total-blocking-time',
] as const

export type Time = (typeof times)[number]

/** Lets Lighthouse look at a page as a telephone sees it, in the browser that listens at a port; signed in by its headers. */
export const looked = async (
  address: string,
  port: number,
  categories: readonly string[],
  extraHeaders: Readonly<Record<string, string>> = {},
): Promise<Look> => {
  const onlyCategories = [...categories]
  const result = await lighthouse(address, {
    port,
    onlyCategories,
    logLevel: 'error',
    extraHeaders: { ...extraHeaders },
  })
  if (result === undefined) throw new Error(`Lighthouse has seen nothing at ${address}`)
  const { lhr } = result
  const entries = Object.values(lhr.categories)
  const time = (audit: Time): number => Math.round(lhr.audits[audit]?.numericValue ?? 0)
  return {
    times: {
      'first-contentful-paint': time('first-contentful-paint'),
      'largest-contentful-paint': time('largest-contentful-paint'),
      'speed-index': time('speed-index'),
      'total-blocking-time': time('total-blocking-time'),
    },
    scores: Object.fromEntries(entries.map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])),
    faults: Object.fromEntries(
      entries.map(({ id, auditRefs }) => [
        id,
        auditRefs
          .filter(({ id: audit, weight }) => weight > 0 && (lhr.audits[audit]?.score ?? 1) < 1)
          .map(({ id: audit }) => `${id}/${audit}: ${lhr.audits[audit]?.title}`),
      ]),
    ),
  }
}
