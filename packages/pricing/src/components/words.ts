import type { Text } from '../values/index.ts'
import type { DriverTexts } from './component-texts.ts'
import { frameTexts } from './frame-texts.ts'
import { componentTexts } from './generated/component-texts.ts'
import { components } from './registry.ts'
import { tariffDrivers } from './tariff-drivers.ts'

type Texts = Readonly<Record<string, Text>>

interface AnyDriverTexts extends DriverTexts {
  readonly answers?: Texts
  readonly fields?: Readonly<Record<string, AnyDriverTexts>>
}

/** The words of any component. */
export interface AnyComponentTexts {
  readonly asks: Readonly<Record<string, AnyDriverTexts>>
  readonly tariffs: Texts
  readonly notApplicable?: Texts
  readonly needsAssessment?: Texts
}

type Named = readonly [driver: string, texts: AnyDriverTexts]

const driversBelow = (name: string, texts: AnyDriverTexts): readonly Named[] => [
  [name, texts],
  ...Object.entries(texts.fields ?? {}).flatMap(([key, below]) => driversBelow(`${name}.${key}`, below)),
]

const all = Object.entries(componentTexts)

const drivers = [frameTexts, ...all.map(([, { asks }]) => asks)]
  .flatMap((texts) => Object.entries<AnyDriverTexts>(texts))
  .flatMap(([name, texts]) => driversBelow(name, texts))

const ofDrivers = <T>(pick: (texts: AnyDriverTexts) => T | undefined): Readonly<Record<string, T>> =>
  Object.fromEntries(
    drivers.flatMap(([name, texts]) => {
      const picked = pick(texts)
      return picked === undefined ? [] : [[name, picked]]
    }),
  )

const ofComponents = (pick: (texts: AnyComponentTexts) => Texts | undefined): Texts =>
  Object.assign({}, ...all.map(([, texts]) => pick(texts)))

/**
 * What is said of the registered components, in every language, by the names that documents use. No formula knows it, and
 * pages load one language of it, made by `generate`.
 */
export const words = {
  /** By the component's id. */
  titles: Object.fromEntries(components.map(({ id, title }): readonly [string, Text] => [id, title])),
  /** By the driver: `sources.holder`. */
  drivers: ofDrivers(({ name }) => name),
  help: ofDrivers(({ help }) => help),
  ofThing: ofDrivers(({ ofThing }) => ofThing),
  answers: ofDrivers(({ answers }) => answers),
  /** By the tariff: `third-party.holder`. */
  tariffs: Object.fromEntries(
    all.flatMap(([id, { tariffs }]) =>
      Object.entries(tariffs).map(([name, text]): readonly [string, Text] => [`${id}.${name}`, text]),
    ),
  ),
  /** The driver whose answer decides, by the tariff. */
  tariffDrivers: Object.fromEntries(tariffDrivers(components)),
  /** By the code of the reason. */
  notApplicable: ofComponents(({ notApplicable }) => notApplicable),
  needsAssessment: ofComponents(({ needsAssessment }) => needsAssessment),
}
