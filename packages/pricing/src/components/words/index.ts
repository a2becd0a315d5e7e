// @internal What stands below serves the other packages of this repository: it may change in any version.

export { words } from '../words.ts'
