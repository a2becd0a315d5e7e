/** Said of every command that makes a quote anew. */
export const fileStays = {
  nb: 'Resultatet skrives ut. Filen du leser fra, endres ikke uten --in-place.',
  nn: 'Resultatet blir skrive ut. Fila du les frå, blir ikkje endra utan --in-place.',
  en: 'The result is written out. The file that you read from does not change without --in-place.',
}
