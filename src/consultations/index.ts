export { consultationLife } from './consultation.machine.js';
export { ConsultationsModule } from './consultations.module.js';
