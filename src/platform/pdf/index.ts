export * from './documents.base.js';
export * from './documents.forms.js';
export * from './documents.js';
export { DocumentError } from './document-error.js';
export { PdfModule } from './pdf.module.js';
export { PdfService } from './pdf.service.js';
export type { PdfServiceOptions, RenderedDocument, RenderOptions } from './pdf.service.js';
export { qrSvg } from './qr.js';
export { readTemplates, templateFiles, templatesFolder, templateVersion } from './template-files.js';
