import { Injectable } from '@nestjs/common';
import { requireMay } from '../accounts/index.js';
import { ApplicationQueries, Applications } from '../applications/index.js';
import { type Listing, Listings } from '../listings/index.js';
import { Organizations } from '../organizations/index.js';
import { type About, Documents, type IssuedDocument, problem, type TxContext } from '../platform/index.js';
import { type DocumentData, documentNames, type DocumentTemplate } from '../platform/pdf/index.js';
import type { PrintForm } from './document.dto.js';
import { type ApplicationForm, type ListingForm, ofApplication, ofListing } from './forms.js';
import type { Said } from './notices.js';
import { Subjects } from './subjects.js';

/** Forms on request, filled from what is on file (art. 15, 25). */
@Injectable()
export class FormPrinting {
  constructor(
    private readonly documents: Documents,
    private readonly subjects: Subjects,
    private readonly listings: Listings,
    private readonly applications: Applications,
    private readonly applicationQueries: ApplicationQueries,
    private readonly organizations: Organizations,
  ) {}

  /** The same form of an unchanged record is the one that was printed before. Errors: VALIDATION (no such form of this record). */
  print(ctx: TxContext, { about, id, form, partyId }: PrintForm): Promise<IssuedDocument> {
    return about === 'listing' ? this.forListing(ctx, id, form, partyId) : this.forApplication(ctx, id, form);
  }

  private async forListing(
    ctx: TxContext,
    id: string,
    form: PrintForm['form'],
    partyId?: string,
  ): Promise<IssuedDocument> {
    const listing = await this.listings.lockedFor(ctx, id);
    requireMay(ctx, 'listing.edit', await this.listings.scopeOf(ctx, listing), '该项目');
    if (!isOf(ofListing, form)) throw noSuchForm(form);
    const subject = await this.subjects.listing(ctx, listing);
    const owner = subject.parties.get(partyId ?? listing.leadPartyId);
    if (!owner || (partyId && !subject.ownerIds.includes(partyId))) {
      throw problem('VALIDATION', '所选的人不是本项目的权利人，请重新选择', {
        violations: [{ code: 'VALIDATION', field: 'partyId', detail: '须为本项目的权利人' }],
      });
    }
    const filer = await this.filerOf(ctx, listing, owner.name);
    return this.once(ctx, form, { type: 'listing', id }, ofListing[form]({ ...subject, owner, filer }));
  }

  private async forApplication(ctx: TxContext, id: string, form: PrintForm['form']): Promise<IssuedDocument> {
    const application = await this.applicationQueries.readable(ctx, id);
    if (!isOf(ofApplication, form)) throw noSuchForm(form);
    const { kinds, until, claim } = await this.applications.prioritiesOf(ctx, application);
    const subject = await this.subjects.application(ctx, application);
    const priorities = { kinds, until, claimed: claim?.kind ?? null };
    return this.once(ctx, form, { type: 'application', id }, ofApplication[form]({ ...subject, priorities }));
  }

  private async filerOf(ctx: TxContext, listing: Listing, owner: string): Promise<{ name: string; own: boolean }> {
    if (listing.filerOrganizationId === null) return { name: owner, own: true };
    const { name } = await this.organizations.get(ctx, listing.filerOrganizationId);
    return { name, own: name === owner };
  }

  private async once<T extends ListingForm | ApplicationForm>(
    ctx: TxContext,
    template: T,
    about: About,
    said: Said<DocumentData[T]> | undefined,
  ): Promise<IssuedDocument> {
    if (!said) throw noSuchForm(template);
    const before = (await this.documents.of(ctx, about)).filter((document) => document.template === template);
    const same = before.find(({ data }) => sameWords(data, said));
    if (same) return same;
    const data = (number: string) => ({ ...said, number }) as unknown as DocumentData[T];
    return this.documents.issue(ctx, { template, about, data });
  }
}

const isOf = <F extends object>(forms: F, form: string): form is Extract<keyof F, string> => form in forms;

const noSuchForm = (form: DocumentTemplate) =>
  problem('VALIDATION', `本记录不需要${documentNames[form]}，请核对后重试`, {
    violations: [{ code: 'VALIDATION', field: 'form', detail: '本记录不需要这种表格' }],
  });

/** But for its number and the day it was printed. */
function sameWords(printed: object, said: object): boolean {
  const words = (data: object): string => {
    const { number, on, ...rest } = data as { number?: string; on?: string };
    return JSON.stringify(sorted(rest));
  };
  return words(printed) === words(said);
}

/** The database keeps an object's keys in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]));
}
