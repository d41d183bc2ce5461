export { PeopleModule } from './people.module.js';
export { signUpLife } from './sign-up.machine.js';
