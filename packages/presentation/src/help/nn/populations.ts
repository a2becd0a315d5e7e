export const populations = {
  populations:
    'Kven dataa handlar om, til dømes alle fødde i eit år, eller pasientar og kontrollgruppa deira. Kvar populasjon må avklarast og lagast, så fleire tek meir tid.',
  'populations.kind':
    'Eit heilt register er enklast. Kriterium må programmerast. Relasjonar, som familiar og kontrollgrupper, tek mest tid. Får SSB populasjonen frå andre, er fila ei kjelde og blir prisa der. Populasjonen blir laga éin gong; filene blir gjorde klare før uttrekket til kvar levering.',
  'populations.criteria':
    'Kor mange vilkår som avgjer kven som er med, som alder, bustad eller år. Kvart vilkår må programmerast og kontrollerast. Eit heilt register har ingen.',
  'populations.relations':
    'Kor mange slags tilknytingar som skal finnast, som foreldre, sysken eller matcha kontrollar. Kvar av dei må koplast og kontrollerast for seg. Berre utval etter relasjonar har dei.',
}
