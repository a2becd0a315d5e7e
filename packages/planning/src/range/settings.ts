/** How often something is drawn, from where. */
export interface Sampling {
  readonly seed: number
  readonly count: number
}

/** The draws that every plan is made with where nobody says otherwise: seed 1, 8,192 draws. */
export const usualSampling: Sampling = { seed: 1, count: 8192 }
