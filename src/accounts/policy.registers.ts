import { clerks, type Row } from './policy.row.js';

const inspectors: Row = { clerk: 'all', supervisor: 'all', department: 'all', townGovernment: 'town' };

/** What stands beside and after a trade: services, supervision, registration (art. 9–11, 22, 24, 28, 30, 36). */
export const registerPolicy = {
  // Art. 22, 24: with the papers under the arm, the centre or the station.
  'handover.read': { ...clerks, supervisor: 'all', station: 'town', townGovernment: 'town' },
  'handover.hand': { ...clerks, station: 'town' },
  'handover.confirm': { ...clerks, station: 'town' },
  'handover.sendBack': { ...clerks, station: 'town' },
  'handover.waive': clerks,
  'retention.read': { admin: 'all', supervisor: 'all' },
  'signal.read': { supervisor: 'all' },
  // It may be about anybody in the centre: those who supervise read it, and nobody else (art. 28).
  'complaint.read': { supervisor: 'all' },
  'complaint.take': { supervisor: 'all' },
  'complaint.follow': { supervisor: 'all' },
  'complaint.dismiss': { supervisor: 'all' },
  'complaint.close': { supervisor: 'all' },

  // Art. 33: between who asks and the institution; the centre takes down what misleads.
  'loanProduct.create': { lender: 'all' },
  'loanProduct.withdraw': { lender: 'asked', director: 'all' },
  'loanRequest.create': { party: 'own', collective: 'own' },
  'loanRequest.read': { lender: 'asked', party: 'own', collective: 'own' },
  'loanRequest.take': { lender: 'asked' },
  'loanRequest.decline': { lender: 'asked' },
  'loanRequest.mortgage': { lender: 'asked' },
  'loanRequest.withdraw': { party: 'own', collective: 'own' },

  // Art. 9: the centre puts a project forward.
  'promotion.create': clerks,
  'promotion.end': clerks,

  // Art. 9: who looks for something says so himself, or has the centre say it.
  'demand.create': { party: 'own', collective: 'own', clerk: 'all' },
  'demand.read': { ...clerks, supervisor: 'all', party: 'own', collective: 'own' },
  'demand.publish': clerks,
  'demand.decline': clerks,
  'demand.withdraw': { party: 'own', collective: 'own', clerk: 'all' },
  'demand.close': { party: 'own', collective: 'own', clerk: 'all' },
  // Art. 9, 29: the centre keeps the register, its director decides on standing.
  'professional.read': { ...clerks, supervisor: 'all' },
  'professional.create': clerks,
  'professional.renew': clerks,
  'professional.note': clerks,
  'professional.suspend': { director: 'all' },
  'professional.restore': { director: 'all' },
  'professional.remove': { director: 'all' },
  // Art. 10, 11: the centre answers everything, a station what is asked of its town, a room what is asked of its village.
  'consultation.read': { ...clerks, supervisor: 'all', station: 'town', room: 'village' },
  'consultation.answer': { ...clerks, station: 'town', room: 'village' },
  'consultation.correct': { ...clerks, station: 'town', room: 'village' },
  'consultation.decline': { ...clerks, station: 'town', room: 'village' },

  // Art. 36: the town in its place, departments each by its own duties, the centre with the agriculture department.
  'inspection.create': inspectors,
  'inspection.read': { ...inspectors, director: 'all' },
  'inspection.follow': inspectors,
  'inspection.extend': inspectors,
  'inspection.rectify': inspectors,
  'inspection.refer': inspectors,

  // Reported where it happened, followed by those who supervise (art. 30).
  'marketReport.create': { clerk: 'all', supervisor: 'all', station: 'town', townGovernment: 'town' },
  'marketReport.read': { ...clerks, supervisor: 'all', station: 'town', townGovernment: 'town' },
  'marketReport.follow': { supervisor: 'all', clerk: 'all' },
  'marketReport.close': { supervisor: 'all' },
} as const satisfies Record<string, Row>;
