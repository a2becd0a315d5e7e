/**
 * What makes PDFs, as npm installs it: Typst, a program for each kind of machine, and the fonts. They are large, and nothing
 * else needs them, so they do not come with this package.
 */
export const pdfPackages: readonly string[] = [
  '@expo-google-fonts/noto-sans-arabic@0.4.3',
  '@expo-google-fonts/noto-sans-hebrew@0.4.1',
  '@expo-google-fonts/source-code-pro@0.4.1',
  '@expo-google-fonts/source-sans-3@0.4.1',
  '@myriaddreamin/typst-ts-node-compiler@0.7.0',
]
