export { nnHelp } from '../../../generated/nn/help.ts'
export { nn } from '../../../texts/nn.ts'

// @internal What stands below serves the other packages of this repository: it may change in any version.

export { nnDeferred } from '../../../generated/nn/deferred.ts'
export { nnInitial } from '../../../generated/nn/initial.ts'
