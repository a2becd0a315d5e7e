import { type Help, helpEn } from '@anslag/presentation'

export const help: Help = helpEn
