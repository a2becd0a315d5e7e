/** Words about what was asked of the desk. */
export const asking = {
  loading: { nb: 'Henter …', nn: 'Hentar …', en: 'Loading …' },
  later: {
    nb: 'Vises når tilbudspulten svarer igjen.',
    nn: 'Blir vist når tilbodspulten svarar igjen.',
    en: 'Shown when the quote desk answers again.',
  },
  notHere: {
    nb: 'Denne delen av siden kom ikke.',
    nn: 'Denne delen av sida kom ikkje.',
    en: 'This part of the page did not arrive.',
  },
  newer: {
    nb: 'Tilbudspulten er borte, eller nyere enn siden. Last siden på nytt når den svarer: det du har skrevet, er tatt vare på.',
    nn: 'Tilbodspulten er borte, eller nyare enn sida. Last sida på nytt når han svarer: det du har skrive, er teke vare på.',
    en: 'The desk is away, or newer than the page. Load the page anew once it answers: what you have written is kept.',
  },
  reload: { nb: 'Last siden på nytt', nn: 'Last sida på nytt', en: 'Load the page anew' },
  table: { nb: '{name}, tabell', nn: '{name}, tabell', en: '{name}, table' },
  notSent: {
    nb: 'Ikke sendt ennå. Det du har skrevet, står her. Prøv igjen når tilbudspulten svarer.',
    nn: 'Ikkje sendt enno. Det du har skrive, står her. Prøv igjen når tilbodspulten svarar.',
    en: 'Not sent yet. What you have written stands here. Try again when the quote desk answers.',
  },
}
