export * from './codes.js';
export * from './problem.js';
export { problemAnswer, ProblemFilter, problemType } from './problem.filter.js';
