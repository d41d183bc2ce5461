export { Signer, type Verdict, type VerifyingKey, verifyingKey, verifyStatement } from './signer.js';
export { statementPattern } from './statement.js';
