/** Words within the sentences of issues. */
export const words = {
  or: 'eller',
  nothing: 'ingenting',
  end: 'slutten',
  quoted: '«{text}»',
  matching: 'noe som passer med {pattern}',
}
