/** What is assumed, or must be said, below a table. */
export const Notes = ({ notes }: { readonly notes: readonly string[] }) => (
  <ul class="notes">
    {notes.map((note) => (
      <li key={note}>{note}</li>
    ))}
  </ul>
)
