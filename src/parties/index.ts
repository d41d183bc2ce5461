export { Party } from './party.entity.js';
export { PartyInput, PartyView, partyView } from './party.dto.js';
export { isPerson, Parties, type Payee } from './parties.service.js';
export { PartyLookup } from './party-lookup.service.js';
export { PartiesModule } from './parties.module.js';
export { printedParty } from './printed-party.js';
