/** The address of a module that is built as a worker, with all that it needs, beside the page's own scripts. */
declare module '*?worker&url' {
  const address: string
  export default address
}
