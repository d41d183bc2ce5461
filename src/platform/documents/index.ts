export { IssuedDocument, TemplateEdition, TemplateText } from './document.entity.js';
export { type About, Documents } from './documents.js';
export { type TemplateInForce, Templates } from './templates.js';
