export { enHelp } from '../../../generated/en/help.ts'
export { en } from '../../../texts/en.ts'

// @internal What stands below serves the other packages of this repository: it may change in any version.

export { enDeferred } from '../../../generated/en/deferred.ts'
export { enInitial } from '../../../generated/en/initial.ts'
