/** Words within the sentences of issues. */
export const words = {
  since: { nb: 'fra {from}', nn: 'frå {from}', en: 'from {from}' },
  or: { nb: 'eller', nn: 'eller', en: 'or' },
  nothing: { nb: 'ingenting', nn: 'ingenting', en: 'nothing' },
  end: { nb: 'slutten', nn: 'slutten', en: 'the end' },
  quoted: { nb: '«{text}»', nn: '«{text}»', en: '“{text}”' },
  matching: {
    nb: 'noe som passer med {pattern}',
    nn: 'noko som passar med {pattern}',
    en: 'something that matches {pattern}',
  },
}
