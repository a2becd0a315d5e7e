/** How often something is drawn, from where. */
export interface Sampling {
  readonly seed: number
  readonly count: number
}

export const usualSampling: Sampling = { seed: 1, count: 8192 }
