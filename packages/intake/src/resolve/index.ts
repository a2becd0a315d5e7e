export { prefixOf } from './normal-name.ts'
export { type OpenReason, openReasons, type Resolution, type Suggestion } from './resolution.ts'
export { Resolver } from './resolver.ts'
