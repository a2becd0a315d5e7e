import type { InitialTexts } from '@anslag/presentation'

/** What one of a thing is called: `kilde`. */
export const unitName = (unit: string, { units }: Pick<InitialTexts, 'units'>): string =>
  new Map(Object.entries<{ readonly one: string }>(units)).get(unit)?.one ?? unit
