export { complaintLife } from './complaint.machine.js';
export { inspectionLife } from './inspection.machine.js';
export { reportLife } from './report.machine.js';
export { SupervisionModule } from './supervision.module.js';
