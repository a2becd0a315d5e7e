import { enHelp, type Help } from '@anslag/presentation'

export const help: Help = enHelp
