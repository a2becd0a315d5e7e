/**
 * An explanation is a list in lists, laid out as terms: those are laid out once each, however deep they stand, where a list
 * lays what is in it out again at every depth.
 */
export const explanation = `
#let figure-of(node) = {
  words(node.text)
  if node.result != none { h(1fr); sym.wj; box(inset: (left: 6pt), text(number-width: "tabular", words(node.result))) }
}
#let remarks-of(node) = for remark in node.remarks { linebreak(); text(size: 9pt, words(remark)) }
#let step-of(node) = terms.item([– #figure-of(node)], {
  remarks-of(node)
  if node.of.len() > 0 { terms(..node.of.map(step-of)) }
})
#let explanation-block(it) = {
  set terms(hanging-indent: 12pt, spacing: 0.6em)
  set strong(delta: 0)
  block(sticky: it.node.of.len() > 0, above: 1.1em, below: 0.6em, { text(weight: 600, figure-of(it.node)); remarks-of(it.node) })
  if it.node.of.len() > 0 { terms(indent: 12pt, ..it.node.of.map(step-of)) }
}
`
