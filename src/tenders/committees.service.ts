import { Injectable } from '@nestjs/common';
import { Accounts } from '../accounts/index.js';
import {
  type Context,
  fieldFault,
  Files,
  newId,
  problem,
  Records,
  rulesProblem,
  type TxContext,
  type Violation,
} from '../platform/index.js';
import type { CommitteeInput, CommitteeMemberInput } from './evaluation.dto.js';
import { CommitteeMember } from './evaluation.entity.js';
import { EvaluationReader } from './evaluation.reader.js';
import { TenderKind } from './tender.kind.js';

type Seated = Pick<CommitteeMember, 'name' | 'employer' | 'expert' | 'conflict' | 'accountId'>;

const noPlace = 1000;

/** Who judges the bids, and what each of them declares (Tender Law 37). */
@Injectable()
export class Committees {
  constructor(
    private readonly records: Records,
    private readonly kind: TenderKind,
    private readonly reader: EvaluationReader,
    private readonly accounts: Accounts,
    private readonly files: Files,
  ) {}

  /** The whole committee at once. Who stays keeps his sheet; who goes takes his along (Implementing Regulations of the Tender Law 48). */
  async appoint(ctx: Context, id: string, input: CommitteeInput): Promise<void> {
    await this.records.change(ctx, this.kind, id, 'committee', { input }, async (tender, inner) => {
      const members = await this.seated(inner, input);
      tender.committeeFileId = input.fileId ? (await this.files.find(inner, input.fileId)).id : null;
      const kept = new Map((await this.reader.members(inner, id)).map((member) => [keyOf(member), member]));
      // Who goes, goes first: the same person may come back by another way, with an account or without.
      const staying = new Set(members.map(keyOf));
      for (const [key, gone] of kept) if (!staying.has(key)) await inner.tx.delete(CommitteeMember, { id: gone.id });
      await inner.tx.update(CommitteeMember, { tenderId: id }, { no: () => `no + ${noPlace}` });
      for (const [index, member] of members.entries()) {
        const known = kept.get(keyOf(member));
        const { name, employer, expert, accountId, conflict } = member;
        // What somebody declared by himself is his own to change.
        const said = { no: index + 1, name, employer, expert, ...(accountId === null && { conflict }) };
        if (known) await inner.tx.update(CommitteeMember, { id: known.id }, said);
        else await inner.tx.insert(CommitteeMember, { ...said, id: newId(), tenderId: id, accountId, conflict });
      }
    });
  }

  /** By the member himself, as often as he learns something new; an interest bars the evaluation until he is replaced. */
  async declare(ctx: Context, id: string, conflict: boolean): Promise<void> {
    await this.records.change(ctx, this.kind, id, 'declare', { input: { conflict } }, async (_, inner) => {
      const own = await this.reader.seatOf(inner, id);
      await inner.tx.update(CommitteeMember, { id: own!.id }, { conflict, declaredAt: inner.now });
    });
  }

  /** Names and bodies of those who sign in come from their accounts; all faults at once. */
  private async seated(ctx: TxContext, { members, fileId }: CommitteeInput): Promise<Seated[]> {
    const asked = members.flatMap(({ accountId }) => accountId ?? []);
    const known = new Map((await this.accounts.specialists(ctx, 'expert', asked)).map((one) => [one.id, one]));
    const faults: Violation[] = [];
    const seats = members.map((member, at): Seated => {
      const account = member.accountId ? known.get(member.accountId) : undefined;
      faults.push(...faultsOf(member, at, account !== undefined));
      return {
        name: account?.name ?? member.name ?? '',
        employer: account?.organization ?? member.employer ?? '',
        expert: account ? true : member.expert,
        conflict: member.accountId ? null : (member.conflict ?? null),
        accountId: member.accountId ?? null,
      };
    });
    if (!fileId && members.some(({ accountId }) => !accountId))
      faults.push(fieldFault('fileId', '有成员不用账号办理的，须上传其签字的声明'));
    if (new Set(seats.map(keyOf)).size !== seats.length || new Set(seats.map(({ name }) => name)).size !== seats.length)
      faults.push(fieldFault('members', '评标委员会成员重复，请核对'));
    if (faults.length > 0) throw rulesProblem(faults);
    return seats;
  }
}

const keyOf = ({ accountId, name }: Pick<Seated, 'accountId' | 'name'>): string => accountId ?? name;

function faultsOf({ accountId, name, employer }: CommitteeMemberInput, at: number, found: boolean): Violation[] {
  if (accountId) return found ? [] : [fieldFault(`members.${at}.accountId`, '没有这位评标专家的有效账号，请重新选择')];
  return [
    ...(name ? [] : [fieldFault(`members.${at}.name`, '请填写姓名')]),
    ...(employer ? [] : [fieldFault(`members.${at}.employer`, '请填写工作单位')]),
  ];
}

/** Errors of a seat that is not one's own. */
export const notSeated = () => problem('NOT_FOUND', '没有找到该评标委员会成员，请刷新后重试');
