/** Words about what was asked of the desk. */
export const asking = {
  loading: { nb: 'Henter …', nn: 'Hentar …', en: 'Loading …' },
  later: {
    nb: 'Vises når tilbudspulten svarer igjen.',
    nn: 'Blir vist når tilbodspulten svarer igjen.',
    en: 'Shown when the quote desk answers again.',
  },
  notHere: {
    nb: 'Denne delen av siden kom ikke.',
    nn: 'Denne delen av sida kom ikkje.',
    en: 'This part of the page did not arrive.',
  },
  table: { nb: '{name}, tabell', nn: '{name}, tabell', en: '{name}, table' },
  notSent: {
    nb: 'Ikke sendt ennå. Det du har skrevet, står her. Prøv igjen når tilbudspulten svarer.',
    nn: 'Ikkje sendt enno. Det du har skrive, står her. Prøv igjen når tilbodspulten svarer.',
    en: 'Not sent yet. What you have written stands here. Try again when the quote desk answers.',
  },
}
