export { checkedSignatures, isSignedStatement } from './check.ts'
export { signedOperated, signedStatement, type UnusableKey } from './sign.ts'
export { isSigningKey, newSigningKey, publicPart, type SigningKey } from './signing-key.ts'
export type { Signed, StatementType } from './statement.ts'
