import './fastify-plugins.js';
export * from './ctx.js';
export * from './public.js';
export * from './validation.js';
export * from './validators.js';
export * from './send-file.js';
export * from './answers.js';
export * from './public-form.js';
