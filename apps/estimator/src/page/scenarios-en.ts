import { makeScenarioParts } from '../parts/scenarios/make.tsx'
import { scenarios } from '../texts/scenarios/en.ts'

export const scenarioParts = makeScenarioParts(scenarios)
