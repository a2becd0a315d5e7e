/** Slanted lines, to tell one surface from another in print and without colour. */
export const Hatching = ({ id }: { readonly id: string }) => (
  <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <line x1="1" x2="1" y1="0" y2="5" stroke="currentColor" stroke-width="1.5" />
  </pattern>
)
