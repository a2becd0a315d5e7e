import { type Help, nbHelp } from '@anslag/presentation'

export const help: Help = nbHelp
