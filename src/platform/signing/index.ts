export { Signer, type Verdict, type VerifyingKey, verifyingKey, verifyStatement } from './signer.js';
export { checkPdf, type PdfVerdict } from './pdf-check.js';
export { PdfSigner } from './pdf-signer.js';
export { statementPattern } from './statement.js';
