import type { Groups } from '../components/index.ts'
import { components } from '../components/index.ts'

/** A tariff that entries of a catalogue may name as their own. */
export interface OwnTariff {
  readonly ref: string
  /** The member of the catalogue whose entries may name it. */
  readonly group: string
  readonly kind: 'per-unit' | 'norm-hours'
  readonly unit: string
}

/** A price and norm hours of its own for every kind of entry that a component is ordered by. */
export const ownTariffs: readonly OwnTariff[] = components.flatMap(({ id, asks }) => {
  const groups: Groups = asks
  return Object.entries(groups).flatMap(([name, group]): readonly OwnTariff[] =>
    group.kind === 'codes'
      ? [
          { ref: `${id}.ownPrice`, group: name, kind: 'per-unit', unit: `money/${group.unit}` },
          { ref: `${id}.ownHours`, group: name, kind: 'norm-hours', unit: `hour/${group.unit}` },
        ]
      : [],
  )
})
