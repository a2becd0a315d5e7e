import { anonymisation } from './anonymisation/anonymisation.ts'
import { coordination } from './coordination/coordination.ts'
import { delivery } from './delivery/delivery.ts'
import { fdTrygd } from './fd-trygd/fd-trygd.ts'
import { outsideLists } from './outside-lists/outside-lists.ts'
import { population } from './population/population.ts'
import { thirdParty } from './third-party/third-party.ts'
import { variableLists } from './variable-lists/variable-lists.ts'

/** Every cost component, in the order of an estimate's lines. A test holds this registry against its folder. */
export const components = [
  coordination,
  population,
  thirdParty,
  fdTrygd,
  variableLists,
  outsideLists,
  anonymisation,
  delivery,
] as const

type UnionToIntersection<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never

type Asked = UnionToIntersection<(typeof components)[number]['asks']>

/** All that the registered components ask for: the members of a request. */
export type AskedGroups = { readonly [Name in keyof Asked]: Asked[Name] }
