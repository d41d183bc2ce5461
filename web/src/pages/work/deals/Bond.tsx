import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { may, useMe } from '../../../api/hooks';
import type { DepositView } from '../../../api/types';
import { ActionModal, type ActionForm } from '../../../components';
import { bondTexts as texts } from '../../../texts.bond';
import { DepositCard } from '../DepositCard';
import { KeepingCard } from '../KeepingCard';

const form: ActionForm = {
  primary: true,
  intro: texts.releaseIntro,
  fields: [{ name: 'reason', label: texts.reason, kind: 'textarea', required: true, minLength: 4, maxLength: 500 }],
};

/** The winner's bond: what is to be paid, that it is held, and how it ends: given back, or kept by a published term. */
export function Bond({ bond }: { bond: DepositView }): ReactNode {
  const me = useMe().data;
  const [asked, setAsked] = useState(false);
  return (
    <>
      <DepositCard deposit={bond} />
      {bond.state === 'held' && may(me, 'bond.release') && (
        <Button onClick={() => setAsked(true)}>{texts.release}</Button>
      )}
      <KeepingCard deposit={bond} />
      {asked && (
        <ActionModal
          action={{ action: 'release', label: texts.release }}
          path={`/api/funds/deposits/${bond.id}`}
          version={bond.version}
          form={form}
          onClose={() => setAsked(false)}
          onDone={() => setAsked(false)}
        />
      )}
    </>
  );
}
