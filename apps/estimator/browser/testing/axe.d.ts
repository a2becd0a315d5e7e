/** The same in fewer bytes, which every page that is looked at must take in. */
declare module 'axe-core/axe.min.js' {
  export { source } from 'axe-core'
}
