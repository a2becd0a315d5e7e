import { makeScenarioParts } from '../parts/scenarios/make.tsx'
import { scenarios } from '../texts/scenarios/nb.ts'

export const scenarioParts = makeScenarioParts(scenarios)
