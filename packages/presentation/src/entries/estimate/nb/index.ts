export { nbHelp } from '../../../generated/nb/help.ts'
export { nb } from '../../../texts/nb.ts'

// @internal What stands below serves the other packages of this repository: it may change in any version.

export { nbDeferred } from '../../../generated/nb/deferred.ts'
export { nbInitial } from '../../../generated/nb/initial.ts'
