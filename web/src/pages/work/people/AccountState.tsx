import { Tag } from 'antd';
import type { ReactNode } from 'react';
import type { StaffView } from '../../../api/types.people';
import { peopleTexts } from '../../../texts.people';

export const AccountState = ({ one }: { one: StaffView }): ReactNode => (
  <Tag color={peopleTexts.colours[one.state]}>{one.stateName}</Tag>
);
