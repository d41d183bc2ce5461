import { Alert, Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { at, type Readable } from '../../../api/address';
import { useRecord } from '../../../api/hooks';
import type { Assessment as AssessmentView, ListingView } from '../../../api/types';
import { Answer, Verdicts } from '../../../components';
import { lawTexts } from '../../../texts.laws';
import { t } from '../../../language';
import { Say } from '../../../components/Say';

/** Which moment of the rulebook the desk looks at in each state. */
const momentOf: Record<string, string> = {
  draft: 'submit',
  returned: 'submit',
  submitted: 'accept',
  accepted: 'ask',
  verifying: 'approve',
  approved: 'announce',
  unsold: 'announce',
  suspended: 'restart',
};
const words: Record<string, string> = {
  submit: t('提交'),
  accept: t('受理'),
  ask: t('提请核实'),
  approve: t('审核'),
  announce: t('公告'),
  restart: t('重启'),
};

const inForm = new Set([
  'announcement',
  'liabilityAccepted',
  'restartRequester',
  'noticeChange',
  'causeGone',
  'evidenceFileId',
  'reason',
]);

/** The rules' verdicts for a listing's next step. */
export function RuleVerdicts({ listing }: { listing: ListingView }): ReactNode {
  const moment = momentOf[listing.state];
  return (
    <StepVerdicts
      path={at('/api/listings/{id}/assessment', { id: listing.id })}
      moment={moment}
      word={words[moment ?? '']}
    />
  );
}

/** What the rules say of one step of any record, each with its article: what stands against it first. */
interface Step {
  path: Readable<AssessmentView>;
  moment?: string;
  word?: string;
}

export function StepVerdicts({ path, moment, word }: Step): ReactNode {
  const answer = useRecord(moment ? path : null, { action: moment });
  const [all, setAll] = useState(false);
  if (!moment) return <span className="quiet">{t('此阶段没有待判断的规则')}</span>;
  return (
    <Answer of={answer}>
      {({ law, verdicts }) => {
        // A rule that has nothing to say of this listing is neither met nor broken.
        const open = verdicts.filter(({ verdict }) => verdict === 'fail' || verdict === 'unknown');
        // What the form of the action will say itself (the dates of a notice) cannot be judged before it is filled in.
        const waiting = open.filter(({ missing }) => missing?.length && missing.every((fact) => inForm.has(fact)));
        // The director has made these warnings, since what they rest on has run out (art. 37).
        const warned = open.filter(({ advisory }) => advisory);
        const against = open.filter((verdict) => !waiting.includes(verdict) && !warned.includes(verdict));
        const passed = verdicts.filter(({ verdict }) => verdict === 'pass');
        return (
          <>
            {law.notice && <Alert type="warning" showIcon title={law.notice} className="spaced" />}
            <p className="quiet" style={{ marginTop: 0 }}>
              <Say
                text="“{{word}}”环节：符合{{count}}项，{{more}}"
                word={word}
                count={passed.length}
                more={
                  against.length > 0 ? (
                    <b className="bad">{t('不符合或待定{{count}}项', { count: against.length })}</b>
                  ) : (
                    <b className="ok">
                      {warned.length > 0
                        ? t('没有不符合的，仅提示{{count}}项', { count: warned.length })
                        : t('全部符合')}
                    </b>
                  )
                }
              />
            </p>
            {waiting.length > 0 && (
              <p className="quiet">
                <Say text="另有{{count}}项在填写“{{word}}”表单后判断" count={waiting.length} word={word} />
              </p>
            )}
            {warned.length > 0 && (
              <Alert
                type="warning"
                className="spaced"
                title={lawTexts.warnings}
                description={<Verdicts items={warned} />}
              />
            )}
            <Verdicts items={all ? [...against, ...passed] : against} />
            {passed.length > 0 && (
              <Button type="link" size="small" style={{ padding: 0 }} onClick={() => setAll(!all)}>
                {all ? t('只看不符合的') : t('显示符合的{{count}}项', { count: passed.length })}
              </Button>
            )}
          </>
        );
      }}
    </Answer>
  );
}
