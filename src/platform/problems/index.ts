export * from './codes.js';
export * from './problem.js';
export { ProblemFilter } from './problem.filter.js';
