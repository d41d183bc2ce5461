import { Button, Card } from 'antd';
import { useState, type ReactNode } from 'react';
import type { CommitteeMemberView, EvaluationView, TenderView } from '../../../api/types.tenders';
import { ActionModal, type ActionForm, StateTag } from '../../../components';
import { awardTexts } from '../../../texts.award';
import { CommitteeForm } from './CommitteeForm';
import { ScoreForm } from './ScoreForm';

const texts = awardTexts.committee;

const declaration: ActionForm = {
  unversioned: true,
  intro: texts.declareIntro,
  fields: [
    {
      name: 'conflict',
      label: texts.conflict,
      kind: 'radio',
      required: true,
      choices: [
        { value: 'clean', label: texts.clean },
        { value: 'biased', label: texts.biased },
      ],
    },
  ],
  toBody: ({ conflict }) => ({ conflict: conflict === 'biased' }),
};

interface Props {
  tender: TenderView;
  evaluation: EvaluationView;
}

/** Who judges, and what each has declared and given: the centre sees all of them, a member himself (Tender Law 37). */
export function Committee({ tender, evaluation }: Props): ReactNode {
  const [seating, setSeating] = useState(false);
  const [scoring, setScoring] = useState<CommitteeMemberView | null>(null);
  const [declaring, setDeclaring] = useState(false);
  const offers = (action: string): boolean => evaluation.actions.some((one) => one.action === action && one.allowed);
  const alone = evaluation.committee.length === 1 && evaluation.committee[0]!.own;
  return (
    <Card
      title={alone ? texts.mine : texts.title}
      extra={
        offers('committee') && (
          <Button size="small" onClick={() => setSeating(true)}>
            {evaluation.committee.length > 0 ? texts.change : texts.go}
          </Button>
        )
      }
    >
      {evaluation.committee.length === 0 && <span className="quiet">{texts.none}</span>}
      <ul className="tender-list">
        {evaluation.committee.map((member) => (
          <Member
            key={member.id}
            member={member}
            byScore={evaluation.terms.by === 'score'}
            declares={member.own && offers('declare')}
            scores={offers('score') && (member.own ? member.conflict === false : member.accountId === null)}
            onDeclare={() => setDeclaring(true)}
            onScore={() => setScoring(member)}
          />
        ))}
      </ul>
      {!alone && <p className="quiet">{texts.hint}</p>}
      {seating && <CommitteeForm tender={tender} members={evaluation.committee} onClose={() => setSeating(false)} />}
      {scoring && (
        <ScoreForm tender={tender} evaluation={evaluation} member={scoring} onClose={() => setScoring(null)} />
      )}
      {declaring && (
        <ActionModal
          action={{ action: 'declare', label: texts.declare }}
          path={`/api/tenders/${tender.id}`}
          form={declaration}
          onClose={() => setDeclaring(false)}
          onDone={() => setDeclaring(false)}
        />
      )}
    </Card>
  );
}

interface MemberProps {
  member: CommitteeMemberView;
  byScore: boolean;
  declares: boolean;
  scores: boolean;
  onDeclare: () => void;
  onScore: () => void;
}

function Member({ member, byScore, declares, scores, onDeclare, onScore }: MemberProps): ReactNode {
  const { name, expert, employer, conflict, scored, own, accountId } = member;
  const sheet = awardTexts.sheet;
  return (
    <li>
      <div className="tender-bid">
        <span>
          <b>{name}</b> {expert && <StateTag state="approved" name={texts.expert} />}{' '}
          {conflict !== false && <StateTag state="objected" name={conflict ? texts.biased : texts.silent} />}
          {own && conflict === false && <StateTag state="confirmed" name={texts.clean} />}
        </span>
        <span>
          {declares && (
            <Button size="small" type={conflict === null ? 'primary' : 'default'} onClick={onDeclare}>
              {texts.declare}
            </Button>
          )}{' '}
          {byScore && (
            <>
              <span className={scored ? 'ok' : 'quiet'}>{scored ? sheet.scored : sheet.missing}</span>{' '}
              {scores && (
                <Button size="small" type={own && !scored ? 'primary' : 'default'} onClick={onScore}>
                  {scored ? sheet.again : own ? sheet.own : sheet.go}
                </Button>
              )}
            </>
          )}
        </span>
      </div>
      <span className="quiet">
        {employer}
        {accountId !== null && !own && ` · ${texts.account}`}
      </span>
    </li>
  );
}
