import type { Help } from './help.ts'
import { application } from './nb/application.ts'
import { attachments } from './nb/attachments.ts'
import { content } from './nb/content.ts'
import { deliveries } from './nb/deliveries.ts'
import { institutions } from './nb/institutions.ts'
import { populations } from './nb/populations.ts'
import { project } from './nb/project.ts'
import { sources } from './nb/sources.ts'

export const helpNb = {
  ...project,
  ...application,
  ...attachments,
  ...institutions,
  ...populations,
  ...sources,
  ...content,
  ...deliveries,
} satisfies Help
