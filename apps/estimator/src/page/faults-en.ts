import { enFaults, type Faults } from '@anslag/presentation'

export const faults: Faults = enFaults
