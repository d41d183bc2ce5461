import type { DocumentParty } from '../platform/pdf/index.js';
import { idTypeNames } from '../rulebook/index.js';
import type { Party } from './party.entity.js';

/** A party on paper. Identity numbers stay masked where paper passes through many hands; the original of the filing has them whole. */
export const printedParty = (party: Party, agent?: string): DocumentParty => ({
  name: party.name,
  idKind: idTypeNames[party.idType],
  idNumber: party.idMask,
  ...(party.address && { address: party.address }),
  ...(party.phoneMask && { phone: party.phoneMask }),
  ...(party.representative && { representative: party.representative }),
  ...(agent && { agent }),
});
