import type { Help } from './help.ts'
import { application } from './nn/application.ts'
import { attachments } from './nn/attachments.ts'
import { content } from './nn/content.ts'
import { deliveries } from './nn/deliveries.ts'
import { institutions } from './nn/institutions.ts'
import { populations } from './nn/populations.ts'
import { project } from './nn/project.ts'
import { sources } from './nn/sources.ts'

export const helpNn = {
  ...project,
  ...application,
  ...attachments,
  ...institutions,
  ...populations,
  ...sources,
  ...content,
  ...deliveries,
} satisfies Help
