export { professionalLife } from './professional.machine.js';
export { type NewProfessional, Professionals } from './professionals.service.js';
export { ProfessionalsModule } from './professionals.module.js';
