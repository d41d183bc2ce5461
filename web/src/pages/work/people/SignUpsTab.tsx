import { Card, Tag } from 'antd';
import type { ReactNode } from 'react';
import { at } from '../../../api/address';
import type { SignUpView } from '../../../api/types.people';
import { type ActionForm, DateTime, PartyName } from '../../../components';
import { Facts } from '../../../components/Facts';
import { ListTable, RowButton, stateChoices } from '../../../components/ListTable';
import { RecordDrawer, useOpenRecord } from '../../../components/RecordDrawer';
import { idTypeNames } from '../../../rulebook';
import { nameOf, partyKinds, stateNames } from '../../../texts';
import { peopleTexts } from '../../../texts.people';
import { t } from '../../../language';

const texts = peopleTexts.signUp;

const Standing = ({ one }: { one: SignUpView }): ReactNode => (
  <Tag color={peopleTexts.colours[one.state]}>{one.stateName}</Tag>
);

/** The number is typed from the document: that is the check. */
const formsOf = (one: SignUpView): Record<string, ActionForm> => ({
  open: {
    primary: true,
    intro: one.farmer
      ? t('请核对证件原件与本人。申请人自报为农牧民（免收服务费），请一并查看户口簿或承包合同。')
      : t('请核对证件原件与本人（单位核对营业执照、授权委托书和经办人身份证）。'),
    fields: [
      {
        name: 'idNumber',
        label: t('出示的证件上的号码'),
        kind: 'text',
        required: true,
        maxLength: 32,
        help: t('照证件逐位录入，与注册时填写的不一致不能开通'),
      },
      {
        name: 'shown',
        label: peopleTexts.desk.shown,
        kind: 'text',
        required: true,
        initial: one.operatorName ? t('营业执照、授权委托书、经办人身份证原件') : t('身份证原件'),
      },
    ],
  },
  refuse: {
    danger: true,
    fields: [
      {
        name: 'reason',
        label: t('原因（申请人能看到）'),
        kind: 'textarea',
        required: true,
        minLength: 4,
        maxLength: 500,
      },
    ],
  },
});

/** Who wants an account, and shows his document here. */
export function SignUpsTab(): ReactNode {
  const [open, show] = useOpenRecord();
  return (
    <Card title={peopleTexts.tabs.signUps}>
      <ListTable
        path={at('/api/sign-ups')}
        empty={t('没有注册申请')}
        choices={stateChoices(stateNames.signUp)}
        columns={[
          { title: t('姓名（名称）'), card: 'head', render: ({ name, kind }) => <PartyName name={name} kind={kind} /> },
          { title: peopleTexts.staff.state, card: 'tag', render: (one) => <Standing one={one} /> },
          { title: t('证件'), render: ({ idMask }) => <span className="num">{idMask}</span> },
          { title: texts.operator, render: ({ operatorName }) => operatorName ?? '—' },
          { title: texts.desk, render: ({ desk }) => desk },
          { title: t('提交时间'), render: ({ madeAt }) => <DateTime at={madeAt} /> },
          {
            title: t('办理'),
            card: 'foot',
            render: ({ id }) => <RowButton onClick={() => show(id)}>{t('查看')}</RowButton>,
          },
        ]}
      />
      {open && (
        <RecordDrawer
          title={peopleTexts.tabs.signUps}
          path={at('/api/sign-ups/{id}', { id: open })}
          forms={formsOf}
          onClose={() => show(null)}
        >
          {(one) => (
            <Facts
              items={[
                [t('姓名（名称）'), one.name],
                [t('主体类型'), nameOf(partyKinds, one.kind)],
                [peopleTexts.staff.state, <Standing key="s" one={one} />],
                [
                  nameOf(idTypeNames, one.idType),
                  <span key="i" className="num">
                    {one.idMask}
                  </span>,
                ],
                [t('身份'), one.farmer && t('自报为农牧民')],
                [texts.operator, one.operatorName],
                [texts.username, one.username],
                [texts.desk, one.desk],
                [
                  t('主体登记'),
                  one.state === 'waiting' &&
                    (one.registered ? t('已登记过，开通后与原登记合并') : t('未登记过，开通时一并登记')),
                ],
                [t('提交时间'), <DateTime key="t" at={one.madeAt} />],
                [t('办理人'), one.decidedBy],
                [texts.reason, one.reason],
              ]}
            />
          )}
        </RecordDrawer>
      )}
    </Card>
  );
}
