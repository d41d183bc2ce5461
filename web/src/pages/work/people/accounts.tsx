import { Tag } from 'antd';
import type { ReactNode } from 'react';
import type { HandedOut, StaffView } from '../../../api/types.people';
import { DateTime } from '../../../components';
import type { Column } from '../../../components/DataList';
import { peopleTexts } from '../../../texts.people';

const texts = peopleTexts.staff;

export const AccountState = ({ one }: { one: StaffView }): ReactNode => (
  <Tag color={peopleTexts.colours[one.state]}>{one.stateName}</Tag>
);

type AccountColumn = Omit<Column<StaffView>, 'key'>;

export const nameColumn: AccountColumn = {
  title: texts.name,
  card: 'head',
  render: ({ name, username }) => (
    <>
      {name}
      <div className="quiet">{username}</div>
    </>
  ),
};
export const stateColumn: AccountColumn = {
  title: texts.state,
  card: 'tag',
  render: (one) => <AccountState one={one} />,
};
export const lastColumn: AccountColumn = {
  title: texts.last,
  render: ({ lastSignInAt }) => (lastSignInAt ? <DateTime at={lastSignInAt} /> : texts.never),
};

/** A deed on an account answers with the account, or with a code for it. */
export const handedOf = (answer: unknown): HandedOut | null =>
  answer !== null && typeof answer === 'object' && 'code' in answer ? (answer as HandedOut) : null;
