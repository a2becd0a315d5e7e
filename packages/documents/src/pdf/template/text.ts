/** Texts come as they are, or in the pieces between which a line may break; they are never read as markup. */
export const text = `
#let words(it) = if type(it) == array { it.join(h(0pt)) } else { it }
#let ink = rgb("#274247")
#let faint = luma(60%)
#let strong-text(it) = text(weight: 600, words(it))
`
