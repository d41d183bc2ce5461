import { Injectable } from '@nestjs/common';
import { may } from '../accounts/index.js';
import { Listing, type Parcel } from '../listings/index.js';
import { Parties } from '../parties/index.js';
import {
  Files,
  newId,
  Numbers,
  problem,
  Records,
  rulesProblem,
  type TxContext,
  type Violation,
} from '../platform/index.js';
import type { CloseDispute, OpenDispute, StageInput } from './dispute.dto.js';
import { Dispute, DisputeRecord } from './dispute.entity.js';
import { DisputeKind } from './dispute.kind.js';
import type { DisputeAction } from './dispute.machine.js';

/** Disputes and how they are settled (art. 34). An open one about the title stands against every step of the trade (art. 13, 26). */
@Injectable()
export class Disputes {
  constructor(
    private readonly records: Records,
    private readonly kind: DisputeKind,
    private readonly parties: Parties,
    private readonly files: Files,
    private readonly numbers: Numbers,
  ) {}

  /** By whoever claims, or an officer or station for somebody who came. Errors: VALIDATION, FORBIDDEN, NOT_FOUND (file). */
  async open(ctx: TxContext, input: OpenDispute): Promise<Dispute> {
    const listing = await this.check(ctx, input);
    const scope = {
      partyIds: input.claimantPartyId ? [input.claimantPartyId] : [],
      townCode: listing?.townCode ?? ctx.actor.townCode,
    };
    if (!may(ctx.actor, 'dispute.open', scope))
      throw problem('FORBIDDEN', '只能登记本人提出的争议；代他人登记的，请到镇服务站或旗交易中心办理', {
        article: '34',
      });
    const dispute = Object.assign(new Dispute(), {
      id: newId(),
      number: await this.numbers.next(ctx, 'dispute'),
      state: 'negotiation' as const,
      kind: input.kind,
      listingId: listing?.id ?? null,
      ownerPartyId: input.ownerPartyId ?? null,
      certificateNo: input.certificateNo?.trim() ?? null,
      claimant: input.claimant,
      claimantPartyId: input.claimantPartyId ?? null,
      claim: input.claim,
      evidenceFileId: input.evidenceFileId,
      openedBy: ctx.actor.accountId,
      openedByOrganizationId: ctx.actor.organizationId,
      openedByName: ctx.actor.name,
      createdAt: ctx.now,
      outcome: null,
      outcomeText: null,
      outcomeFileId: null,
      closedAt: null,
    } satisfies Partial<Dispute>);
    return this.records.create(ctx, this.kind, dispute, { input });
  }

  /** A session's record, or a step to the next way of settling it. Errors: DISPUTE_STATE, STALE_VERSION. */
  step(
    ctx: TxContext,
    id: string,
    version: number,
    action: Exclude<DisputeAction, 'close'>,
    input: StageInput,
  ): Promise<Dispute> {
    const decision = { version, reason: input.text, input };
    return this.records.change(ctx, this.kind, id, action, decision, async (dispute, inner) => {
      const file = input.fileId ? await this.files.find(inner, input.fileId) : null;
      const { to } = this.kind.life[action];
      await inner.tx.insert(DisputeRecord, {
        id: newId(),
        disputeId: id,
        stage: to === 'same' ? dispute.state : (to as Dispute['state']),
        on: input.on,
        led: input.led,
        text: input.text,
        fileId: file?.id ?? null,
        recordedAt: inner.now,
        recordedByName: inner.actor.name,
      });
    });
  }

  /** With the paper that ends it. From here on it bars nothing. Errors: DISPUTE_STATE, STALE_VERSION. */
  close(ctx: TxContext, id: string, version: number, input: CloseDispute): Promise<Dispute> {
    const decision = { version, reason: input.text, input };
    return this.records.change(ctx, this.kind, id, 'close', decision, async (dispute, inner) => {
      await this.files.find(inner, input.fileId);
      dispute.outcome = input.outcome;
      dispute.outcomeText = input.text;
      dispute.outcomeFileId = input.fileId;
      dispute.closedAt = inner.now;
    });
  }

  /** Open disputes about the title of what a listing offers. */
  async standingOf(ctx: TxContext, listing: Listing, parcels: readonly Parcel[]): Promise<{ openDisputes: number }> {
    const rights = parcels.flatMap(({ ownerPartyId, certificateNo }) =>
      certificateNo === null ? [] : [`${ownerPartyId} ${certificateNo.trim()}`],
    );
    const openDisputes = await ctx.tx
      .createQueryBuilder(Dispute, 'd')
      .where(`d.kind = 'title' and d.state <> 'closed'`)
      .andWhere(`(d.listing_id = :id or d.owner_party_id || ' ' || d.certificate_no = any(:rights))`, {
        id: listing.id,
        rights,
      })
      .getCount();
    return { openDisputes };
  }

  private async check(ctx: TxContext, input: OpenDispute): Promise<Listing | null> {
    await this.files.find(ctx, input.evidenceFileId);
    const listing = input.listingId ? await ctx.tx.findOneBy(Listing, { id: input.listingId }) : null;
    const named = [input.ownerPartyId, input.claimantPartyId].filter((id): id is string => id !== undefined);
    const known = await this.parties.getMany(ctx, named);
    const faults: Violation[] = [];
    const say = (field: string, detail: string) => faults.push({ code: 'VALIDATION', article: '34', field, detail });
    const right = input.ownerPartyId !== undefined && input.certificateNo !== undefined;
    if (!input.listingId && !right) say('listingId', '请写明争议所涉的项目，或者权利人和权证号');
    if (input.listingId && !listing) say('listingId', '没有这个项目，请核对');
    if (input.ownerPartyId && !known.has(input.ownerPartyId)) say('ownerPartyId', '权利人未登记，请核对');
    if (input.claimantPartyId && !known.has(input.claimantPartyId)) say('claimantPartyId', '主张人未登记，请核对');
    if (faults.length > 0) throw rulesProblem(faults);
    return listing;
  }
}
