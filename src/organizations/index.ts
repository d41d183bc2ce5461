export { banner, towns } from './jurisdiction.js';
export { Organization, type OrganizationKind, Region } from './organization.entity.js';
export { Organizations } from './organizations.service.js';
export { OrganizationsModule } from './organizations.module.js';
export { OrganizationView, organizationView, RegionView } from './organizations.controller.js';
