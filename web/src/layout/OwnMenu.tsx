import { LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { at } from '../api/address';
import { api } from '../api/client';
import type { Me } from '../api/types';
import { nameOf, roles, texts } from '../texts';
import { peopleTexts } from '../texts.people';
import { Bell } from './Bell';
import { useSendLater } from './useSendLater';

/** What only somebody who has signed in finds in the bar: what he was told, who he is, the way out. */
export default function OwnMenu({ me }: { me: Me }): ReactNode {
  return (
    <App component={false}>
      <Own me={me} />
    </App>
  );
}

function Own({ me }: { me: Me }): ReactNode {
  const client = useQueryClient();
  const navigate = useNavigate();
  useSendLater(me);
  const signOut = async (): Promise<void> => {
    await api.post(at('/api/auth/logout')).catch(() => undefined);
    client.clear();
    client.setQueryData(['me'], null);
    void navigate('/');
  };
  const { role, organization, name } = me.account;
  return (
    <>
      <Bell />
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            {
              key: 'who',
              disabled: true,
              label: `${nameOf(roles, role)}${organization ? ` · ${organization.name}` : ''}`,
            },
            { key: 'me', icon: <UserOutlined />, label: <Link to="/work/me">{peopleTexts.me}</Link> },
            { key: 'out', icon: <LogoutOutlined />, label: texts.nav.signOut },
          ],
          onClick: ({ key }) => key === 'out' && void signOut(),
        }}
      >
        <Button type="text" icon={<UserOutlined />}>
          <span className="wide-only">{name}</span>
        </Button>
      </Dropdown>
    </>
  );
}
