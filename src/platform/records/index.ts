export * from './action.dto.js';
export * from './available.js';
export * from './life.js';
export * from './records.js';
