import { application } from './en/application.ts'
import { attachments } from './en/attachments.ts'
import { content } from './en/content.ts'
import { deliveries } from './en/deliveries.ts'
import { institutions } from './en/institutions.ts'
import { populations } from './en/populations.ts'
import { project } from './en/project.ts'
import { sources } from './en/sources.ts'
import type { Help } from './help.ts'

export const helpEn = {
  ...project,
  ...application,
  ...attachments,
  ...institutions,
  ...populations,
  ...sources,
  ...content,
  ...deliveries,
} satisfies Help
