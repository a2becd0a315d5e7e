/** Opens all that is asked of those who want to be more exact, now and whenever it is drawn. */
export const openWhatComes = `{
  const open = () => document.querySelectorAll('details.more-exact:not([data-opened])').forEach((each) => {
    each.toggleAttribute('data-opened', true)
    each.open = true
  })
  new MutationObserver(open).observe(document.body, { childList: true, subtree: true })
  open()
}`
